import { FRAME_RATES, frameStart } from "../../shared/time/frame-rate";
import type { BinsSnapshot, NamedItem } from "../../shared/project/bins-snapshot";
import type { ClipSnapshot, EffectSnapshot, ProjectSnapshot } from "../../shared/project/project-snapshot";
import type { EffectTemplate } from "./arbitrary-plans";

const rate = FRAME_RATES["24"];

/** Effects of the model's own, with a number, a check box and a colour. */
export const MODEL_EFFECTS: readonly EffectTemplate[] = [
  {
    matchName: "AE.ADBE Lumetri",
    displayName: "Lumetri Color",
    params: [
      { index: 14, displayName: "Temperature", state: { kind: "constant", value: 0 } },
      { index: 19, displayName: "Exposure", state: { kind: "constant", value: 0 } },
    ],
  },
  {
    matchName: "AE.ADBE Tint",
    displayName: "Tint",
    params: [
      { index: 0, displayName: "Map Black To", state: { kind: "constant", value: { red: 0, green: 0, blue: 0, alpha: 1 } } },
      { index: 2, displayName: "On", state: { kind: "constant", value: true } },
    ],
  },
];

const intrinsics: readonly EffectSnapshot[] = [
  { matchName: "AE.ADBE Opacity", displayName: "Opacity", params: [{ index: 0, displayName: "Opacity", state: { kind: "constant", value: 100 } }] },
  { matchName: "AE.ADBE Motion", displayName: "Motion", params: [{ index: 0, displayName: "Position", state: { kind: "constant", value: { x: 0.5, y: 0.5 } } }] },
];

/** A small project as the adapter would read it: three clips on two tracks, two of them cut from the same media, one graded. */
export function sampleSnapshot(): ProjectSnapshot {
  const graded = MODEL_EFFECTS[0];
  return {
    project: { guid: "project", name: "Film" },
    activeSequenceGuid: "seq",
    projectItems: [{ mediaId: "m1", name: "A001.mov", markers: [] }],
    bins: sampleBins(),
    sequences: [
      {
        guid: "seq",
        name: "Rough cut",
        frameRate: rate,
        widthPx: 640,
        heightPx: 360,
        zeroPoint: 0n,
        counting: "non-drop",
        end: frameStart(240, rate),
        markers: [{ name: "start", type: "Comment", start: 0n, duration: 0n, comments: "", colorIndex: 0 }],
        videoTracks: [
          { index: 0, name: "V1", muted: false, clips: [clip("A001", "m1", 0, 0, 100, intrinsics), clip("A001", "m1", 0, 100, 150, intrinsics)] },
          { index: 1, name: "V2", muted: false, clips: [clip("B002", "m2", 1, 150, 240, graded ? [...intrinsics, graded] : intrinsics)] },
        ],
      },
    ],
  };
}

/** A bin of subclips to be taken apart, and clips that more can be made of. */
function sampleBins(): BinsSnapshot {
  const kept = (name: string, from: number, to: number): NamedItem => ({
    name,
    path: ["Selects"],
    usedIn: [],
    is: { kind: "clip", mediaPath: "/media/A001.mov", range: { start: frameStart(from, rate), end: frameStart(to, rate) } },
  });
  return {
    named: [
      { name: "Selects", path: [], usedIn: [], is: { kind: "bin", holds: ["kept 1", "kept 2"] } },
      kept("kept 1", 0, 40),
      kept("kept 2", 60, 90),
    ],
    sources: [
      { mediaId: "m1", name: "A001.mov", path: ["Footage"], mediaPath: "/media/A001.mov", duration: frameStart(4800, rate), refusal: null },
      { mediaId: "m2", name: "B002.mov", path: ["Footage", "Day 2"], mediaPath: "/media/B002.mov", duration: frameStart(4800, rate), refusal: null },
    ],
    templates: [{ sequenceGuid: "seq", captionTracks: 0 }],
  };
}

function clip(name: string, mediaId: string, track: number, from: number, to: number, effects: readonly EffectSnapshot[]): ClipSnapshot {
  return {
    ref: { sequenceGuid: "seq", track, start: frameStart(from, rate), sourceStart: frameStart(from, rate), mediaId, name },
    name,
    range: { start: frameStart(from, rate), end: frameStart(to, rate) },
    selected: false,
    disabled: false,
    adjustmentLayer: false,
    mediaPath: `/media/${name}.mov`,
    size: null,
    refusal: null,
    remarks: [],
    markers: null,
    offline: false,
    effects,
  };
}
