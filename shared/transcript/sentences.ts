import { TICKS_PER_SECOND } from "../time/ticks";
import type { Transcript, Word, WordRun } from "./transcript";

/** A pause so long ends a sentence; where an engine writes no punctuation at all, only pauses tell. Ours, not measured. */
const LONGEST_PAUSE = 2n * TICKS_PER_SECOND;

/** Longest run without an end in sight that is still taken for one sentence, in words. Ours, not measured. */
const LONGEST_SENTENCE = 80;

const CLOSES_SENTENCE = /[.!?…。！？]["'”’)\]]*$/;

/** Does this text end as sentences do, closing quotes and brackets aside? */
export function closesSentence(text: string): boolean {
  return CLOSES_SENTENCE.test(text);
}

/**
 * The sentences of a transcript, in order, covering all words: they end where the engine says so, at closing punctuation, where the
 * speaker or the paragraph changes, at a pause of more than two seconds, and after 80 words at the latest.
 */
export function sentencesOf(transcript: Transcript): readonly WordRun[] {
  const known = knownSentences.get(transcript);
  if (known) return known;
  const sentences = cutIntoSentences(transcript);
  knownSentences.set(transcript, sentences);
  return sentences;
}

/** Remembered, because every bite of a story asks for the sentences of its clip with every change. */
const knownSentences = new WeakMap<Transcript, readonly WordRun[]>();

function cutIntoSentences({ words, segments }: Transcript): WordRun[] {
  const paragraphStarts = new Set(segments.map((segment) => segment.words.first));
  const sentences: WordRun[] = [];
  let first = 0;
  for (let i = 1; i <= words.length; i++) {
    const [before, next] = [words[i - 1], words[i]];
    if (next && before && !paragraphStarts.has(i) && i - first < LONGEST_SENTENCE && !endsBetween(before, next)) continue;
    if (i > first) sentences.push({ first, end: i });
    first = i;
  }
  return sentences;
}

function endsBetween(before: Word, next: Word): boolean {
  if (next.kind === "punctuation" && !/^[\p{Ps}\p{Pi}]/u.test(next.text)) return false;
  return before.endsSentence || closesSentence(before.text) || before.speaker !== next.speaker || next.start - before.end > LONGEST_PAUSE;
}
