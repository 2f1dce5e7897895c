import type { FrameRate } from "../time/frame-rate";
import type { TickRange } from "../time/tick-range";
import type { Ticks } from "../time/ticks";
import type { TimecodeCounting } from "../time/timecode";
import type { BinsSnapshot } from "./bins-snapshot";
import type { ParamState } from "./parameter-state";
import type { ClipRef } from "./references";

/** What we read of the host's project at one moment: plain values, nothing alive. */
export type ProjectSnapshot = {
  readonly project: { readonly guid: string; readonly name: string };
  /** The sequences that were read, not necessarily all there are. */
  readonly sequences: readonly SequenceSnapshot[];
  readonly activeSequenceGuid: string | null;
  /** The bin clips whose markers were read. */
  readonly projectItems: readonly ProjectItemSnapshot[];
  readonly bins: BinsSnapshot;
};

export type SequenceSnapshot = {
  readonly guid: string;
  readonly name: string;
  readonly frameRate: FrameRate;
  readonly widthPx: number;
  readonly heightPx: number;
  /** What the timecode display starts with. */
  readonly zeroPoint: Ticks;
  /** How its timecode display counts. */
  readonly counting: TimecodeCounting;
  readonly end: Ticks;
  /** From the bottom up: V1 first. */
  readonly videoTracks: readonly TrackSnapshot[];
  readonly markers: readonly MarkerSnapshot[];
};

export type TrackSnapshot = {
  readonly index: number;
  readonly name: string;
  readonly muted: boolean;
  readonly clips: readonly ClipSnapshot[];
};

export type ClipSnapshot = {
  readonly ref: ClipRef;
  readonly name: string;
  /** On the timeline. */
  readonly range: TickRange;
  readonly selected: boolean;
  readonly disabled: boolean;
  readonly adjustmentLayer: boolean;
  /** Null where the host did not say (no media, generators). */
  readonly mediaPath: string | null;
  readonly offline: boolean;
  /** Its own picture, before it is placed in the frame: what After Effects' effects count in; null where the host does not say (Premiere). */
  readonly size: { readonly widthPx: number; readonly heightPx: number } | null;
  /** Why nothing may be put on it, as a clause: "it is locked"; null where it can take effects. */
  readonly refusal: string | null;
  /** What to know before it is changed, one sentence each: that it is a nested composition, that its time is remapped. */
  readonly remarks: readonly string[];
  /** Where it does not play its source at the source's own speed: "stretched" for another one (backwards too), "remapped" for any other. Left out where it does, or where the host does not say (Premiere). */
  readonly pace?: "stretched" | "remapped";
  /** Text and shapes, drawn on nothing: what lies under them shows with them. Left out elsewhere, or where the host does not say (Premiere). */
  readonly seeThrough?: true;
  /** The chain in order, Premiere's intrinsics (Opacity, Motion) included; null where effects were not read. */
  readonly effects: readonly EffectSnapshot[] | null;
  /** Its own markers, in its source clock; null where they were not read, as in Premiere, whose markers are in the bin. */
  readonly markers: readonly MarkerSnapshot[] | null;
};

export type EffectSnapshot = {
  readonly matchName: string;
  readonly displayName: string;
  /** The parameters that were read, by rising index; unreadable ones (curves, groups) are left out. */
  readonly params: readonly ParamSnapshot[];
};

export type ParamSnapshot = { readonly index: number; readonly displayName: string; readonly state: ParamState };

export type ProjectItemSnapshot = { readonly mediaId: string; readonly name: string; readonly markers: readonly MarkerSnapshot[] };

/** A marker by all that it says. Two markers that say the same are the same to us. */
export type MarkerSnapshot = {
  readonly name: string;
  readonly type: "Comment" | "Chapter" | "Segmentation" | "WebLink";
  readonly start: Ticks;
  readonly duration: Ticks;
  readonly comments: string;
  /** Premiere's colour index; 0 is green, the colour of a new marker. After Effects' labels that are none of these are 100 + label. */
  readonly colorIndex: number;
};
