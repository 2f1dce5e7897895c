import type { Transcript } from "../../transcript";
import { wordsText } from "../../words-text";
import { clockText } from "../clock-time";

/** Plain text to read: a paragraph each, headed by its time and its speaker, an empty line between. */
export function writePlainText(transcript: Transcript): string {
  const paragraphs = transcript.segments.flatMap(({ words, start, speaker }) => {
    const text = wordsText(transcript, words);
    const name = transcript.speakers[speaker ?? -1]?.name;
    return text === "" ? [] : [`[${clockText(start).slice(0, -4)}]${name === undefined ? "" : ` ${name}`}\n${text}\n`];
  });
  return paragraphs.join("\n");
}
