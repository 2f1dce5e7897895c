import * as v from "valibot";
import { draftOf, draftWord } from "../draft";
import { labelField, listField, secondsField, textField } from "../lenient-fields";
import { paragraphsOfWords } from "../paragraphs-of-words";
import { speakerFinder } from "../speaker-turns";
import { holding, jsonFormat } from "./json-format";

const range = { start: secondsField, end: secondsField };

/** The BBC's digital paper edit: words, and beside them paragraphs that say who speaks. */
export const paperEditJson = jsonFormat(
  "paper-edit",
  v.object({ words: holding(v.object({ text: v.string(), start: v.unknown() })), paragraphs: v.array(v.unknown()) }),
  v.object({ words: listField(v.object({ ...range, text: textField })), paragraphs: listField(v.object({ ...range, speaker: labelField })) }),
  ({ words, paragraphs }) => {
    const speakerAt = speakerFinder(paragraphs.flatMap(({ start, end, speaker }) => (start === null || end === null || speaker === null ? [] : [{ start, end, speaker }])));
    return draftOf(paragraphsOfWords(words.map(({ start, end, text }) => draftWord(text, start, end, { speaker: speakerAt(start, end) }))));
  },
);
