import type { Ticks } from "../../../shared/time/ticks";
import { sentencesOf } from "../../../shared/transcript/sentences";
import type { Transcript, WordRun } from "../../../shared/transcript/transcript";
import { hangsOn } from "../../../shared/transcript/words-text";

/** A piece of the transcript that is read as one: words of one speaker. */
export type Paragraph = {
  readonly words: WordRun;
  readonly start: Ticks;
  readonly speaker: string | null;
  /** As it stands on the page. */
  readonly text: string;
  /** Where each word begins in the text, in UTF-16 units; words without letters stand where the next one does. */
  readonly offsets: readonly number[];
};

/** Longer ones are hard to read and slow to draw; the file's own paragraphs are split at sentences. */
const LONGEST = 120;

/** The paragraphs of a transcript, in order, covering all its words. */
export function paragraphsOf(transcript: Transcript): Paragraph[] {
  const starts = new Set(transcript.segments.map(({ words }) => words.first));
  const paragraphs: Paragraph[] = [];
  let open: WordRun | null = null;
  for (const sentence of sentencesOf(transcript)) {
    const speaker = transcript.words[sentence.first]?.speaker;
    const continues: boolean = open !== null && !starts.has(sentence.first) && sentence.end - open.first <= LONGEST && transcript.words[open.first]?.speaker === speaker;
    if (open !== null && !continues) paragraphs.push(paragraph(transcript, open));
    open = { first: open !== null && continues ? open.first : sentence.first, end: sentence.end };
  }
  if (open !== null) paragraphs.push(paragraph(transcript, open));
  return paragraphs;
}

/** Index of the paragraph that holds a word; the first or the last where none does. */
export function paragraphOf(paragraphs: readonly Paragraph[], word: number): number {
  let [low, high] = [0, paragraphs.length - 1];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (word < (paragraphs[middle]?.words.end ?? 0)) high = middle;
    else low = middle + 1;
  }
  return Math.max(0, low);
}

/** The word at a place of the paragraph's text; a place between two belongs to the one behind it. */
export function wordAt({ words, offsets }: Paragraph, offset: number): number {
  let index = 0;
  while (index + 1 < offsets.length && (offsets[index + 1] ?? Infinity) <= offset) index++;
  return words.first + index;
}

/** Where the words of a run stand in the paragraph's text; null where it has none of them. */
export function placeOf({ words, offsets, text }: Paragraph, run: WordRun): { readonly from: number; readonly to: number } | null {
  const first = Math.max(run.first, words.first);
  const end = Math.min(run.end, words.end);
  if (first >= end) return null;
  const from = offsets[first - words.first] ?? text.length;
  const to = end === words.end ? text.length : text.slice(0, offsets[end - words.first] ?? text.length).trimEnd().length;
  return { from, to: Math.max(from, to) };
}

function paragraph(transcript: Transcript, words: WordRun): Paragraph {
  let text = "";
  const offsets: number[] = [];
  for (const word of transcript.words.slice(words.first, words.end)) {
    const space = text === "" || word.text === "" || hangsOn(word) ? "" : " ";
    offsets.push(text.length + space.length);
    if (word.text !== "") text += space + word.text;
  }
  const first = transcript.words[words.first];
  const speaker = first?.speaker ?? null;
  return { words, start: first?.start ?? 0n, speaker: speaker === null ? null : (transcript.speakers[speaker]?.name ?? null), text, offsets };
}
