import { succeed, type Result } from "../../basics/result";
import type { TranscriptProblem } from "../transcript";
import { decodeText, encodingOf } from "./decode-text";
import { readTranscript, type ReadTranscript } from "./read-transcript";
import type { TranscriptFormat } from "./transcript-format";
import { say } from "../../words/say";

/** Reads a transcript from the bytes of its file; says so where the encoding had to be guessed. `format` null finds the format by itself. */
export function readTranscriptFile(bytes: Uint8Array, fileName: string, format: TranscriptFormat | null = null): Result<ReadTranscript, TranscriptProblem> {
  const text = decodeText(bytes);
  if (!text.ok) return text;
  const read = readTranscript(text.value, fileName, format);
  if (!read.ok || encodingOf(bytes) !== "windows-1252") return read;
  const guess = say`The file is not UTF-8 and was read as Windows-1252 (Western European). If letters look wrong, save it as UTF-8 and read it again.`;
  return succeed({ ...read.value, warnings: [guess, ...read.value.warnings] });
}
