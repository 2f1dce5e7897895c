import { extname, resolve } from "node:path";
import { secondsFromTicks } from "../../../shared/time/ticks";
import { clockText } from "../../../shared/transcript/formats/clock-time";
import { FORMAT_NAMES } from "../../../shared/transcript/formats/transcript-format";
import { whatIsLost } from "../../../shared/transcript/formats/write/what-is-lost";
import { writeTranscript } from "../../../shared/transcript/formats/write-transcript";
import { problemOfPlace } from "../output/output-places";
import { writeWholeFile } from "../output/whole-file";
import type { Surroundings } from "../surroundings";
import { openTranscript } from "./open-transcript";
import { FORMAT_OF_EXTENSION, type ConvertOrder } from "./parse-convert";

/** Writes a transcript as another kind of file and prints what is in it, what was mended and what is lost. Returns what stopped it, or null. */
export async function convertCommand({ input, output, from, to, asJson }: ConvertOrder, { folder }: Surroundings): Promise<string | null> {
  const read = await openTranscript(input, folder, from);
  if (!read.ok) return read.problem;
  const { transcript, format, warnings, path } = read.value;
  const place = resolve(folder, output);
  const problem = await problemOfPlace(place, "convert", [...FORMAT_OF_EXTENSION.keys(), extname(place).toLowerCase()], [path]);
  if (problem) return problem;
  const lost = whatIsLost(transcript, to);
  const written = await writeWholeFile(place, writeTranscript(transcript, to));
  if (!written.ok) return written.problem;
  const end = transcript.words.reduce((latest, word) => (word.end > latest ? word.end : latest), 0n);
  const speakers = transcript.speakers.map(({ name }) => name);
  if (asJson) {
    process.stdout.write(`${JSON.stringify({ in: input, out: output, from: format, to, words: transcript.words.length, endSeconds: secondsFromTicks(end), language: transcript.language, speakers, warnings, lost })}\n`);
    return null;
  }
  const count = transcript.words.length === 1 ? "1 word" : `${transcript.words.length} words`;
  process.stdout.write(`${FORMAT_NAMES[format]} -> ${FORMAT_NAMES[to]}: ${count} up to ${clockText(end)}, ${speakers.length === 0 ? "no speakers named" : `by ${speakers.join(", ")}`}\n`);
  for (const line of [...warnings, ...lost]) process.stdout.write(`  ${line}\n`);
  return null;
}
