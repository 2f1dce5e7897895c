import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { writePremiereTranscript } from "../shared/transcript/formats/write/premiere";
import { annaScript } from "./sample/anna-script";
import { benScript } from "./sample/ben-script";
import { interviewTranscript } from "./sample/interview-transcript";
import { interviewTruth } from "./sample/interview-truth";
import { meetingTranscript } from "./sample/meeting-transcript";
import { slateMovie } from "./sample/slate-movie";
import { speakScript } from "./sample/speak-script";

// Makes the sample interview and the sample meeting's transcript, which are committed: run it by hand, with espeak-ng and ffmpeg installed.
const MEETING = "TS3010a";
const meetingFolder = join(process.cwd(), "test/workbench/sample/meeting");
await mkdir(meetingFolder, { recursive: true });
const meeting = meetingTranscript(await readFile(join(process.cwd(), `test/fixtures/meetings/${MEETING}.json.gz`)));
await writeFile(join(meetingFolder, `design_meeting_${MEETING}.prtranscript.json`), writePremiereTranscript(meeting));

const folder = join(process.cwd(), "test/workbench/sample/interview");
await mkdir(folder, { recursive: true });
const clips: Record<string, unknown> = {};
for (const script of [annaScript, benScript]) {
  const spoken = await speakScript(script);
  const frames = await slateMovie(script, spoken, join(folder, `${script.file}.mp4`));
  await writeFile(join(folder, `${script.file}.prtranscript.json`), writePremiereTranscript(interviewTranscript(spoken)));
  clips[script.file] = { frameRate: script.frameRate, startTimecode: script.startTimecode, frames, ...interviewTruth(spoken) };
  console.log(`${script.file}.mp4: ${frames} frames`);
}
await writeFile(join(folder, "interview_truth.json"), `${JSON.stringify({ madeBy: "npm run sample", clips }, null, 1)}\n`);
