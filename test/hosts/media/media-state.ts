import type { FrameRate } from "../../../shared/time/frame-rate";
import type { Ticks } from "../../../shared/time/ticks";

/** What a media file holds, whichever host shows it. */
export type MediaState = {
  readonly path: string;
  /** Start timecode of the media as ticks. */
  readonly start: Ticks;
  readonly duration: Ticks;
  readonly frameRate: FrameRate;
  readonly widthPx: number;
  readonly heightPx: number;
  readonly hasVideo: boolean;
  readonly hasAudio: boolean;
  readonly still: boolean;
};
