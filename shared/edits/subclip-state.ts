import type { NamedItem } from "../project/bins-snapshot";
import { findSource, itemsNamed, samePath } from "../project/change-bins";
import { oddityOfName } from "../project/plain-name";
import type { ProjectSnapshot } from "../project/project-snapshot";
import { rangeDuration, type TickRange } from "../time/tick-range";
import type { Ticks } from "../time/ticks";
import type { StaleEdit } from "./edit";
import type { Subclip } from "./string-out";

/** Hosts may move a subclip's ends to frames of the media (nobody has published it): one frame of 23.976 is the longest there is. */
const FRAME_TOLERANCE: Ticks = 10_594_584_000n;

/** Why this subclip cannot be made; null where it can. */
export function refusalOfSubclip(snapshot: ProjectSnapshot, { name, of, range }: Subclip): Omit<StaleEdit, "edit"> | null {
  const on = `subclip "${name}"`;
  const oddity = oddityOfName(name);
  if (oddity) return { on, expected: "a name that hosts keep", found: oddity };
  if (itemsNamed(snapshot, name).length > 0) return { on, expected: "a name that is free", found: "taken in this project" };
  const source = findSource(snapshot, of.mediaId);
  if (!source) return { on: of.name, expected: "in the project", found: "gone" };
  if (source.refusal !== null) return { on: of.name, expected: "a clip that subclips can be made of", found: source.refusal };
  const fits = range.start >= 0n && range.start < range.end && range.end <= source.duration;
  return fits ? null : { on, expected: `a part of ${of.name}`, found: "outside its media" };
}

/** The subclip as it lies in the bin when it is new, beside its clip. To be asked only where there is no refusal. */
export function newSubclip(snapshot: ProjectSnapshot, { name, of, range }: Subclip): NamedItem {
  const source = findSource(snapshot, of.mediaId);
  if (!source) throw new Error(`The clip ${of.name} was not read.`);
  return { name, path: source.path, usedIn: [], is: { kind: "clip", mediaPath: source.mediaPath, range } };
}

/** Is this thing in the bins that part of its clip, as far as the host says? */
export function showsSubclip({ is }: NamedItem, { range }: Subclip): boolean {
  return is.kind === "clip" && sameRange(is.range, range);
}

/** Nothing, or one sentence on how the things of a subclip's name differ from what they should be. */
export function subclipDifference(name: string, should: readonly NamedItem[], is: readonly NamedItem[]): string[] {
  const same = should.length === is.length && should.every((item, i) => sameSubclip(item, is[i]));
  return same ? [] : [`the subclip "${name}" should be ${placesOf(should)}, but is ${placesOf(is)}`];
}

function sameSubclip(a: NamedItem, b: NamedItem | undefined): boolean {
  if (!b || !samePath(a.path, b.path) || a.is.kind !== "clip" || b.is.kind !== "clip") return false;
  return a.is.mediaPath === b.is.mediaPath && sameRange(a.is.range, b.is.range);
}

/** Where things of one name lie: "in Selects", "absent". */
export function placesOf(items: readonly NamedItem[]): string {
  return items.map(({ path, is }) => `${is.kind === "clip" ? "" : `a ${is.kind} `}${path.length === 0 ? "at the top" : `in ${path.join(" > ")}`}`).join(" and ") || "absent";
}

/** Equal but for a frame at each end; a host may also count a subclip's time from its own start. */
function sameRange(a: TickRange, b: TickRange): boolean {
  return [b, { start: 0n, end: rangeDuration(b) }].some((range) => isNear(a.start, range.start) && isNear(a.end, range.end));
}

/** Is there at most a frame between them? */
export function isNear(a: Ticks, b: Ticks): boolean {
  return a - b <= FRAME_TOLERANCE && b - a <= FRAME_TOLERANCE;
}
