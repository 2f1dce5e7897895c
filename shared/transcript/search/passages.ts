import { sentencesOf } from "../sentences";
import type { Transcript, WordRun } from "../transcript";
import { countSpoken } from "./spoken-words";

/** From here on a passage closes at the next change of speaker or paragraph, and where nobody knows who speaks at the next sentence (passages of about 60 to 120 words are what the bench asks for). */
const ENOUGH_WORDS = 60;

/** No passage grows beyond this, as long as its sentences let it. */
const MOST_WORDS = 120;

/** A remainder shorter than this joins the passage before it, where that does not grow beyond MOST_WORDS. */
const REMAINDER = 30;

/** A stretch of about 60 to 120 spoken words that begins and ends with a sentence; a transcript's passages cover all its words. */
export type Passage = {
  readonly words: WordRun;
  readonly sentences: readonly SpokenRun[];
  /** Words that are spoken in it. */
  readonly spoken: number;
};

/** A run of words and how many of them are spoken. */
export type SpokenRun = WordRun & { readonly spoken: number };

/** The passages of a transcript, in order. */
export function passagesOf(transcript: Transcript): Passage[] {
  const { words } = transcript;
  const passages: Passage[] = [];
  let open: SpokenRun[] = [];
  let spoken = 0;
  const close = () => {
    const [head, tail] = [open[0], open.at(-1)];
    if (head && tail) passages.push({ words: { first: head.first, end: tail.end }, sentences: open, spoken });
    [open, spoken] = [[], 0];
  };
  const turns = new Set(transcript.segments.map((segment) => segment.words.first));
  const mayClose = (first: number) => turns.has(first) || words[first]?.speaker === null;
  for (const sentence of sentencesOf(transcript)) {
    const length = countSpoken(words, sentence);
    if (spoken + length > MOST_WORDS || (spoken >= ENOUGH_WORDS && mayClose(sentence.first))) close();
    open.push({ ...sentence, spoken: length });
    spoken += length;
  }
  close();
  return joinRemainder(passages);
}

function joinRemainder(passages: Passage[]): Passage[] {
  const [before, last] = [passages.at(-2), passages.at(-1)];
  if (!before || !last || last.spoken >= REMAINDER || before.spoken + last.spoken > MOST_WORDS) return passages;
  const joined = { words: { first: before.words.first, end: last.words.end }, sentences: [...before.sentences, ...last.sentences], spoken: before.spoken + last.spoken };
  return [...passages.slice(0, -2), joined];
}
