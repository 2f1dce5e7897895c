/** What a page's document is made from; `script` is the whole element. */
export interface PageParts {
  readonly title: string;
  readonly policy?: string;
  readonly script: string;
}

/** Promises a UTF-8 HTML document with an empty `#root` and the script after it. */
export function documentOf({ title, policy, script }: PageParts): string {
  const meta = policy === undefined ? "" : `<meta http-equiv="Content-Security-Policy" content="${policy}">`;
  return [
    `<!doctype html><html lang="en"><head><meta charset="utf-8">${meta}`,
    `<meta name="viewport" content="width=device-width, initial-scale=1"><title>${title}</title><link rel="icon" href="data:,"></head>`,
    `<body><div id="root"></div>${script}</body></html>\n`,
  ].join("");
}
