import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { readTranscriptFile } from "../../../../shared/transcript/formats/read-transcript-file";
import type { ReadTranscript } from "../../../../shared/transcript/formats/read-transcript";
import { readTranscript } from "../../../../shared/transcript/formats/read-transcript";
import { secondsFromTicks } from "../../../../shared/time/ticks";
import type { Transcript } from "../../../../shared/transcript/transcript";
import { wordsText } from "../../../../shared/transcript/words-text";

const FOLDER = join(__dirname, "../../../fixtures/transcripts");

/** The names of all sample transcripts. */
export const SAMPLES = readdirSync(FOLDER).filter((name) => !/^CREDITS|spec\.json$/.test(name));

/** The bytes of a file among the sample transcripts. */
export function sampleBytes(name: string): Uint8Array {
  return readFileSync(join(FOLDER, name));
}

/** A sample as it is read; throws where it is refused. */
export function sample(name: string): ReadTranscript {
  return accepted(readTranscriptFile(sampleBytes(name), name));
}

/** Text as it is read; throws where it is refused. */
export function reading(text: string, name = "clip.json"): ReadTranscript {
  return accepted(readTranscript(text, name));
}

/** Why a text is refused; "accepted" where it is not. */
export function refusal(text: string, name = "clip.json"): string {
  const read = readTranscript(text, name);
  return read.ok ? "accepted" : read.problem.reason;
}

/** A transcript as a script, a line a paragraph: "Anna: Hello." */
export function script(transcript: Transcript): string[] {
  return transcript.segments.map(({ words, speaker }) => `${transcript.speakers[speaker ?? -1]?.name ?? "?"}: ${wordsText(transcript, words)}`);
}

/** Words with their times in seconds: "Hello 1.2-1.5". */
export function timedWords({ words }: Transcript): string[] {
  return words.map(({ text, start, end }) => `${text} ${secondsFromTicks(start)}-${secondsFromTicks(end)}`);
}

function accepted(read: ReturnType<typeof readTranscript>): ReadTranscript {
  if (!read.ok) throw new Error(read.problem.reason);
  return read.value;
}
