import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";

const FOLDERS = ["plugins", "shared"];

/** Every source file that ships. */
function sources(): string[] {
  return FOLDERS.flatMap((folder) => readdirSync(folder, { recursive: true, encoding: "utf8" }).map((path) => join(folder, path))).filter((path) => /\.tsx?$/.test(path) && !path.endsWith(".d.ts"));
}

/** What is wrong with the "what can I do" of the messages in a file: "file:line: why". */
function flawsIn(path: string, text: string): string[] {
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.ES2022, true, path.endsWith(".tsx") ? ts.ScriptKind.TSX : ts.ScriptKind.TS);
  const flaws: string[] = [];
  const say = (node: ts.Node, why: string): void => void flaws.push(`${path}:${file.getLineAndCharacterOfPosition(node.getStart(file)).line + 1}: ${why}`);
  const visit = (node: ts.Node): void => {
    if (ts.isObjectLiteralExpression(node)) lookAt(node, say);
    ts.forEachChild(node, visit);
  };
  visit(file);
  return flaws;
}

/** A message is an object that says what happened; one that takes over another's parts has its advice too. */
function lookAt(message: ts.ObjectLiteralExpression, say: (node: ts.Node, why: string) => void): void {
  const named = (name: string): ts.ObjectLiteralElementLike | undefined => message.properties.find((each) => each.name !== undefined && ts.isIdentifier(each.name) && each.name.text === name);
  const advice = named("advice");
  const isSpread = message.properties.some(ts.isSpreadAssignment);
  if (named("happened") && !advice && !isSpread) say(message, "says what happened, and not what to do");
  if (advice && ts.isPropertyAssignment(advice)) for (const written of literalsOf(advice.initializer)) if (!isSentence(written)) say(advice, `"${written}" is no sentence`);
}

/** What is written out in an advice, with "…" for what is put in; nothing where it comes from elsewhere, or is a type or a schema. */
function literalsOf(value: ts.Expression): string[] {
  if (ts.isStringLiteralLike(value)) return [value.text];
  if (ts.isTemplateExpression(value)) return [`${value.head.text}${value.templateSpans.map(({ literal }) => `Thing${literal.text}`).join("")}`];
  if (ts.isConditionalExpression(value)) return [...literalsOf(value.whenTrue), ...literalsOf(value.whenFalse)];
  if (ts.isParenthesizedExpression(value)) return literalsOf(value.expression);
  // Said in the language that is spoken.
  if (ts.isTaggedTemplateExpression(value) && ts.isIdentifier(value.tag) && value.tag.text === "say") return literalsOf(value.template);
  return [];
}

/** A capital, at least two words, a full stop; what is put in at the end brings its own. */
function isSentence(text: string): boolean {
  return /^[A-Z{].*\s.*(\.|\}|Thing)$/s.test(text);
}

describe("what can I do", () => {
  it("is answered by every message that a panel can show, in a sentence", () => {
    expect(sources().flatMap((path) => flawsIn(path, readFileSync(path, "utf8")))).toEqual([]);
  });

  it.each([
    ["no advice", 'const text = { happened: "No.", meaning: "None." };'],
    ["an empty one", 'const text = { happened: "No.", meaning: "None.", advice: "" };'],
    ["a word alone", 'const text = { happened: "No.", meaning: "None.", advice: "Refresh" };'],
    ["one that is said and is no sentence", 'const text = { happened: say`No.`, meaning: say`None.`, advice: say`refresh it` };'],
    ["one that is no sentence in one case", 'const text = { happened: "No.", meaning: "None.", advice: isIt ? "Open a project, then refresh." : "refresh it" };'],
  ])("finds %s", (_, code) => {
    expect(flawsIn("sample.ts", code)).toHaveLength(1);
  });

  it("lets words through that come from elsewhere", () => {
    expect(flawsIn("sample.ts", 'const text = { ...describeProblem(problem), meaning: "Nothing was saved." }; const other = { happened, meaning, advice: problem.advice };')).toEqual([]);
  });
});
