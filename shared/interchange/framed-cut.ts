import { floorDivide, type Ticks } from "../time/ticks";
import { ticksPerFrame, type FrameRate } from "../time/frame-rate";
import type { TickRange } from "../time/tick-range";
import { saidOf, saidOfNames } from "./said-of";
import type { CutClip, CutList, CutMedia, CutTrack } from "./cut-list";
import { say } from "../words/say";

/** A clip between two whole frames of the timeline, `from` included and `to` not; its source is as long as that times its speed. */
export type FramedClip = { readonly clip: CutClip; readonly media: CutMedia; readonly from: number; readonly to: number; readonly source: TickRange };

export type FramedTrack = { readonly kind: CutTrack["kind"]; readonly name: string; readonly clips: readonly FramedClip[] };

/** A cut list as formats that count frames can hold it: in order, on whole frames, nothing on top of another on the same track. */
export type FramedCut = { readonly tracks: readonly FramedTrack[]; readonly usedMedia: readonly CutMedia[]; readonly endFrame: number; readonly lost: readonly string[] };

/**
 * Puts a cut list on the frames of its own rate and says what that changed. Where clips overlap, the later one covers the earlier, as an overwrite would:
 *
 *     |  A  |
 *        |  B  |   ->   | A|  B  |
 *
 * Throws an Error for a clip of media that the list does not hold.
 */
export function framedCut(cut: CutList): FramedCut {
  const media = new Map(cut.media.map((each) => [each.id, each]));
  const framed = cut.tracks.map((track) => framedTrack(track, cut.frameRate, media));
  const tracks = framed.map(({ track }) => track);
  const used = new Set(tracks.flatMap((track) => track.clips.map((clip) => clip.media.id)));
  const idle = cut.media.filter((each) => !used.has(each.id)).map((each) => each.name);
  const count = (what: keyof Omit<(typeof framed)[number], "track">) => framed.reduce((sum, each) => sum + each[what], 0);
  return {
    tracks,
    usedMedia: cut.media.filter((each) => used.has(each.id)),
    endFrame: tracks.reduce((end, track) => Math.max(end, track.clips[track.clips.length - 1]?.to ?? 0), 0),
    lost: [
      ...saidOf(count("moved"), "clip", say`Moved to the nearest whole frame`),
      ...saidOf(count("empty"), "clip", say`Left out because they are shorter than a frame`),
      ...saidOf(count("covered"), "clip", say`Shortened where a later clip begins on the same track`),
      ...saidOfNames(idle, say`Media that no clip uses are not in the file`),
    ],
  };
}

/** The number of the nearest frame; a tie goes to the later one. */
export function nearestFrame(moment: Ticks, rate: FrameRate): number {
  const frame = ticksPerFrame(rate);
  return Number(floorDivide(moment + frame / 2n, frame));
}

/** As long as the range times the speed; forwards from the start of `source`, backwards from its end. */
export function playedSource(source: TickRange, length: Ticks, speed: number): TickRange {
  const taken = speed === 1 || speed === -1 ? length : BigInt(Math.round(Number(length) * Math.abs(speed)));
  return speed < 0 ? { start: source.end - taken, end: source.end } : { start: source.start, end: source.start + taken };
}

function framedTrack(track: CutTrack, rate: FrameRate, mediaById: ReadonlyMap<string, CutMedia>) {
  const frame = ticksPerFrame(rate);
  const inOrder = [...track.clips].sort((a, b) => (a.at.start < b.at.start ? -1 : a.at.start > b.at.start ? 1 : 0));
  const clips: FramedClip[] = [];
  let [moved, empty, covered] = [0, 0, 0];
  for (const [index, clip] of inOrder.entries()) {
    const media = mediaById.get(clip.mediaId);
    if (!media) throw new Error(`"${clip.name}" is of media ${clip.mediaId}, which the cut list does not hold.`);
    const next = inOrder[index + 1];
    const [from, wanted] = [nearestFrame(clip.at.start, rate), nearestFrame(clip.at.end, rate)];
    const to = next ? Math.min(wanted, nearestFrame(next.at.start, rate)) : wanted;
    if (clip.at.start % frame !== 0n || clip.at.end % frame !== 0n) moved++;
    if (to < wanted) covered++;
    if (to <= from) empty += to < wanted ? 0 : 1;
    else clips.push({ clip, media, from, to, source: playedSource(clip.source, BigInt(to - from) * frame, clip.speed) });
  }
  return { track: { kind: track.kind, name: track.name, clips }, moved, empty, covered };
}
