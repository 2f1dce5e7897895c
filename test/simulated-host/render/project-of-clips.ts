import { rgbaImage, type RgbaImage } from "../../../shared/basics/rgba-image";
import { FRAME_RATES, frameStart } from "../../../shared/time/frame-rate";
import type { Ticks } from "../../../shared/time/ticks";
import type { MediaLibrary } from "../../hosts/media/media-library";
import type { ClipItemState, ComponentState, ParamState, ProjectState, SequenceState, TrackItemState, TrackState } from "../../hosts/premiere/state/project-state";

/** The rate every picture test is told in. */
export const RATE = FRAME_RATES["25"];

/** A number of frames as time. */
export function frames(count: number): Ticks {
  return frameStart(count, RATE);
}

/** A picture of one colour. */
export function plain(widthPx: number, heightPx: number, color: readonly [number, number, number, number]): RgbaImage {
  const data = new Uint8ClampedArray(widthPx * heightPx * 4);
  for (let at = 0; at < data.length; at += 4) data.set(color, at);
  return rgbaImage(widthPx, heightPx, data);
}

/** The colour of one pixel. */
export function pixel(image: RgbaImage, x: number, y: number): number[] {
  return [...image.data.slice((y * image.widthPx + x) * 4, (y * image.widthPx + x) * 4 + 4)];
}

/** A component with parameters at given indexes. */
export function component(matchName: string, params: readonly (readonly [index: number, name: string, value: ParamState["value"]])[], intrinsic = false): ComponentState {
  const blank: ParamState = { displayName: "", type: "unreadable", defaultValue: null, value: null, keyframes: null };
  const list = Array.from({ length: Math.max(-1, ...params.map(([index]) => index)) + 1 }, () => blank);
  for (const [index, displayName, value] of params) list[index] = { displayName, type: typeof value === "object" ? "point" : "number", defaultValue: value, value, keyframes: null };
  return { id: matchName, matchName, displayName: matchName, intrinsic, params: list };
}

/** A track item over frames [from, to) of a clip. */
export function item(projectItemId: string, from: number, to: number, more: Partial<TrackItemState> = {}): TrackItemState {
  return {
    id: `${projectItemId}@${from}`, projectItemId, name: projectItemId, range: { start: frames(from), end: frames(to) }, source: { start: 0n, end: frames(to - from) },
    speed: 1, reversed: false, disabled: false, adjustmentLayer: false, linkGroup: null, components: [], ...more,
  };
}

/** A sequence of 16x8 pixels with the given video tracks, bottom first. */
export function sequence(guid: string, tracks: readonly (readonly TrackItemState[])[], more: Partial<SequenceState> = {}): SequenceState {
  const videoTracks: TrackState[] = tracks.map((items, id) => ({ id, name: `V${id + 1}`, muted: false, items, transitions: [] }));
  return {
    guid, name: guid, projectItemId: `${guid}-item`, frameRate: RATE, widthPx: 16, heightPx: 8, zeroPoint: 0n, inPoint: null, outPoint: null, videoTracks,
    audioTracks: [], captionTracks: [], markers: [], settings: {}, properties: new Map(), ...more,
  };
}

/** A project of these sequences and of clips whose names are their paths; "offline" ones are offline. Clips named after a sequence stand for it. */
export function project(sequences: readonly SequenceState[], clips: readonly string[]): ProjectState {
  const clip = (name: string): ClipItemState => ({
    kind: "clip", id: name, name, colorLabel: 0, offline: name.startsWith("offline"), inPoint: null, outPoint: null, markers: [], transcript: null, inputLutId: "",
    media: { path: name, start: 0n, duration: frames(100), frameRate: RATE, widthPx: 16, heightPx: 8, hasVideo: true, hasAudio: false, still: false },
    ...(sequences.some(({ guid }) => guid === name) ? { sequenceGuid: name } : {}),
    footage: {
      frameRate: 25, pixelAspectRatio: 1, fieldType: 0, removePullDown: false, alphaUsage: 0, ignoreAlpha: false, invertAlpha: false, vrConform: 0, vrLayout: 0,
      vrHorzView: 0, vrVertView: 0, scaleToFrame: false,
    },
    projectMetadata: "", xmp: "", proxyPath: null, properties: new Map(), merged: false, multicam: false,
  });
  return {
    guid: "project", name: "project", path: "/project.prproj", rootId: "root", items: new Map(clips.map((name) => [name, clip(name)])),
    sequences: new Map(sequences.map((one) => [one.guid, one])), properties: new Map(), settings: {},
  };
}

/** Pictures by path; the default draws the frame's number as its red value. */
export function library(pictures: Readonly<Record<string, RgbaImage>> = {}): MediaLibrary {
  return {
    probe: () => Promise.reject(new Error("not asked in these tests")),
    frame: async (path, at) => pictures[path] ?? plain(16, 8, [Number(at / frames(1)), 0, 0, 255]),
  };
}
