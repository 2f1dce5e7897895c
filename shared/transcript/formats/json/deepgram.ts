import * as v from "valibot";
import { draftOf, draftWord, type DraftParagraph } from "../draft";
import { labelField, listField, secondsField, shareField, textField } from "../lenient-fields";
import { paragraphsOfWords } from "../paragraphs-of-words";
import { passageWords } from "../passage-words";
import { jsonFormat } from "./json-format";

const word = v.object({ word: textField, punctuated_word: textField, start: secondsField, end: secondsField, confidence: shareField, speaker: labelField });

const channel = v.object({ detected_language: labelField, alternatives: listField(v.object({ words: listField(word) })) });

const utterance = v.object({ start: secondsField, end: secondsField, speaker: labelField, channel: labelField, transcript: textField, words: listField(word) });

/** Deepgram: channels with words, and, where they were asked for, utterances of them. Several channels are taken for several people. */
export const deepgramJson = jsonFormat(
  "deepgram",
  v.object({ results: v.union([v.object({ channels: v.array(v.unknown()) }), v.object({ utterances: v.array(v.unknown()) })]) }),
  v.object({ results: v.object({ channels: listField(channel), utterances: listField(utterance) }) }),
  ({ results: { channels, utterances } }) => {
    const language = channels.find((each) => each.detected_language !== null)?.detected_language ?? null;
    const heard = channels.flatMap(({ alternatives: [best] }, index) => paragraphsOf(best?.words ?? [], channels.length > 1 ? `Channel ${index + 1}` : null));
    if (heard.length > 0) return draftOf(heard, { language });
    const paragraphs = utterances.flatMap(({ start, end, speaker, transcript, words }) =>
      words.length > 0 ? paragraphsOf(words, speaker) : paragraphsOfWords(passageWords({ start, end, said: [{ speaker, text: transcript }] })),
    );
    return draftOf(paragraphs, { language, timed: utterances.some(({ words }) => words.length > 0) ? "words" : "passages" });
  },
);

function paragraphsOf(words: readonly v.InferOutput<typeof word>[], otherwise: string | null): DraftParagraph[] {
  return paragraphsOfWords(words.map(({ word: plain, punctuated_word: text, start, end, confidence, speaker }) => draftWord(text || plain || "", start, end, { speaker: speaker ?? otherwise, confidence })));
}
