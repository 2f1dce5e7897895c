import { fail, succeed, type Result } from "../../../shared/basics/result";
import { readCues } from "../../../shared/transcript/cues/read-cues";
import { readTranscript } from "../../../shared/transcript/formats/read-transcript";
import { readTranscriptFile } from "../../../shared/transcript/formats/read-transcript-file";
import { writePremiereTranscript } from "../../../shared/transcript/formats/write/premiere";
import { whatIsLost } from "../../../shared/transcript/formats/write/what-is-lost";
import type { JobTable } from "../../../shared/panel/engine/job-engine";
import type { Transcript } from "../../../shared/transcript/transcript";
import type { ImportDraft, ImportJobs } from "./selects-jobs";
import { say } from "../../../shared/words/say";

/** Reading transcript files, and comparing what the host made of them. */
export const IMPORT_JOBS: JobTable<ImportJobs> = {
  *"draft-import"({ bytes, fileName }) {
    return draftImport(bytes, fileName);
  },
  *"read-cues"({ bytes, fileName, rate }) {
    return readCues(bytes, fileName, rate);
  },
  *"compare-import"({ sent, held }) {
    return compareImport(sent, held);
  },
};

/** Turns a file of any format into the host's; the reason why not is a sentence. */
function draftImport(bytes: Uint8Array, fileName: string): Result<ImportDraft, string> {
  const read = readTranscriptFile(bytes, fileName);
  if (!read.ok) return fail(read.problem.reason);
  const { transcript, warnings } = read.value;
  return succeed({ json: writePremiereTranscript(transcript), words: transcript.words.length, remarks: [...warnings, ...whatIsLost(transcript, "premiere")] });
}

/** What the host holds differently from what it was given, in sentences; none where every word and time is as sent. */
function compareImport(sent: string, held: string): readonly string[] {
  const [a, b] = [readTranscript(sent, "sent.json"), readTranscript(held, "held.json")];
  if (!a.ok || !b.ok) return [say`The host gives back something that can't be read as a transcript. Look at it in the host before you go on.`];
  const [ours, theirs] = [a.value.transcript, b.value.transcript];
  if (ours.words.length !== theirs.words.length) return [say`The host holds ${theirs.words.length} words; ${ours.words.length} were sent.`];
  const [worded, timed] = [differing(ours, theirs, "text"), differing(ours, theirs, "times")];
  return [...(worded > 0 ? [say`${worded} words read differently in the host.`] : []), ...(timed > 0 ? [say`${timed} words stand at other times in the host.`] : [])];
}

function differing(ours: Transcript, theirs: Transcript, what: "text" | "times"): number {
  return ours.words.filter((word, index) => {
    const other = theirs.words[index];
    if (!other) return true;
    return what === "text" ? word.text !== other.text : isApart(word.start, other.start) || isApart(word.end, other.end);
  }).length;
}

/** More than a tick. */
function isApart(a: bigint, b: bigint): boolean {
  return a - b > 1n || b - a > 1n;
}
