import type { FrameRate } from "../time/frame-rate";
import type { TickRange } from "../time/tick-range";
import type { Ticks } from "../time/ticks";
import type { TimecodeCounting } from "../time/timecode";

/** A timeline as files carry it between programs: what stands where, and of which media. No effects. */
export type CutList = {
  readonly name: string;
  readonly frameRate: FrameRate;
  readonly counting: TimecodeCounting;
  /** Timecode of the first frame. */
  readonly startTimecode: Ticks;
  readonly widthPx: number;
  readonly heightPx: number;
  readonly media: readonly CutMedia[];
  readonly tracks: readonly CutTrack[];
  /** In timeline time. */
  readonly markers: readonly CutMarker[];
};

/** A media file as a timeline knows it. */
export type CutMedia = {
  readonly id: string;
  readonly name: string;
  /** A file path or URL; null where it is unknown. */
  readonly path: string | null;
  readonly frameRate: FrameRate;
  readonly counting: TimecodeCounting;
  /** Timecode of the first frame. */
  readonly startTimecode: Ticks;
  readonly duration: Ticks;
  /** Tape name, if it has one. */
  readonly reel: string | null;
  readonly hasVideo: boolean;
  readonly hasAudio: boolean;
  /** Of its sound; formats that count channels write two where it is left out. */
  readonly audioChannels?: number;
};

export type CutTrack = { readonly kind: "video" | "audio"; readonly name: string; readonly clips: readonly CutClip[] };

export type CutClip = {
  readonly name: string;
  readonly mediaId: string;
  /** On the timeline, zero is its first frame. */
  readonly at: TickRange;
  /** In media time, zero is the media's first frame; as long as `at` times the speed. */
  readonly source: TickRange;
  /** 1 plays as it was shot; negative backwards. */
  readonly speed: number;
  readonly comment: string;
};

export type CutMarker = { readonly at: Ticks; readonly duration: Ticks; readonly name: string; readonly comment: string };
