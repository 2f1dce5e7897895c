import * as v from "valibot";
import { draftOf, draftWord } from "../draft";
import { hangSigns, type Token } from "../hang-signs";
import { labelField, listField, secondsField, shareField, textField } from "../lenient-fields";
import { paragraphsOfWords } from "../paragraphs-of-words";
import { speakerFinder, type SpeakerTurn } from "../speaker-turns";
import { jsonFormat } from "./json-format";

const range = { start_time: secondsField, end_time: secondsField, speaker_label: labelField };

const item = v.object({ ...range, type: labelField, alternatives: listField(v.object({ content: textField, confidence: shareField })) });

const labels = v.object({ segments: listField(v.object({ ...range, items: listField(v.object(range)) })) });

/** Amazon Transcribe's output. Times are decimals in text; signs are items without times; speakers stand beside the words or, since 2023, on them. */
export const amazonJson = jsonFormat(
  "aws",
  v.object({ results: v.object({ items: v.array(v.unknown()) }) }),
  v.object({ results: v.object({ language_code: labelField, items: listField(item), speaker_labels: v.nullish(labels) }) }),
  ({ results: { language_code: language, items, speaker_labels: beside } }) => {
    const segments = beside?.segments ?? [];
    const exact = turnsOf(segments.flatMap((segment) => segment.items));
    const speakerAt = speakerFinder(exact.length > 0 ? exact : turnsOf(segments));
    const tokens = items.map(({ start_time: start, end_time: end, speaker_label: speaker, type, alternatives: [best] }): Token => {
      const text = best?.content ?? "";
      if (type === "punctuation") return { sign: text, hangsOn: "before" };
      return { word: draftWord(text, start, end, { speaker: speaker ?? speakerAt(start, end), confidence: best?.confidence ?? null }) };
    });
    return draftOf(paragraphsOfWords(hangSigns(tokens)), { language });
  },
);

function turnsOf(ranges: readonly { readonly start_time: bigint | null; readonly end_time: bigint | null; readonly speaker_label: string | null }[]): SpeakerTurn[] {
  return ranges.flatMap(({ start_time: start, end_time: end, speaker_label: speaker }) => (start === null || end === null || speaker === null ? [] : [{ start, end, speaker }]));
}
