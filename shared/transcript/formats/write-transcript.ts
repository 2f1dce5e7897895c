import { assertNever } from "../../basics/assert-never";
import type { Transcript } from "../transcript";
import type { WritableFormat } from "./transcript-format";
import { writeCsv } from "./write/csv";
import { writePlainText } from "./write/plain-text";
import { writePremiereTranscript } from "./write/premiere";
import { writeSrt, writeVtt } from "./write/subtitles";

/** Nobody says them, and a text with a zero byte is taken for no text at all; spaces and line breaks are none of them. JSON holds them. */
const CONTROL_SIGNS = /[\0-\x08\x0B\x0C\x0E-\x1F\x7F]/g;

/** The text of a file that holds this transcript; what the format has no place for is left out (write/what-is-lost.ts says what). */
export function writeTranscript(transcript: Transcript, format: WritableFormat): string {
  switch (format) {
    case "premiere":
      return writePremiereTranscript(transcript);
    case "srt":
      return withoutControlSigns(writeSrt(transcript));
    case "vtt":
      return withoutControlSigns(writeVtt(transcript));
    case "csv":
      return withoutControlSigns(writeCsv(transcript));
    case "txt":
      return withoutControlSigns(writePlainText(transcript));
    default:
      return assertNever(format);
  }
}

function withoutControlSigns(text: string): string {
  return text.replace(CONTROL_SIGNS, "");
}
