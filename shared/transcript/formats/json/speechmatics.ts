import * as v from "valibot";
import { draftOf, draftWord } from "../draft";
import { hangSigns, type Token } from "../hang-signs";
import { labelField, listField, secondsField, shareField, textField, textsField } from "../lenient-fields";
import { paragraphsOfWords } from "../paragraphs-of-words";
import { speakerFinder } from "../speaker-turns";
import { holding, jsonFormat } from "./json-format";

const span = v.object({ name: labelField, time: secondsField, duration: secondsField });

/** Signs in version 1 are words like others, told by their characters. */
const SIGN = /^[.,!?;:]+$/;

/** Speechmatics, version 1: words and speakers in two lists, numbers as text. */
export const speechmatics1Json = jsonFormat(
  "speechmatics",
  v.object({ words: holding(v.object({ name: v.string(), time: v.unknown(), duration: v.unknown() })) }),
  v.object({ job: v.nullish(v.object({ lang: labelField })), speakers: listField(span), words: listField(v.object({ ...span.entries, name: textField, confidence: shareField })) }),
  ({ job, speakers, words }) => {
    const speakerAt = speakerFinder(
      speakers.flatMap(({ name, time, duration }) => (name === null || name === UNKNOWN || time === null || duration === null ? [] : [{ start: time, end: time + duration, speaker: name }])),
    );
    const tokens = words.map(({ name, time: start, duration, confidence }): Token => {
      if (SIGN.test(name)) return { sign: name, hangsOn: "before" };
      const end = start === null || duration === null ? null : start + duration;
      return { word: draftWord(name, start, end, { speaker: speakerAt(start, end), confidence }) };
    });
    return draftOf(paragraphsOfWords(hangSigns(tokens)), { language: job?.lang ?? null });
  },
);

/** Its label for a voice it cannot tell. */
const UNKNOWN = "UU";

const alternative = v.object({ content: textField, confidence: shareField, speaker: labelField, language: labelField, tags: textsField });

const result = v.object({ type: labelField, start_time: secondsField, end_time: secondsField, attaches_to: labelField, channel: labelField, alternatives: listField(alternative) });

/** Speechmatics, version 2: words, signs and entities in one list, the speaker on each. */
export const speechmatics2Json = jsonFormat(
  "speechmatics",
  v.object({ results: holding(v.object({ start_time: v.unknown(), alternatives: holding(v.object({ content: v.string() })) })) }),
  v.object({ metadata: v.nullish(v.object({ transcription_config: v.nullish(v.object({ language: labelField })) })), results: listField(result) }),
  ({ metadata, results }) => {
    const tokens = results.map(({ type, start_time: start, end_time: end, attaches_to: side, channel, alternatives: [best] }): Token => {
      const text = best?.content ?? "";
      if (type === "punctuation") return { sign: text, hangsOn: side === "next" ? "after" : "before" };
      const speaker = best?.speaker === UNKNOWN ? null : (best?.speaker ?? channel);
      return { word: draftWord(text, start, end, { speaker, confidence: best?.confidence ?? null, tags: best?.tags ?? [] }) };
    });
    return draftOf(paragraphsOfWords(hangSigns(tokens)), { language: metadata?.transcription_config?.language ?? null });
  },
);
