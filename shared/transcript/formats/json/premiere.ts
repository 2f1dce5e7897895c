import * as v from "valibot";
import { draftOf, draftWord } from "../draft";
import { claimField, exactTextField, labelField, listField, secondsField, shareField, textsField } from "../lenient-fields";
import { NOBODY } from "../premiere-nobody";
import { holding, jsonFormat } from "./json-format";

const word = v.object({
  text: exactTextField,
  start: secondsField,
  duration: secondsField,
  confidence: shareField,
  eos: claimField,
  tags: textsField,
  type: labelField,
});

const segment = v.object({ start: secondsField, duration: secondsField, language: labelField, speaker: labelField, words: listField(word) });

const speaker = v.object({ id: labelField, name: exactTextField });

/**
 * Premiere's transcript JSON (documented: Adobe's transcript_format_spec.json), read as leniently as real exports need: words may have an empty
 * text, tags nobody listed, and signs of their own.
 */
export const premiereJson = jsonFormat(
  "premiere",
  v.object({ segments: holding(v.object({ words: holding(v.object({ start: v.unknown(), duration: v.unknown() })) })) }),
  v.object({ language: labelField, segments: listField(segment), speakers: listField(speaker) }),
  ({ language, segments, speakers }) =>
    draftOf(
      segments.map(({ start, duration, language: spoken, speaker: id, words }) => ({
        range: start === null || duration === null ? null : { start, end: start + duration },
        language: spoken === language ? null : said(spoken),
        words: words.map(({ text, start: from, duration: lasts, confidence, eos, tags, type }) =>
          draftWord(text, from, from === null || lasts === null ? null : from + lasts, {
            speaker: id === NOBODY.id ? null : id,
            confidence,
            endsSentence: eos,
            tags,
            kind: type === "word" || type === "punctuation" ? type : null,
          }),
        ),
      })),
      { language: said(language), speakers: speakers.flatMap(({ id, name }) => (id === null || id === NOBODY.id ? [] : [{ id, name }])) },
    ),
);

/** Premiere writes "??-??" where it does not know. */
function said(language: string | null): string | null {
  return language === "??-??" ? null : language;
}
