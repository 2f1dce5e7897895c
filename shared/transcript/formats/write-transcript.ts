import { assertNever } from "../../basics/assert-never";
import type { Transcript } from "../transcript";
import type { WritableFormat } from "./transcript-format";
import { writeCsv } from "./write/csv";
import { writePlainText } from "./write/plain-text";
import { writePremiereTranscript } from "./write/premiere";
import { writeSrt, writeVtt } from "./write/subtitles";

/** The text of a file that holds this transcript; what the format has no place for is left out (write/what-is-lost.ts says what). */
export function writeTranscript(transcript: Transcript, format: WritableFormat): string {
  switch (format) {
    case "premiere":
      return writePremiereTranscript(transcript);
    case "srt":
      return writeSrt(transcript);
    case "vtt":
      return writeVtt(transcript);
    case "csv":
      return writeCsv(transcript);
    case "txt":
      return writePlainText(transcript);
    default:
      return assertNever(format);
  }
}
