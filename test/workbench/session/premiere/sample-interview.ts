import { FRAME_RATES } from "../../../../shared/time/frame-rate";
import { TICKS_PER_SECOND, type Ticks } from "../../../../shared/time/ticks";
import { addSequence, emptySequence } from "../../../hosts/premiere/module/new-sequence";
import { addToBin } from "../../../hosts/premiere/module/project-tree";
import type { VideoElementMediaLibrary } from "../../../hosts/media/video-element-media-library";
import { newClipItem } from "../../../hosts/premiere/state/new-clip-item";
import type { ProjectState } from "../../../hosts/premiere/state/project-state";
import { INTERVIEW_FORMAT, INTERVIEWED, interviewMedia, registerInterview, type Interview } from "../interview-footage";
import { textOf } from "../sample-footage";

const INTERVIEWS = "bin:Interviews";

/** A meeting without a recording: the clip is offline. */
const MEETING = { file: "design_meeting_TS3010a", name: "Design meeting TS3010a", duration: 9n * 60n * TICKS_PER_SECOND };

/** Adds the interviews with their transcripts, a meeting that is offline, and an empty sequence to make string-outs like. */
export async function withInterviews(project: ProjectState, media: VideoElementMediaLibrary): Promise<ProjectState> {
  let next = addToBin(project, project.rootId, { kind: "bin", id: INTERVIEWS, name: "Interviews", colorLabel: 7, childIds: [] });
  for (const one of INTERVIEWED) {
    const state = await registerInterview(one, media);
    const transcript = await textOf(`sample/interview/${one.file}.prtranscript.json`);
    next = addToBin(next, INTERVIEWS, { ...newClipItem(`clip:${one.name}`, one.name, state), transcript, ...fileMetadata(one) });
  }
  next = withOfflineTranscript(next, MEETING.name, await textOf(`sample/meeting/${MEETING.file}.prtranscript.json`), MEETING.duration);
  return addSequence(next, emptySequence("5a3b1e00-0000-4000-8000-000000000002", "clip:Empty 25 fps", "Empty 25 fps", INTERVIEW_FORMAT), INTERVIEWS);
}

/** Adds a clip of which only the transcript is at hand. */
export function withOfflineTranscript(project: ProjectState, name: string, transcript: string, duration: Ticks): ProjectState {
  const media = { ...interviewMedia({ file: name, frameRate: FRAME_RATES["25"], timecode: "00:00:00:00", frames: 0 }), duration };
  return addToBin(project, INTERVIEWS, { ...newClipItem(`clip:${name}`, name, media), transcript, offline: true });
}

/** What a host keeps of a file beside its media: how its timecode is written, and its date. */
function fileMetadata({ timecode, recordedOn }: Interview): { readonly projectMetadata: string; readonly xmp: string } {
  return { projectMetadata: `<Column.Intrinsic.MediaStart>${timecode}</Column.Intrinsic.MediaStart>`, xmp: `<rdf:Description xmp:CreateDate="${recordedOn}T09:30:00"/>` };
}
