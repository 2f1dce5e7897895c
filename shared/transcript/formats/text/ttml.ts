import { XMLParser } from "fast-xml-parser";
import { declaresEntities } from "../../../basics/declares-entities";
import { fail, succeed, type Result } from "../../../basics/result";
import { TICKS_PER_SECOND, type Ticks } from "../../../time/ticks";
import { ticksFromClock } from "../clock-time";
import { ticksFromDecimal } from "../decimal-seconds";
import type { Draft } from "../draft";
import type { SubtitleBlock } from "./subtitle-blocks";
import { draftOfBlocks } from "./subtitles";
import { say } from "../../../words/say";

/** An element or a piece of text, as fast-xml-parser keeps them in order. */
type XmlNode = { readonly name: string; readonly text: string; readonly attributes: ReadonlyMap<string, string>; readonly children: readonly XmlNode[] };

/** Deeper files are damage, or meant to do some. */
const DEEPEST = 60;

/** TTML, as broadcasters and Premiere's caption exports write it: every `<p>` with a beginning and an end is a subtitle. The problem is one sentence. */
export function readTtml(text: string): Result<Draft, string> {
  if (declaresEntities(text)) return fail(say`This XML declares entities of its own, which no caption program writes. Export it again.`);
  let root: readonly XmlNode[];
  try {
    const parser = new XMLParser({ preserveOrder: true, ignoreAttributes: false, attributeNamePrefix: "", trimValues: false, removeNSPrefix: true, parseTagValue: false, parseAttributeValue: false });
    root = nodesOf(parser.parse(text), 0);
  } catch (problem) {
    return fail(say`This XML breaks off or is damaged (${problem instanceof Error ? problem.message.slice(0, 120) : say`unreadable`}). Export it again.`);
  }
  const tt = root.find((node) => node.name === "tt");
  if (!tt) return fail(say`This XML is no TTML. Timelines are opened with “Open timeline…”; export captions as SRT or TTML.`);
  const rates: Rates = { frames: rateOf(tt.attributes.get("frameRate")) ?? 30, ticks: rateOf(tt.attributes.get("tickRate")) ?? 1 };
  return succeed(draftOfBlocks(paragraphs(tt).flatMap((paragraph) => blockOf(paragraph, rates)), (line) => line));
}

/** The most that Premiere counts in a second. */
const FASTEST = 254_016_000_000;

function rateOf(written: string | undefined): number | null {
  const rate = Number(written ?? NaN);
  return rate > 0 && rate <= FASTEST ? rate : null;
}

type Rates = { readonly frames: number; readonly ticks: number };

function blockOf({ attributes, children }: XmlNode, rates: Rates): SubtitleBlock[] {
  const start = momentOf(attributes.get("begin"), rates);
  const lasts = momentOf(attributes.get("dur"), rates);
  const end = momentOf(attributes.get("end"), rates) ?? (start === null || lasts === null ? null : start + lasts);
  return start === null || end === null ? [] : [{ start, end, lines: linesOf(children).split("\n").map((line) => line.replace(/\s+/g, " ")).filter((line) => line.trim() !== "") }];
}

/** A clock, a clock with frames, or an amount with its unit ("12.5s", "300t", "48f"). */
function momentOf(text: string | undefined, { frames, ticks }: Rates): Ticks | null {
  if (text === undefined) return null;
  const [, amount, unit] = /^([\d.]{1,20})(h|m|ms|f|t)$/.exec(text) ?? [];
  if (amount !== undefined) {
    const seconds = Number(amount) * { h: 3600, m: 60, ms: 0.001, f: 1 / frames, t: 1 / ticks }[unit === "h" || unit === "m" || unit === "ms" || unit === "f" ? unit : "t"];
    return ticksFromDecimal(String(seconds));
  }
  const counted = /^(\d+:\d\d:\d\d):(\d\d)$/.exec(text);
  if (!counted) return ticksFromClock(text);
  const whole = ticksFromClock(counted[1] ?? "");
  return whole === null ? null : whole + (BigInt(counted[2] ?? 0) * TICKS_PER_SECOND) / BigInt(Math.max(1, Math.round(frames)));
}

function paragraphs(node: XmlNode): XmlNode[] {
  return node.name === "p" ? [node] : node.children.flatMap(paragraphs);
}

function linesOf(nodes: readonly XmlNode[]): string {
  return nodes.map((node) => (node.name === "br" ? "\n" : node.name === "#text" ? node.text.replace(/\s+/g, " ") : linesOf(node.children))).join("");
}

function nodesOf(value: unknown, depth: number): XmlNode[] {
  if (!Array.isArray(value) || depth > DEEPEST) return [];
  return value.flatMap((each: unknown) => {
    if (typeof each !== "object" || each === null) return [];
    const fields = new Map<string, unknown>(Object.entries(each));
    const name = [...fields.keys()].find((key) => key !== ":@") ?? "";
    const content = fields.get(name);
    const attributes = Object.entries(fields.get(":@") ?? {}).map(([key, attribute]) => [key, String(attribute)] as const);
    return [{ name, text: typeof content === "string" ? content : "", attributes: new Map(attributes), children: nodesOf(content, depth + 1) }];
  });
}
