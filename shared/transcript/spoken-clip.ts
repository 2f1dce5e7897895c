import type { FrameRate } from "../time/frame-rate";
import type { Ticks } from "../time/ticks";
import type { TimecodeCounting } from "../time/timecode";
import type { Transcript } from "./transcript";

/** A clip in the bin and what is said in it: all that search, selects and stories know of the project. */
export type SpokenClip = {
  /** Id of the project item; in files without a host, the file's path. */
  readonly mediaId: string;
  readonly name: string;
  /** Where it lies: "Interviews/Day 1", "" at the top. */
  readonly bin: string;
  /** Day of recording, "2026-11-23"; null where nobody knows. */
  readonly recordedOn: string | null;
  readonly source: SourceTiming;
  readonly transcript: Transcript;
};

/** What a source clip's times mean. Word times count from the media's first frame; its timecode is `mediaStart` plus that. */
export type SourceTiming = {
  readonly frameRate: FrameRate;
  readonly counting: TimecodeCounting;
  /** The timecode of the first frame. */
  readonly mediaStart: Ticks;
  readonly duration: Ticks;
  /** File name or path of the media, for exports; null where the host did not say. */
  readonly mediaPath: string | null;
};
