/** A file of looks as an artist might write it: one field a line, line 5 is the first look's id. Parts replace or remove fields. */
export function looksText(...looks: readonly Readonly<Record<string, string | null>>[]): string {
  return ["{", '  "format": "trimbin-looks/1",', '  "looks": [', looks.map(lookText).join(",\n"), "  ]", "}", ""].join("\n");
}

/** Line on which the first look's field stands, in the order of FIELDS. */
export function lineOf(field: string): number {
  return 5 + Object.keys(FIELDS).indexOf(field);
}

/** One effect as the stack's text, all on one line. */
export function stackOf(effect: string, premiere: string | null, params: string): string {
  return `[{ "effect": ${JSON.stringify(effect)}, "premiere": ${JSON.stringify(premiere)}, "params": { ${params} } }]`;
}

const FIELDS: Readonly<Record<string, string>> = {
  id: '"warm-wash"',
  name: '"Warm wash"',
  intent: '"A thin amber wash over an interview."',
  family: '"creative"',
  tags: '["warm"]',
  stack: stackOf("ADBE Tint", "AE.ADBE Tint", '"ADBE Tint-0003": 35'),
};

function lookText(parts: Readonly<Record<string, string | null>>): string {
  const fields = Object.entries({ ...FIELDS, ...parts }).flatMap(([key, text]) => (text === null ? [] : [`      "${key}": ${text}`]));
  return `    {\n${fields.join(",\n")}\n    }`;
}
