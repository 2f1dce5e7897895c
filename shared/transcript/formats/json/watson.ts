import * as v from "valibot";
import { draftOf, draftWord } from "../draft";
import { claimField, labelField, listField, secondsField, ticksFromAny } from "../lenient-fields";
import { paragraphOf } from "../paragraphs-of-words";
import { speakerFinder } from "../speaker-turns";
import { holding, jsonFormat } from "./json-format";

const alternative = v.object({ timestamps: listField(v.array(v.unknown())), word_confidence: listField(v.array(v.unknown())) });

const phrase = v.object({ final: claimField, alternatives: listField(alternative) });

const part = v.object({ results: listField(phrase), speaker_labels: listField(v.object({ from: secondsField, to: secondsField, speaker: labelField })) });

const phraseMark = v.object({ alternatives: holding(v.object({ timestamps: v.array(v.unknown()) })) });

const partMark = v.object({ results: holding(phraseMark) });

/** IBM writes this where somebody hesitates and does not say how; read as the filler it most often stands for. */
const HESITATION = "%HESITATION";

/** IBM Watson Speech to Text: one answer, or a job with several. It writes no signs, so that each of its phrases counts as a sentence. */
export const watsonJson = jsonFormat(
  "ibm",
  v.union([partMark, v.object({ results: holding(partMark) })]),
  v.union([v.pipe(part, v.check(({ results }) => results.some((each) => each.alternatives.length > 0)), v.transform((only) => [only])), v.pipe(v.object({ results: listField(part) }), v.transform(({ results }) => results))]),
  (answers) =>
    draftOf(
      answers.flatMap(({ results, speaker_labels }) => {
        const speakerAt = speakerFinder(speaker_labels.flatMap(({ from: start, to: end, speaker }) => (start === null || end === null || speaker === null ? [] : [{ start, end, speaker }])));
        return results
          .filter((each) => each.final !== false)
          .flatMap(({ alternatives: [best] }) => (best ? [best] : []))
          .map(({ timestamps, word_confidence: shares }) =>
            paragraphOf(
              timestamps.map(([text, from, to], index) => {
                const [start, end] = [ticksFromAny(from), ticksFromAny(to)];
                const share = shares[index]?.[1];
                const isFiller = text === HESITATION;
                return draftWord(isFiller ? "um" : typeof text === "string" ? text.trim() : "", start, end, {
                  speaker: speakerAt(start, end),
                  confidence: typeof share === "number" ? Math.min(1, Math.max(0, share)) : null,
                  tags: isFiller ? ["filler"] : [],
                  endsSentence: index === timestamps.length - 1,
                });
              }),
            ),
          );
      }),
    ),
);
