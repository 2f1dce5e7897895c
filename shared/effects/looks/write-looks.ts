import type { Look, LookEffect } from "./look";
import { LOOKS_FORMAT } from "./look-file";

/** A file of looks as text, laid out for people; reading it gives the same looks. */
export function writeLooks(looks: readonly Look[]): string {
  return `{\n  "format": ${JSON.stringify(LOOKS_FORMAT)},\n  "looks": [${looks.map((look) => `\n    ${lookText(look)}`).join(",")}\n  ]\n}\n`;
}

function lookText({ id, name, intent, family, tags, stack }: Look): string {
  const said = Object.entries({ id, name, intent, family }).map(([key, text]) => `"${key}": ${JSON.stringify(text)}`);
  const fields = [...said, `"tags": ${listText(tags)}`, `"stack": [${stack.map((each) => `\n        ${effectText(each)}`).join(",")}\n      ]`];
  return `{\n      ${fields.join(",\n      ")}\n    }`;
}

function effectText({ effect, premiere, params, ranges, atZero }: LookEffect): string {
  const names = `"effect": ${JSON.stringify(effect)}, "premiere": ${JSON.stringify(premiere)}`;
  const settings = Object.entries(params).map(([id, value]) => `\n          ${JSON.stringify(id)}: ${settingText(value, ranges[id], atZero[id])}`);
  return `{ ${names}, "params": {${settings.join(",")}${settings.length > 0 ? "\n        " : ""}} }`;
}

function settingText(value: LookEffect["params"][string], range: readonly [number, number] | undefined, atZero: LookEffect["params"][string] | undefined): string {
  if (range === undefined && atZero === undefined) return plainText(value);
  const parts = [`"value": ${plainText(value)}`, ...(range ? [`"range": ${listText(range)}`] : []), ...(atZero === undefined ? [] : [`"atZero": ${plainText(atZero)}`])];
  return `{ ${parts.join(", ")} }`;
}

function plainText(value: unknown): string {
  return Array.isArray(value) ? listText(value) : JSON.stringify(value);
}

function listText(list: readonly unknown[]): string {
  return `[${list.map((each) => JSON.stringify(each)).join(", ")}]`;
}
