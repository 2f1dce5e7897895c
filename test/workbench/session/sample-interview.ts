import { FRAME_RATES, frameStart, type FrameRate } from "../../../shared/time/frame-rate";
import { parseTimecode } from "../../../shared/time/timecode";
import { TICKS_PER_SECOND, type Ticks } from "../../../shared/time/ticks";
import { addSequence, emptySequence } from "../../hosts/premiere/module/new-sequence";
import { addToBin } from "../../hosts/premiere/module/project-tree";
import type { VideoElementMediaLibrary } from "../../hosts/media/video-element-media-library";
import { newClipItem } from "../../hosts/premiere/state/new-clip-item";
import type { MediaState, ProjectState } from "../../hosts/premiere/state/project-state";
import { fetchOk } from "./fetch-plugin-files";

/** Where the interviews lie in the simulated project. */
const FOLDER = "/Volumes/Media/Trimbin sample";
const INTERVIEWS = "bin:Interviews";
const FORMAT = { frameRate: FRAME_RATES["25"], widthPx: 320, heightPx: 180 };

/** An interview of the sample; frame counts are `interview_truth.json`'s, dates are made up. */
type Interview = { readonly file: string; readonly name: string; readonly frameRate: FrameRate; readonly timecode: string; readonly frames: number; readonly recordedOn: string };

const INTERVIEWED: readonly Interview[] = [
  { file: "interview_anna", name: "Anna interview", frameRate: FRAME_RATES["25"], timecode: "10:00:00:00", frames: 2920, recordedOn: "2026-06-01" },
  { file: "interview_ben", name: "Ben interview", frameRate: FRAME_RATES["29.97"], timecode: "01:00:00;00", frames: 1861, recordedOn: "2026-06-02" },
];

/** A meeting without a recording: the clip is offline. */
const MEETING = { file: "design_meeting_TS3010a", name: "Design meeting TS3010a", duration: 9n * 60n * TICKS_PER_SECOND };

/** Adds the interviews with their transcripts, a meeting that is offline, and an empty sequence to make string-outs like. */
export async function withInterviews(project: ProjectState, media: VideoElementMediaLibrary): Promise<ProjectState> {
  let next = addToBin(project, project.rootId, { kind: "bin", id: INTERVIEWS, name: "Interviews", colorLabel: 7, childIds: [] });
  for (const one of INTERVIEWED) {
    const state = mediaOf(one);
    media.register(state.path, { source: await blobOf(`sample/interview/${one.file}.mp4`), kind: "video", known: { frameRate: one.frameRate, frameCount: one.frames, start: state.start, hasAudio: true } });
    const transcript = await textOf(`sample/interview/${one.file}.prtranscript.json`);
    next = addToBin(next, INTERVIEWS, { ...newClipItem(`clip:${one.name}`, one.name, state), transcript, ...fileMetadata(one) });
  }
  next = withOfflineTranscript(next, MEETING.name, await textOf(`sample/meeting/${MEETING.file}.prtranscript.json`), MEETING.duration);
  return addSequence(next, emptySequence("5a3b1e00-0000-4000-8000-000000000002", "clip:Empty 25 fps", "Empty 25 fps", FORMAT), INTERVIEWS);
}

/** Adds a clip of which only the transcript is at hand. */
export function withOfflineTranscript(project: ProjectState, name: string, transcript: string, duration: Ticks): ProjectState {
  const media = { ...mediaOf({ file: name, frameRate: FRAME_RATES["25"], timecode: "00:00:00:00", frames: 0 }), duration };
  return addToBin(project, INTERVIEWS, { ...newClipItem(`clip:${name}`, name, media), transcript, offline: true });
}

/** What a host keeps of a file beside its media: how its timecode is written, and its date. */
function fileMetadata({ timecode, recordedOn }: Interview): { readonly projectMetadata: string; readonly xmp: string } {
  return { projectMetadata: `<Column.Intrinsic.MediaStart>${timecode}</Column.Intrinsic.MediaStart>`, xmp: `<rdf:Description xmp:CreateDate="${recordedOn}T09:30:00"/>` };
}

function mediaOf({ file, frameRate, timecode, frames }: Pick<Interview, "file" | "frameRate" | "timecode" | "frames">): MediaState {
  const start = parseTimecode(timecode, frameRate);
  if (!start.ok) throw new Error(`${timecode}: ${start.problem.reason}`);
  return { path: `${FOLDER}/${file}.mp4`, start: start.value, duration: frameStart(frames, frameRate), frameRate, widthPx: FORMAT.widthPx, heightPx: FORMAT.heightPx, hasVideo: true, hasAudio: true, still: false };
}

async function blobOf(path: string): Promise<Blob> {
  return (await fetchOk(path)).blob();
}

async function textOf(path: string): Promise<string> {
  return (await fetchOk(path)).text();
}
