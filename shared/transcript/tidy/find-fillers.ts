import { wordsText } from "../words-text";
import type { TidySuggestion } from "./tidy-suggestion";
import { withComma, type TidyReading } from "./tidy-reading";
import { say } from "../../words/say";

/** Measured on the disfluency annotation of Switchboard (held-out and test part of deep_disfluency): all of 2,669 suggestions are marked as fillers there. */
const CONFIDENCE = 0.99;

/** Each filled pause, tagged or spelled. One that somebody else speaks over is left alone. */
export function findFillers(reading: TidyReading): TidySuggestion[] {
  const { transcript, isFiller, removal } = reading;
  return transcript.words.flatMap((word, first): TidySuggestion[] => {
    if (!isFiller(first)) return [];
    const cut = { first, end: withComma(reading, first + 1) };
    const removed = removal.ofWords(cut);
    if (!removed) return [];
    const reason = word.text === "" ? say`The transcript marks a filler here and keeps only its time.` : say`“${word.text}” fills a pause and says nothing.`;
    return [{ kind: "filler", id: `filler:${first}`, cut, removed, text: wordsText(transcript, cut), reason, confidence: CONFIDENCE, onByDefault: true }];
  });
}
