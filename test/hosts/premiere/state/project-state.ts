import type { FrameRate } from "../../../../shared/time/frame-rate";
import type { Ticks } from "../../../../shared/time/ticks";
import type { TickRange } from "../../../../shared/time/tick-range";
import type { MediaState } from "../../media/media-state";

/**
 * Everything the simulated Premiere knows about one project, as one immutable value.
 * A transaction makes a new value; Edit > Undo puts an older one back. Nothing in here is a live object.
 */
export type ProjectState = {
  readonly guid: string;
  readonly name: string;
  readonly path: string;
  /** Bins and clips by id; `rootId` is the project's own bin. */
  readonly items: ReadonlyMap<string, ProjectItemState>;
  readonly rootId: string;
  readonly sequences: ReadonlyMap<string, SequenceState>;
  readonly properties: ReadonlyMap<string, PropertyState>;
  readonly settings: Readonly<Record<string, string>>;
};

export type ProjectItemState = BinState | ClipItemState;

export type BinState = {
  readonly kind: "bin";
  readonly id: string;
  readonly name: string;
  readonly colorLabel: number;
  /** Order as the project panel shows it. */
  readonly childIds: readonly string[];
  /** Set for a smart bin. */
  readonly searchQuery?: string;
};

/** A clip, a still, a subclip, or the project item that stands for a sequence. */
export type ClipItemState = {
  readonly kind: "clip";
  readonly id: string;
  readonly name: string;
  readonly colorLabel: number;
  readonly media: MediaState | null;
  /** Set when this item stands for a sequence. */
  readonly sequenceGuid?: string;
  readonly offline: boolean;
  /** Marks in source time; null means unset. */
  readonly inPoint: Ticks | null;
  readonly outPoint: Ticks | null;
  /** A subclip's hard limits in source time, and which streams it takes. */
  readonly subclip?: { readonly range: TickRange; readonly hardBoundaries: boolean; readonly takeVideo: boolean; readonly takeAudio: boolean };
  readonly markers: readonly MarkerState[];
  /** Premiere transcript JSON, or null when there is none. */
  readonly transcript: string | null;
  readonly inputLutId: string;
  readonly footage: FootageState;
  readonly projectMetadata: string;
  readonly xmp: string;
  readonly proxyPath: string | null;
  readonly properties: ReadonlyMap<string, PropertyState>;
  readonly merged: boolean;
  readonly multicam: boolean;
};

export type FootageState = {
  readonly frameRate: number;
  readonly pixelAspectRatio: number;
  readonly fieldType: number;
  readonly removePullDown: boolean;
  readonly alphaUsage: number;
  readonly ignoreAlpha: boolean;
  readonly invertAlpha: boolean;
  readonly vrConform: number;
  readonly vrLayout: number;
  readonly vrHorzView: number;
  readonly vrVertView: number;
  readonly scaleToFrame: boolean;
};

export type PropertyState = { readonly value: string | number | boolean; readonly persistent: boolean };

export type SequenceState = {
  readonly guid: string;
  readonly name: string;
  readonly projectItemId: string;
  readonly frameRate: FrameRate;
  readonly widthPx: number;
  readonly heightPx: number;
  /** What the timecode display starts with. */
  readonly zeroPoint: Ticks;
  readonly inPoint: Ticks | null;
  readonly outPoint: Ticks | null;
  readonly videoTracks: readonly TrackState[];
  readonly audioTracks: readonly TrackState[];
  readonly captionTracks: readonly { readonly id: number; readonly name: string; readonly muted: boolean }[];
  readonly markers: readonly MarkerState[];
  readonly settings: Readonly<Record<string, string | number | boolean>>;
  readonly properties: ReadonlyMap<string, PropertyState>;
};

export type TrackState = {
  readonly id: number;
  readonly name: string;
  readonly muted: boolean;
  /** Sorted by start. Moves can leave overlaps, as in the host. */
  readonly items: readonly TrackItemState[];
  readonly transitions: readonly TransitionState[];
};

export type TrackItemState = {
  /** Never shown by the host's API; lets the simulator follow an item through edits. */
  readonly id: string;
  readonly projectItemId: string;
  readonly name: string;
  readonly range: TickRange;
  /** Relative to the start of the media, in retimed units: source.end - source.start === range.end - range.start. */
  readonly source: TickRange;
  /** 1 is normal speed. */
  readonly speed: number;
  readonly reversed: boolean;
  readonly disabled: boolean;
  readonly adjustmentLayer: boolean;
  /** Items with the same number move together in the host's own UI; the API shows nothing of it. */
  readonly linkGroup: number | null;
  readonly components: readonly ComponentState[];
};

export type TransitionState = { readonly matchName: string; readonly at: "start" | "end"; readonly itemId: string; readonly duration: Ticks };

/** One effect on a track item, or an intrinsic (Opacity, Motion, Volume). */
export type ComponentState = {
  readonly id: string;
  readonly matchName: string;
  readonly displayName: string;
  readonly intrinsic: boolean;
  readonly params: readonly ParamState[];
};

export type ParamValueState = number | boolean | string | PointState | ColorState;
export type PointState = { readonly x: number; readonly y: number };
export type ColorState = { readonly red: number; readonly green: number; readonly blue: number; readonly alpha: number };

export type ParamState = {
  readonly displayName: string;
  readonly type: "number" | "boolean" | "text" | "point" | "color" | "unreadable";
  /** What the effect has when new; ignored for unreadable ones. */
  readonly defaultValue: ParamValueState | null;
  readonly value: ParamValueState | null;
  /** Inclusive limits of a number, where known. */
  readonly min?: number;
  readonly max?: number;
  /** Keyframes by time in the source clock, sorted; null while the parameter is not time-varying. */
  readonly keyframes: readonly KeyframeState[] | null;
};

export type KeyframeState = { readonly position: Ticks; readonly value: ParamValueState; readonly interpolation: number };

export type MarkerState = {
  readonly guid: string;
  readonly name: string;
  readonly type: string;
  readonly start: Ticks;
  readonly duration: Ticks;
  readonly comments: string;
  readonly colorIndex: number;
  readonly url: string;
  readonly target: string;
};
