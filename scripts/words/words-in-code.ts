import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import { THINGS } from "../../shared/words/things";
import type { Catalogue, PluralForms } from "../../shared/words/language";

/** What ships, and speaks to people. */
const FOLDERS = ["plugins", "shared"];

/** Promises the English catalogue: every text that the code says, and everything that is counted, in the order of the alphabet. */
export function wordsInCode(root: string): Catalogue {
  const texts = new Map<string, string | PluralForms>();
  for (const folder of FOLDERS) {
    for (const file of readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })) {
      if (!/\.tsx?$/.test(file) || file.endsWith(".d.ts")) continue;
      for (const text of saidIn(readFileSync(join(root, folder, file), "utf8"), file)) texts.set(text, text);
    }
  }
  for (const [one, many] of Object.entries(THINGS)) {
    texts.set(one, one);
    texts.set(many, many);
    texts.set(`{0} ${one}`, { one: `{0} ${one}`, other: `{0} ${many}` });
  }
  return Object.fromEntries([...texts].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)));
}

/** The texts that one file says, as a catalogue has them: say`Apply to ${shots}` is "Apply to {0}". */
export function saidIn(code: string, fileName: string): readonly string[] {
  const source = ts.createSourceFile(fileName, code, ts.ScriptTarget.Latest, false, fileName.endsWith("x") ? ts.ScriptKind.TSX : ts.ScriptKind.TS);
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isTaggedTemplateExpression(node) && ts.isIdentifier(node.tag) && node.tag.text === "say") found.push(keyOf(node.template));
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

function keyOf(template: ts.TemplateLiteral): string {
  if (ts.isNoSubstitutionTemplateLiteral(template)) return template.text;
  return template.templateSpans.reduce((text, { literal }, index) => `${text}{${index}}${literal.text}`, template.head.text);
}
