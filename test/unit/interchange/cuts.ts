import * as fc from "fast-check";
import type { CutClip, CutList, CutMedia, CutTrack } from "../../../shared/interchange/cut-list";
import { canDropFrames, FRAME_RATES, frameStart, nominalFps, ticksPerFrame, type FrameRate } from "../../../shared/time/frame-rate";
import type { Ticks } from "../../../shared/time/ticks";
import { parseTimecode } from "../../../shared/time/timecode";

/** An interview of two files at 25 fps: picture, sound, a gap, a cutaway on V2 and a marker; what the given parts do not replace. */
export function interviewCut(parts: Partial<CutList> = {}): CutList {
  const frameRate = parts.frameRate ?? FRAME_RATES["25"];
  const seconds = (count: number) => frameStart(count * nominalFps(frameRate), frameRate);
  const clip = (name: string, mediaId: string, from: number, to: number, sourceFrom: number): CutClip => {
    const at = { start: seconds(from), end: seconds(to) };
    return { name, mediaId, at, source: { start: seconds(sourceFrom), end: seconds(sourceFrom + to - from) }, speed: 1, comment: "" };
  };
  const bites = [{ ...clip("We had no money", "media-1", 0, 4, 10), comment: "strong" }, clip("And then it rained", "media-1", 6, 9, 42)];
  return {
    name: "Selects & bites",
    frameRate,
    counting: canDropFrames(frameRate) ? "drop" : "non-drop",
    startTimecode: oneHour(frameRate),
    widthPx: 1280,
    heightPx: 720,
    media: [
      { ...someMedia("media-1", "Anna interview.mov", frameRate), startTimecode: seconds(36000), hasAudio: true, audioChannels: 2 },
      { ...someMedia("media-2", "harbour <b-roll>.mov", frameRate), reel: "TAPE 7" },
    ],
    tracks: [
      { kind: "video", name: "Video 1", clips: bites },
      { kind: "video", name: "Cutaways", clips: [clip("harbour", "media-2", 5, 7, 1)] },
      { kind: "audio", name: "Audio 1", clips: bites },
    ],
    markers: [{ at: seconds(6), duration: 0n, name: "Rain", comment: "check the sound" }],
    ...parts,
  };
}

/** "01:00:00;00" where the rate can drop frames, else "01:00:00:00". */
function oneHour(frameRate: FrameRate): Ticks {
  const hour = parseTimecode(canDropFrames(frameRate) ? "01:00:00;00" : "01:00:00:00", frameRate);
  if (!hour.ok) throw new Error(hour.problem.reason);
  return hour.value;
}

/** A minute and more of picture at this rate, its timecode starting at zero. */
export function someMedia(id: string, name: string, frameRate: FrameRate): CutMedia {
  const duration = frameStart(100 * nominalFps(frameRate), frameRate);
  return { id, name, path: `/Volumes/Media/Ärchive 100%/${name}`, frameRate, counting: "non-drop", startTimecode: 0n, duration, reel: null, hasVideo: true, hasAudio: false };
}

const RATES = [FRAME_RATES["23.976"], FRAME_RATES["24"], FRAME_RATES["25"], FRAME_RATES["29.97"], FRAME_RATES["50"], FRAME_RATES["59.94"]] as const;

const rate = fc.constantFrom<FrameRate>(...RATES);

/** Printable text with something in it, no blank at its ends. */
const label = fc.string({ unit: "grapheme", minLength: 1, maxLength: 12 }).filter((text) => text.trim() === text && text !== "");

const path = fc.option(fc.array(label.filter((part) => !/[\\/]/.test(part) && !/^[a-z]:$/i.test(part)), { minLength: 1, maxLength: 3 }).map((parts) => `/${parts.join("/")}`));

type DrawnClip = { readonly gap: number; readonly frames: number; readonly media: number; readonly sourceFrame: number; readonly speed: number; readonly name: string; readonly comment: string };

const drawnClip: fc.Arbitrary<DrawnClip> = fc.record({
  gap: fc.nat(30),
  frames: fc.integer({ min: 1, max: 900 }),
  media: fc.nat(2),
  sourceFrame: fc.nat(5000),
  speed: fc.constantFrom(1, 1, 1, 2, 0.5, -1),
  name: label,
  comment: fc.oneof(fc.constant(""), label),
});

const drawnTracks = fc.record({
  video: fc.array(fc.array(drawnClip, { maxLength: 4 }), { minLength: 1, maxLength: 2 }),
  audio: fc.array(fc.array(drawnClip, { maxLength: 4 }), { maxLength: 2 }),
  names: fc.array(label, { minLength: 4, maxLength: 4 }),
});

/** Media at their own rates and counts, or at the sequence's. */
const drawnMedia = fc.array(
  fc.record({ name: label, path, rate: fc.option(rate), drops: fc.boolean(), startFrame: fc.nat(3600 * 24), reel: fc.option(label), hasAudio: fc.boolean(), channels: fc.constantFrom(1, 2) }),
  { minLength: 3, maxLength: 3 },
);

/** Any cut list of two picture and two sound tracks at most, on whole frames, its media in the order of their first use. */
export const anyCut: fc.Arbitrary<CutList> = fc
  .record({ name: label, rate, drops: fc.boolean(), startsAtHour: fc.boolean(), tracks: drawnTracks, media: drawnMedia, marker: fc.option(fc.record({ frame: fc.nat(500), length: fc.nat(50), name: label, comment: label })) })
  .map(({ name, rate: frameRate, drops, startsAtHour, tracks, media, marker }) => {
    const kinds = [...tracks.video.map((clips) => ({ kind: "video" as const, clips })), ...tracks.audio.map((clips) => ({ kind: "audio" as const, clips }))];
    const used = [...new Set(kinds.flatMap(({ clips }) => clips.map((clip) => clip.media)))];
    const shelf = media.map((each): Omit<CutMedia, "id"> => {
      const own = each.rate ?? frameRate;
      const counting = each.drops && canDropFrames(own) ? "drop" : "non-drop";
      const sound = each.hasAudio ? { hasAudio: true, audioChannels: each.channels } : { hasAudio: false };
      return { name: each.name, path: each.path, frameRate: own, counting, startTimecode: frameStart(each.startFrame, own), duration: frameStart(9000, own), reel: each.reel, hasVideo: true, ...sound };
    });
    const cutTracks = kinds.map(({ kind, clips }, index): CutTrack => {
      let frame = 0;
      return { kind, name: tracks.names[index] ?? "", clips: clips.map((drawn) => placed(drawn, (frame += drawn.gap + drawn.frames) - drawn.frames, frameRate, shelf[drawn.media]?.frameRate ?? frameRate, used)) };
    });
    const start = startsAtHour ? 3600 * nominalFps(frameRate) : 0;
    return {
      name,
      frameRate,
      counting: drops && canDropFrames(frameRate) ? "drop" : "non-drop",
      startTimecode: frameStart(start, frameRate),
      widthPx: 1920,
      heightPx: 1080,
      media: used.flatMap((index, order) => (shelf[index] ? [{ id: `media-${order + 1}`, ...shelf[index] }] : [])),
      tracks: cutTracks,
      markers: marker ? [{ at: frameStart(marker.frame, frameRate), duration: frameStart(marker.length, frameRate), name: marker.name, comment: marker.comment }] : [],
    };
  });

function placed(drawn: DrawnClip, from: number, rate: FrameRate, mediaRate: FrameRate, used: readonly number[]): CutClip {
  const at = { start: frameStart(from, rate), end: frameStart(from + drawn.frames, rate) };
  const start = frameStart(drawn.sourceFrame, mediaRate);
  const length = (BigInt(drawn.frames) * ticksPerFrame(rate) * BigInt(Math.abs(drawn.speed) * 2)) / 2n;
  return { name: drawn.name, mediaId: `media-${used.indexOf(drawn.media) + 1}`, at, source: { start, end: start + length }, speed: drawn.speed, comment: drawn.comment };
}
