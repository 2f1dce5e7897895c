import { createScanner, findNodeAtLocation, getNodeValue, parseTree, printParseErrorCode, type Node, type ParseError } from "jsonc-parser";
import { say } from "../../words/say";

/** Where something stands in JSON: names of fields and places in lists (from 0). */
export type JsonPath = readonly (string | number)[];

/** JSON that knows on which line of its text everything stands. */
export type PlacedJson = {
  /** As far as it could be read; undefined where nothing could. */
  readonly value: unknown;
  /** Where the text is no JSON. Lines count from 1. */
  readonly breaks: readonly JsonBreak[];
  /** Fields written twice in one object: JSON would silently keep the last. */
  readonly doubled: readonly JsonPath[];
  /** The line of what stands at a path, or of the nearest thing around it. */
  readonly lineAt: (path: JsonPath) => number;
  /** Whether the text is broken inside of what stands at a path. */
  readonly isBroken: (path: JsonPath) => boolean;
};

type JsonBreak = { readonly line: number; readonly what: string };

/** Deeper than any file of ours; the parser would run out of stack long after. */
const MAX_DEPTH = 40;

/** A file that is no JSON at all breaks at every word; the first places say enough. */
const MOST_BREAKS = 8;

/** Reads JSON text, going on after a mistake where that is possible. */
export function placedJson(text: string): PlacedJson {
  const lineOf = lineFinder(text);
  const tooDeep = offsetTooDeep(text);
  if (tooDeep !== null) {
    const line = lineOf(tooDeep);
    return { value: undefined, breaks: [{ line, what: say`more than ${MAX_DEPTH} brackets are open here` }], doubled: [], lineAt: () => line, isBroken: () => true };
  }
  const errors: ParseError[] = [];
  const root = parseTree(text, errors, { disallowComments: true, allowTrailingComma: false, allowEmptyContent: false });
  const end = text.trimEnd().length;
  const cutOff = end > 0 && errors.some(({ error, offset, length }) => offset + length >= end && ENDS_EARLY.includes(printParseErrorCode(error)));
  const written = errors.filter(({ offset, length }) => !cutOff || offset + length < end).map(({ error, offset }) => ({ offset, what: breakInWords(printParseErrorCode(error)) }));
  const faults = [...written, ...(cutOff ? [{ offset: end, what: say`it ends in the middle, as if it was cut off; save or copy it anew` }] : []), ...(root ? unusableNames(root) : [])];
  const breaks = faults.slice(0, MOST_BREAKS).map(({ offset, what }) => ({ line: lineOf(offset), what }));
  return {
    value: root && getNodeValue(root),
    breaks,
    doubled: root ? doubledFields(root, []) : [],
    lineAt: (path) => lineOf(nearestNode(root, path)?.offset ?? 0),
    isBroken(path) {
      const node = root && findNodeAtLocation(root, [...path]);
      if (!node || node.length < 0 || (cutOff && node.offset + node.length >= end && !isClosed(node, text))) return true;
      return faults.some(({ offset }) => offset >= node.offset && offset < node.offset + node.length);
    },
  };
}

/** A list or object that was cut off ends where the text does, and not with its bracket. */
function isClosed({ type, offset, length }: Node, text: string): boolean {
  if (type !== "object" && type !== "array") return true;
  return length > 1 && text[offset + length - 1] === (type === "object" ? "}" : "]");
}

/** What is missing at the end of a file of which the rest is missing. */
const ENDS_EARLY: readonly string[] = ["CloseBraceExpected", "CloseBracketExpected", "UnexpectedEndOfString", "ColonExpected", "ValueExpected", "PropertyNameExpected", "CommaExpected"];

function lineFinder(text: string): (offset: number) => number {
  const starts = [0];
  for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) starts.push(at + 1);
  return (offset) => {
    let line = 0;
    let beyond = starts.length;
    while (beyond - line > 1) {
      const middle = (line + beyond) >> 1;
      if (starts[middle]! <= offset) line = middle;
      else beyond = middle;
    }
    return line + 1;
  };
}

function offsetTooDeep(text: string): number | null {
  const scanner = createScanner(text, true);
  let depth = 0;
  for (let token: number = scanner.scan(); scanner.getTokenLength() > 0; token = scanner.scan()) {
    if (token === OPEN_BRACE || token === OPEN_BRACKET) depth++;
    if (token === CLOSE_BRACE || token === CLOSE_BRACKET) depth--;
    if (depth > MAX_DEPTH) return scanner.getTokenOffset();
  }
  return null;
}

// jsonc-parser's SyntaxKind, which is a const enum and so out of reach for isolated modules.
const [OPEN_BRACE, CLOSE_BRACE, OPEN_BRACKET, CLOSE_BRACKET] = [1, 2, 3, 4];

function nearestNode(root: Node | undefined, path: JsonPath): Node | undefined {
  for (let length = path.length; root && length >= 0; length--) {
    const node = findNodeAtLocation(root, path.slice(0, length));
    if (node) return node.parent?.type === "property" ? node.parent : node;
  }
  return root;
}

function doubledFields(node: Node, path: JsonPath): JsonPath[] {
  if (node.type === "array") return (node.children ?? []).flatMap((child, at) => doubledFields(child, [...path, at]));
  if (node.type !== "object") return [];
  const seen = new Set<string>();
  return (node.children ?? []).flatMap((property) => {
    const [key, value] = property.children ?? [];
    const name = String(key?.value);
    const here = [...path, name];
    const inside = value ? doubledFields(value, here) : [];
    if (seen.has(name)) return [here, ...inside];
    seen.add(name);
    return inside;
  });
}

/** Names that mean something else to every JavaScript object: what stands behind them would be lost without a word. */
const UNUSABLE_NAMES: readonly unknown[] = ["__proto__", "constructor", "prototype"];

function unusableNames({ type, offset, value, children = [] }: Node, isName = false): { readonly offset: number; readonly what: string }[] {
  if (isName && UNUSABLE_NAMES.includes(value)) return [{ offset, what: say`"${String(value)}" cannot be a name` }];
  return children.flatMap((child, at) => unusableNames(child, type === "property" && at === 0));
}

function breakInWords(code: string): string {
  return BREAKS[code] ?? say`this is not JSON`;
}

const BREAKS: Readonly<Record<string, string>> = {
  InvalidSymbol: say`this is no JSON value: text stands in double quotes, numbers have a point, and no + before them`,
  InvalidNumberFormat: say`this is no number that JSON knows`,
  PropertyNameExpected: say`a name in double quotes is expected here; is there a comma too many before it`,
  ValueExpected: say`a value is expected here; is there a comma too many before it`,
  ColonExpected: say`a colon is missing`,
  CommaExpected: say`a comma is missing before this`,
  CloseBraceExpected: say`a closing } is missing`,
  CloseBracketExpected: say`a closing ] is missing`,
  EndOfFileExpected: say`the file goes on after its end`,
  InvalidCommentToken: say`comments have no place in this file`,
  UnexpectedEndOfComment: say`comments have no place in this file`,
  UnexpectedEndOfString: say`text is not closed by a double quote on its own line`,
  UnexpectedEndOfNumber: say`a number breaks off`,
  InvalidCharacter: say`a character stands in text that must be written as an escape`,
};
