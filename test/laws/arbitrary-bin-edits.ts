import type { Edit } from "../../shared/edits/edit";
import { MOST_TEMPLATE_MARKERS } from "../../shared/edits/bin-task";
import type { StringOut, StringOutClip, Subclip } from "../../shared/edits/string-out";
import type { NamedItem, SubclipSource } from "../../shared/project/bins-snapshot";
import { itemsNamed, samePath, topBins } from "../../shared/project/change-bins";
import type { ProjectSnapshot } from "../../shared/project/project-snapshot";
import { ticksPerFrame } from "../../shared/time/frame-rate";
import type { Draw } from "./draw";

const MOST_CLIPS = 25;
const BINS = ["Selects", "Day 1", "Day 2"];
const BITES = Array.from({ length: 12 }, (_, i) => `bite ${i + 1}`);
const STRING_OUTS = ["String-out A", "String-out B"];

/** Everything in the bins that drawn edits may be about. */
export const DRAWN_NAMES: readonly string[] = [...BINS, "Footage", ...BITES, "kept 1", "kept 2", ...STRING_OUTS.flatMap((name) => [name, ...piecesOf(name)])];

/** An edit of bins, subclips or string-outs that fits the project; `done` are the edits that led to it. */
export function drawBinEdit(snapshot: ProjectSnapshot, done: readonly Edit[], draw: Draw): Edit | undefined {
  switch (draw.where % 6) {
    case 0:
      return addBinOf(snapshot, draw);
    case 1:
      return removeBinOf(snapshot, draw);
    case 2:
      return removeSubclipOf(snapshot, draw);
    case 3:
      return addStringOutOf(snapshot, draw);
    case 4:
      return removeStringOutOf(snapshot, done, draw);
    default:
      return addSubclipOf(snapshot, draw);
  }
}

function addBinOf(snapshot: ProjectSnapshot, draw: Draw): Edit | undefined {
  const name = pick(BINS.filter((candidate) => itemsNamed(snapshot, candidate).length === 0), draw.what);
  return name === undefined ? undefined : { kind: "add-bin", bin: { name } };
}

function removeBinOf(snapshot: ProjectSnapshot, draw: Draw): Edit | undefined {
  const empty = binsAtTop(snapshot).filter(({ is }) => is.kind === "bin" && is.holds.length === 0);
  const bin = pick(empty, draw.what);
  return bin && { kind: "remove-bin", bin: { name: bin.name } };
}

function addSubclipOf(snapshot: ProjectSnapshot, draw: Draw): Edit | undefined {
  const source = sourceOf(snapshot, draw.what);
  const name = pick(BITES.filter((candidate) => itemsNamed(snapshot, candidate).length === 0), draw.what);
  if (!source || name === undefined) return undefined;
  const bin = draw.amount < 0.4 ? null : (pick(binsAtTop(snapshot), draw.what)?.name ?? null);
  return { kind: "add-subclip", subclip: subclip(name, source, draw), bin };
}

function removeSubclipOf(snapshot: ProjectSnapshot, draw: Draw): Edit | undefined {
  const choices = snapshot.bins.named.flatMap((item): Edit[] => {
    const source = item.is.kind === "clip" ? snapshot.bins.sources.find(({ mediaPath }) => item.is.kind === "clip" && item.is.mediaPath === mediaPath) : undefined;
    if (!source || item.is.kind !== "clip" || item.usedIn.length > 0) return [];
    const [top] = item.path;
    const bin = item.path.length === 1 && top !== undefined && topBins(snapshot, top).length === 1 ? top : null;
    if (bin === null && !samePath(item.path, source.path)) return [];
    const { mediaId, name } = source;
    return [{ kind: "remove-subclip", subclip: { name: item.name, of: { mediaId, name }, range: item.is.range, takesVideo: true, takesAudio: true }, bin }];
  });
  return pick(choices, draw.what);
}

function addStringOutOf(snapshot: ProjectSnapshot, draw: Draw): Edit | undefined {
  const template = snapshot.sequences.find(({ markers }) => markers.length <= MOST_TEMPLATE_MARKERS);
  const name = pick(STRING_OUTS.filter((candidate) => [candidate, ...piecesOf(candidate)].every((one) => itemsNamed(snapshot, one).length === 0)), draw.what);
  if (!template || name === undefined || !sourceOf(snapshot, 0)) return undefined;
  const frame = ticksPerFrame(template.frameRate);
  const count = 1 + ((draw.what * 7 + draw.where) % MOST_CLIPS);
  let at = 0n;
  const clips = piecesOf(name).slice(0, count).flatMap((piece, i): StringOutClip[] => {
    const source = sourceOf(snapshot, draw.what + i);
    if (!source) return [];
    const clip = { subclip: subclip(piece, source, { ...draw, what: draw.what + 7 * i }), at };
    const frames = (clip.subclip.range.end - clip.subclip.range.start) / frame + BigInt(1 + (i % 3));
    at += frames * frame;
    return [clip];
  });
  return { kind: "add-string-out", stringOut: { name, template: { sequenceGuid: template.guid, name: template.name }, clips } };
}

function removeStringOutOf(snapshot: ProjectSnapshot, done: readonly Edit[], draw: Draw): Edit | undefined {
  const made = done.flatMap((edit): StringOut[] => (edit.kind === "add-string-out" ? [edit.stringOut] : []));
  const last = new Map(made.map((stringOut) => [stringOut.name, stringOut]));
  const stringOut = pick([...last.values()].filter(({ name }) => topBins(snapshot, name).length > 0), draw.what);
  return stringOut && { kind: "remove-string-out", stringOut, found: { kind: "whole" } };
}

/** Some frames of the clip; not whole ones of a sequence with another rate. */
function subclip(name: string, { mediaId, name: of, duration }: SubclipSource, draw: Draw): Subclip {
  const start = (duration / 2n / 1000n) * BigInt(draw.what % 1000);
  const length = duration / 300n + BigInt(draw.what % 50) * 1_234_567_891n;
  const audioOnly = draw.what % 5 === 4;
  return { name, of: { mediaId, name: of }, range: { start, end: start + length }, takesVideo: !audioOnly, takesAudio: true };
}

function piecesOf(stringOut: string): string[] {
  return Array.from({ length: MOST_CLIPS }, (_, i) => `${stringOut} ${i + 1}`);
}

function sourceOf(snapshot: ProjectSnapshot, which: number): SubclipSource | undefined {
  return pick(snapshot.bins.sources.filter(({ refusal }) => refusal === null), which);
}

/** The bins that plans make and empty. */
function binsAtTop(snapshot: ProjectSnapshot): NamedItem[] {
  return snapshot.bins.named.filter(({ name, path, is }) => is.kind === "bin" && path.length === 0 && !STRING_OUTS.includes(name));
}

function pick<Value>(choices: readonly Value[], which: number): Value | undefined {
  return choices[which % Math.max(1, choices.length)];
}
