import { FRAME_RATES, frameStart, type FrameRate } from "../../../shared/time/frame-rate";
import { parseTimecode } from "../../../shared/time/timecode";
import type { VideoElementMediaLibrary } from "../../hosts/media/video-element-media-library";
import type { MediaState } from "../../hosts/media/media-state";
import { blobOf, SAMPLE_FOLDER } from "./sample-footage";

/** An interview of the sample; frame counts are `interview_truth.json`'s, dates are made up. */
export type Interview = { readonly file: string; readonly name: string; readonly frameRate: FrameRate; readonly timecode: string; readonly frames: number; readonly recordedOn: string };

/** The two synthetic interviews. */
export const INTERVIEWED: readonly Interview[] = [
  { file: "interview_anna", name: "Anna interview", frameRate: FRAME_RATES["25"], timecode: "10:00:00:00", frames: 2920, recordedOn: "2026-06-01" },
  { file: "interview_ben", name: "Ben interview", frameRate: FRAME_RATES["29.97"], timecode: "01:00:00;00", frames: 1861, recordedOn: "2026-06-02" },
];

/** Rate and size of the string-out that interviews are cut into. */
export const INTERVIEW_FORMAT = { frameRate: FRAME_RATES["25"], widthPx: 320, heightPx: 180 };

/** Makes an interview's file known to the library, and answers what it holds. */
export async function registerInterview(one: Interview, media: VideoElementMediaLibrary): Promise<MediaState> {
  const state = interviewMedia(one);
  media.register(state.path, { source: await blobOf(`sample/interview/${one.file}.mp4`), kind: "video", known: { frameRate: one.frameRate, frameCount: one.frames, start: state.start, hasAudio: true } });
  return state;
}

/** What an interview's file holds. */
export function interviewMedia({ file, frameRate, timecode, frames }: Pick<Interview, "file" | "frameRate" | "timecode" | "frames">): MediaState {
  const start = parseTimecode(timecode, frameRate);
  if (!start.ok) throw new Error(`${timecode}: ${start.problem.reason}`);
  const { widthPx, heightPx } = INTERVIEW_FORMAT;
  return { path: `${SAMPLE_FOLDER}/${file}.mp4`, start: start.value, duration: frameStart(frames, frameRate), frameRate, widthPx, heightPx, hasVideo: true, hasAudio: true, still: false };
}
