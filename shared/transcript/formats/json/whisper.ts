import * as v from "valibot";
import { draftOf, draftWord, type DraftWord } from "../draft";
import { labelField, listField, millisecondsField, secondsField, shareField, textField } from "../lenient-fields";
import { paragraphsOfWords } from "../paragraphs-of-words";
import { passageWords, wordsOfPassages, type Passage } from "../passage-words";
import { holding, jsonFormat } from "./json-format";

const word = v.object({ word: textField, text: textField, start: secondsField, end: secondsField, probability: shareField, score: shareField, confidence: shareField, speaker: labelField });

const segment = v.object({ start: secondsField, end: secondsField, text: textField, speaker: labelField, words: listField(word) });

type WhisperWord = v.InferOutput<typeof word>;
type WhisperSegment = v.InferOutput<typeof segment>;

/** Whisper as OpenAI's program and service, faster-whisper and WhisperX write it: segments, with words in them, beside them or not at all. */
export const whisperJson = jsonFormat(
  "whisper",
  v.object({ segments: holding(v.object({ start: v.unknown(), end: v.unknown(), text: v.string() })) }),
  v.object({ language: labelField, segments: listField(segment), words: listField(word) }),
  ({ language, segments, words }) => {
    const heard = segments.some((each) => each.words.length > 0) ? segments.flatMap(wordsOfSegment) : wordsBeside(words, segments);
    if (heard) return draftOf(paragraphsOfWords(heard), { language });
    const passages = wordsOfPassages(segments.map(passageOf));
    return draftOf(paragraphsOfWords(passages.words), { language, timed: "passages", warnings: passages.warnings });
  },
);

function passageOf({ text, start, end, speaker }: WhisperSegment): Passage {
  return { start, end, said: [{ speaker, text: text }] };
}

function wordsOfSegment(segment: WhisperSegment): DraftWord[] {
  const { words, speaker: whole } = segment;
  if (words.length === 0) return passageWords(passageOf(segment));
  const isSpaced = words.some((each) => textOfWord(each).startsWith(" "));
  const joined: DraftWord[] = [];
  for (const each of words) {
    const said = textOfWord(each);
    const last = joined.at(-1);
    // Where words bring their space along, one without is the rest of the word before it ("well" "-known").
    if (isSpaced && last && !said.startsWith(" ")) joined[joined.length - 1] = { ...last, text: last.text + said.trim(), end: each.end ?? last.end };
    else joined.push(draftWord(said.trim(), each.start, each.end, { speaker: each.speaker ?? whole, confidence: shareOf(each) }));
  }
  return joined;
}

/** OpenAI's service lists words without signs beside the segments; where both count the same words, the segments' spelling is taken. */
function wordsBeside(words: readonly WhisperWord[], segments: readonly WhisperSegment[]): DraftWord[] | null {
  if (words.length === 0) return null;
  const written = segments.flatMap(({ text }) => (text).split(" ").filter((each) => each !== ""));
  return words.map((each, index) => draftWord((written.length === words.length ? written[index] : undefined) ?? textOfWord(each).trim(), each.start, each.end, { speaker: each.speaker, confidence: shareOf(each) }));
}

function textOfWord({ word: said, text }: WhisperWord): string {
  return said || text || "";
}

function shareOf({ probability, score, confidence }: WhisperWord): number | null {
  return probability ?? score ?? confidence;
}

const passage = v.object({ text: textField, offsets: v.object({ from: millisecondsField, to: millisecondsField }) });

/** whisper.cpp: passages with times in milliseconds. */
export const whisperCppJson = jsonFormat(
  "whisper",
  v.object({ transcription: holding(v.object({ offsets: v.object({ from: v.unknown() }), text: v.string() })) }),
  v.object({ result: v.nullish(v.object({ language: labelField })), transcription: listField(passage) }),
  ({ result, transcription }) => {
    const { words, warnings } = wordsOfPassages(transcription.map(({ text, offsets: { from, to } }) => ({ start: from, end: to, said: [{ speaker: null, text: text }] })));
    return draftOf(paragraphsOfWords(words), { language: result?.language ?? null, timed: "passages", warnings });
  },
);
