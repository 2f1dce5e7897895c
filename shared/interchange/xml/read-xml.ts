import { XMLParser, XMLValidator } from "fast-xml-parser";
import { declaresEntities } from "../../basics/declares-entities";
import { refuseTimeline } from "../refuse-timeline";
import { succeed, type Result } from "../../basics/result";
import type { TimelineProblem } from "../read-cut-list";
import { say } from "../../words/say";

/** An XML element as it was read: attributes and text with their entities decoded, text pieces joined. */
export type XmlElement = { readonly name: string; readonly attributes: ReadonlyMap<string, string>; readonly children: readonly XmlElement[]; readonly text: string };

/** 128 million characters: several times the timeline of a feature film. */
const MAX_CHARACTERS = 128 * 1024 * 1024;

/** Nested sequences go six elements deeper each; forty of them are more than an editor makes. */
const MAX_DEPTH = 256;

const TEXT = "#text";
const CDATA = "#cdata";
const ATTRIBUTES = ":@";

const NAMED: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };
const ENTITY = /&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|(amp|lt|gt|quot|apos));/gi;

const parser = new XMLParser({
  preserveOrder: true,
  ignoreAttributes: false,
  attributeNamePrefix: "",
  parseTagValue: false,
  trimValues: false,
  processEntities: false,
  cdataPropName: CDATA,
  ignorePiTags: true,
  ignoreDeclaration: true,
  maxNestedTags: MAX_DEPTH,
});

/** The root element of a document. Refuses what is not well formed, deeper or longer than any timeline, or declares entities: none are ever expanded, nothing is ever loaded. */
export function readXml(text: string): Result<XmlElement, TimelineProblem> {
  if (text.length > MAX_CHARACTERS) return refuseTimeline(say`It is longer than ${MAX_CHARACTERS / 1024 / 1024} million characters.`);
  const document = text.replace(/^\uFEFF/, "");
  if (declaresEntities(document)) return refuseTimeline(say`It declares entities of its own, which no editing program writes. Export it again.`);
  const problem = depthProblem(document) ?? formProblem(document);
  if (problem !== null) return refuseTimeline(problem);
  const nodes = parsed(document);
  if (!nodes.ok) return nodes;
  const root = childrenOf(nodes.value)[0];
  return root ? succeed(root) : refuseTimeline(say`It holds no XML element.`);
}

/** The first child of this name. */
export function childOf(element: XmlElement | undefined, name: string): XmlElement | undefined {
  return element?.children.find((child) => child.name === name);
}

/** The text of the element down this path of names, trimmed; null where there is none. */
export function textAt(element: XmlElement | undefined, ...path: readonly string[]): string | null {
  const text = path.reduce<XmlElement | undefined>(childOf, element)?.text.trim();
  return text === undefined || text === "" ? null : text;
}

/** All elements below and including this one, in document order. */
export function allElements(root: XmlElement): XmlElement[] {
  const found: XmlElement[] = [];
  const waiting = [root];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    found.push(next);
    for (let index = next.children.length - 1; index >= 0; index--) {
      const child = next.children[index];
      if (child) waiting.push(child);
    }
  }
  return found;
}

/** The library throws at what its validator lets pass: unclosed instructions, names such as "__proto__". */
function parsed(document: string): Result<unknown, TimelineProblem> {
  try {
    return succeed<unknown>(parser.parse(document));
  } catch (problem) {
    return refuseTimeline(say`It is not well-formed XML: ${problem instanceof Error ? problem.message : String(problem)}`);
  }
}

/** Counted before anything recursive sees the document. */
function depthProblem(document: string): string | null {
  let depth = 0;
  for (const [, closing, selfClosing] of document.matchAll(/<(\/)?[a-z_][^<>]*?(\/)?>/gi)) {
    if (closing) depth--;
    else if (!selfClosing) depth++;
    if (depth >= MAX_DEPTH) return say`It nests elements more than ${MAX_DEPTH} deep.`;
  }
  return null;
}

function formProblem(document: string): string | null {
  const valid = XMLValidator.validate(document);
  return valid === true ? null : say`Line ${valid.err.line} is not well-formed XML: ${valid.err.msg}`;
}

function childrenOf(nodes: unknown): XmlElement[] {
  if (!Array.isArray(nodes)) return [];
  return nodes.flatMap((node: unknown) => {
    if (!isRecord(node)) return [];
    const name = Object.keys(node).find((key) => key !== ATTRIBUTES);
    if (name === undefined || name === TEXT || name === CDATA) return [];
    const inner: unknown = node[name];
    return [{ name, attributes: attributesOf(node[ATTRIBUTES]), children: childrenOf(inner), text: textOf(inner) }];
  });
}

function textOf(nodes: unknown): string {
  if (!Array.isArray(nodes)) return "";
  return nodes
    .map((node: unknown) => {
      if (!isRecord(node)) return "";
      const text: unknown = node[TEXT];
      return typeof text === "string" ? decoded(text) : textInCdata(node[CDATA]);
    })
    .join("");
}

function textInCdata(nodes: unknown): string {
  if (!Array.isArray(nodes)) return "";
  return nodes.map((node: unknown) => (isRecord(node) && typeof node[TEXT] === "string" ? node[TEXT] : "")).join("");
}

function attributesOf(attributes: unknown): ReadonlyMap<string, string> {
  return new Map(isRecord(attributes) ? Object.entries(attributes).map(([name, value]) => [name, decoded(String(value))]) : []);
}

function decoded(text: string): string {
  return text.replace(ENTITY, (entity, decimal?: string, hex?: string, name?: string) => {
    if (name !== undefined) return NAMED[name.toLowerCase()] ?? entity;
    const code = decimal !== undefined ? parseInt(decimal, 10) : parseInt(hex ?? "", 16);
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : entity;
  });
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null;
}
