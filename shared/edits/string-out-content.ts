import type { NamedItem, PlacedClip } from "../project/bins-snapshot";
import { frameStart, ticksPerFrame, type FrameRate } from "../time/frame-rate";
import { rangeDuration, rangesOverlap, type TickRange } from "../time/tick-range";
import { floorDivide } from "../time/ticks";
import type { StringOut, StringOutClip, Subclip } from "./string-out";
import { isNear } from "./subclip-state";

/** The subclips that a string-out is made of, each once, whatever often it is placed. */
export function subclipsOf({ clips }: StringOut): readonly Subclip[] {
  return [...new Map(clips.map(({ subclip }) => [subclip.name, subclip])).values()];
}

/** As long as its subclip, cut to whole frames (measured: 27.834 s of 24 fps become 27.8 s at 25 fps). */
function placeOf({ subclip, at }: StringOutClip, rate: FrameRate): TickRange {
  const frames = floorDivide(rangeDuration(subclip.range), ticksPerFrame(rate));
  return { start: at, end: at + frameStart(Number(frames), rate) };
}

/** What the sequence holds when the string-out is new; its media is taken to have picture and sound. */
export function newContent({ clips }: StringOut, rate: FrameRate): PlacedClip[] {
  const placed = clips.map((clip): PlacedClip => {
    const { name, range, takesVideo, takesAudio } = clip.subclip;
    const tracks = [...(takesAudio ? ["A1"] : []), ...(takesVideo ? ["V1"] : [])];
    return { name, range: placeOf(clip, rate), sourceStart: range.start, tracks, work: [] };
  });
  return placed.sort((a, b) => (a.range.start < b.range.start ? -1 : 1));
}

/** Why these clips cannot be placed in a sequence of this rate; null where they can. */
export function oddityOfPlaces(stringOut: StringOut, rate: FrameRate): string | null {
  const { clips } = stringOut;
  if (clips.length === 0) return "no clips";
  const frame = ticksPerFrame(rate);
  const places = newContent(stringOut, rate);
  for (const [i, { name, range }] of places.entries()) {
    if (range.start < 0n || range.start % frame !== 0n) return `${name} between two frames`;
    if (range.start === range.end) return `${name} shorter than a frame`;
    const next = places[i + 1];
    if (next && rangesOverlap(range, next.range)) return `${name} and ${next.name} at one place`;
  }
  const twofold = clips.find(({ subclip }) => clips.some((other) => other.subclip.name === subclip.name && !sameRange(other.subclip.range, subclip.range)));
  return twofold ? `two subclips called ${twofold.subclip.name}` : null;
}

/** How what stands in the sequence differs from what should, in a few words; null where it does not. What somebody put on the clips is not looked at. */
export function contentDifference(should: readonly PlacedClip[], is: readonly PlacedClip[]): string | null {
  const added = is.find((clip) => !should.some((other) => samePlace(other, clip)));
  if (added) return `${added.name} stands where it was not put`;
  const gone = should.find((clip) => !is.some((other) => samePlace(clip, other)));
  return gone ? `${gone.name} is not where it was put` : null;
}

/** The clip that stands on other tracks than another of the same media and kind: somebody moved it, or took its picture or sound away. Null where none does. */
export function unevenTracks({ clips }: StringOut, is: readonly PlacedClip[]): string | null {
  const known = new Map<string, string>();
  for (const { subclip } of clips) {
    const tracks = is.filter(({ name }) => name === subclip.name).map((clip) => clip.tracks.join(" "));
    const key = [subclip.of.mediaId, subclip.takesVideo, subclip.takesAudio].join("|");
    for (const own of tracks) if (own !== (known.get(key) ?? own)) return `${subclip.name} stands on ${own}, others on ${known.get(key)}`;
    known.set(key, tracks[0] ?? "");
  }
  return null;
}

/** The first work of somebody else on the clips of a sequence; null where there is none. */
export function workIn(item: NamedItem): string | null {
  if (item.is.kind !== "sequence") return null;
  const worked = item.is.clips.find(({ work }) => work.length > 0);
  if (worked) return `${worked.name} has ${worked.work.join(", ")}`;
  return item.is.markers > 0 ? "it has markers" : null;
}

// A host may count a subclip's own time from zero; its end may be a frame off where the subclip's is.
function samePlace(should: PlacedClip, is: PlacedClip): boolean {
  const sameStart = isNear(is.sourceStart, should.sourceStart) || is.sourceStart === 0n;
  return is.name === should.name && is.range.start === should.range.start && isNear(is.range.end, should.range.end) && sameStart;
}

function sameRange(a: TickRange, b: TickRange): boolean {
  return a.start === b.start && a.end === b.end;
}
