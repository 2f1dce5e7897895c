import * as v from "valibot";
import { draftOf, draftWord } from "../draft";
import { labelField, listField, millisecondsField, shareField, textField } from "../lenient-fields";
import { paragraphsOfWords } from "../paragraphs-of-words";
import { holding, jsonFormat } from "./json-format";

const word = v.object({ text: textField, start: millisecondsField, end: millisecondsField, confidence: shareField, speaker: labelField, channel: labelField });

/** Fields of its answers that no other engine with the same words has: these words count in milliseconds. */
const OWN_FIELDS = ["audio_url", "audio_duration", "utterances", "language_code", "acoustic_model", "speech_model"];

/** AssemblyAI: words in milliseconds, and utterances of the same words where speakers were told apart. */
export const assemblyAiJson = jsonFormat(
  "assemblyai",
  v.pipe(
    v.looseObject({ words: holding(v.object({ text: v.string(), start: v.number(), end: v.number() })) }),
    v.check((root) => OWN_FIELDS.some((name) => Object.keys(root).includes(name))),
  ),
  v.object({ language_code: labelField, words: listField(word), utterances: listField(v.object({ words: listField(word) })) }),
  ({ language_code: language, words, utterances }) => {
    const found = words.length > 0 ? words : utterances.flatMap((each) => each.words);
    return draftOf(paragraphsOfWords(found.map(({ text, start, end, confidence, speaker, channel }) => draftWord(text, start, end, { speaker: speaker ?? (channel === null ? null : `Channel ${channel}`), confidence }))), { language });
  },
);
