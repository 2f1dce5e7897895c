/** What a page's document is made from; `scripts` are whole elements. */
export interface PageParts {
  readonly title: string;
  readonly policy?: string;
  readonly scripts: readonly string[];
}

/** Promises a UTF-8 HTML document with an empty `#root` and the scripts after it. */
export function documentOf({ title, policy, scripts }: PageParts): string {
  const meta = policy === undefined ? "" : `<meta http-equiv="Content-Security-Policy" content="${policy}">`;
  return [
    `<!doctype html><html lang="en"><head><meta charset="utf-8">${meta}`,
    `<meta name="viewport" content="width=device-width, initial-scale=1"><title>${title}</title><link rel="icon" href="data:,"></head>`,
    `<body><div id="root"></div>${scripts.join("")}</body></html>\n`,
  ].join("");
}
