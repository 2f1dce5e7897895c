import * as v from "valibot";
import { draftOf, draftWord } from "../draft";
import { labelField, listField, secondsField, shareField, textField } from "../lenient-fields";
import { paragraphsOfWords } from "../paragraphs-of-words";
import { speakerFinder } from "../speaker-turns";
import { holding, jsonFormat } from "./json-format";

const turns = v.nullish(v.object({ segments: listField(v.object({ start: secondsField, duration: secondsField, speaker: v.nullish(v.object({ "@id": labelField })) })) }));

const content = v.object({ words: listField(v.object({ start: secondsField, end: secondsField, word: textField, punct: textField, confidence: shareField })), segmentation: turns, segments: turns });

const mark = v.object({ words: holding(v.object({ word: v.string(), punct: v.string() })) });

/** Kaldi as the BBC runs it, with or without the speakers of its segments, alone or wrapped in the answer of its service. */
export const kaldiJson = jsonFormat(
  "kaldi",
  v.union([mark, v.object({ retval: mark })]),
  v.union([v.pipe(v.object({ retval: content }), v.transform(({ retval }) => retval)), content]),
  ({ words, segmentation, segments }) => {
    const speakerAt = speakerFinder(
      ((segmentation ?? segments)?.segments ?? []).flatMap(({ start, duration, speaker }) => {
        const id = speaker?.["@id"] ?? null;
        return start === null || duration === null || id === null ? [] : [{ start, end: start + duration, speaker: id }];
      }),
    );
    return draftOf(paragraphsOfWords(words.map(({ start, end, word, punct, confidence }) => draftWord(punct || word || "", start, end, { speaker: speakerAt(start, end), confidence }))));
  },
);
