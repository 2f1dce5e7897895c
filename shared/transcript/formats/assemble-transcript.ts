import { closesSentence } from "../sentences";
import type { Ticks } from "../../time/ticks";
import { fail, succeed, type Result } from "../../basics/result";
import type { Segment, Transcript, Word } from "../transcript";
import type { Draft, DraftParagraph, DraftWord } from "./draft";
import { fillTimes } from "./fill-times";
import { SpeakerList } from "./speaker-list";
import { say } from "../../words/say";

const ONLY_SIGNS = /^[\p{P}\p{S}]+$/u;

/** A transcript in order, and sentences about what had to be mended. */
export type Assembled = { readonly transcript: Transcript; readonly warnings: readonly string[] };

type Placed = { readonly paragraph: DraftParagraph; readonly words: readonly Word[] };

/**
 * Makes a transcript of what a reader found: every word timed, none before zero, none ending before it starts, paragraphs and the words in each
 * sorted by their start (stably), each paragraph by one speaker. The problem, where there are no words or no times at all, is one sentence.
 */
export function assembleTranscript(draft: Draft): Result<Assembled, string> {
  const found = draft.paragraphs.flatMap((paragraph) => paragraph.words);
  if (found.length === 0) return fail(say`It holds no words.`);
  const timed = fillTimes(found);
  if (!timed) return fail(say`It says what was said, but not when: no word or passage has a time. Export it again with time stamps.`);
  const speakers = new SpeakerList(draft.speakers);
  const mended = { early: 0, backwards: 0, unsorted: 0 };
  let next = 0;
  const placed = draft.paragraphs.flatMap((paragraph): Placed[] => {
    const words = paragraph.words.map((word) => {
      const { start, end } = timed.times[next++] ?? { start: 0n, end: 0n };
      if (start < 0n) mended.early++;
      else if (end < start) mended.backwards++;
      const from = later(start, 0n);
      return finishedWord(word, from, later(end, from), speakers);
    });
    mended.unsorted += words.filter((word, index) => index > 0 && word.start < (words[index - 1]?.start ?? 0n)).length;
    return runsBySpeaker(sortedByStart(words, (word) => word.start)).map((run, _, runs) => ({ paragraph: runs.length === 1 ? paragraph : { ...paragraph, range: null }, words: run }));
  });
  const sorted = sortedByStart(placed, ({ words }) => words[0]?.start ?? 0n);
  mended.unsorted += placed.filter((each, index) => index > 0 && startOf(each) < startOf(placed[index - 1])).length;
  const transcript: Transcript = {
    language: draft.language?.toLowerCase().replace(/_/g, "-") ?? "und",
    speakers: speakers.all(),
    words: sorted.flatMap(({ words }) => words),
    segments: segmentsOf(sorted),
  };
  return succeed({ transcript, warnings: [...draft.warnings, ...warningsOf(draft, timed.filled, mended)] });
}

function finishedWord({ text, confidence, kind, endsSentence, tags, speaker }: DraftWord, start: Ticks, end: Ticks, speakers: SpeakerList): Word {
  return {
    text,
    start,
    end,
    speaker: speaker === null ? null : speakers.indexOf(speaker),
    confidence,
    kind: kind ?? (ONLY_SIGNS.test(text) ? "punctuation" : "word"),
    endsSentence: endsSentence ?? closesSentence(text),
    tags,
  };
}

function runsBySpeaker(words: readonly Word[]): Word[][] {
  const runs: Word[][] = [];
  for (const word of words) {
    const run = runs.at(-1);
    if (run && run[0]?.speaker === word.speaker) run.push(word);
    else runs.push([word]);
  }
  return runs;
}

function segmentsOf(placed: readonly Placed[]): Segment[] {
  let first = 0;
  return placed.map(({ paragraph, words }) => {
    const end = first + words.length;
    const { range } = paragraph;
    const own = range && range.start >= 0n && range.end >= range.start ? range : { start: words[0]?.start ?? 0n, end: words.reduce((latest, word) => later(latest, word.end), 0n) };
    const segment: Segment = { words: { first, end }, start: own.start, end: own.end, speaker: words[0]?.speaker ?? null, language: paragraph.language?.toLowerCase().replace(/_/g, "-") ?? null };
    first = end;
    return segment;
  });
}

function warningsOf(draft: Draft, filled: number, { early, backwards, unsorted }: { readonly early: number; readonly backwards: number; readonly unsorted: number }): string[] {
  const warnings: string[] = [];
  if (filled > 0 && draft.timed === "passages") warnings.push(say`The file has times for passages, not for words: words are placed inside each passage by their length. Cut by ear.`);
  else if (filled > 0) warnings.push(say`${words(filled)} came without a start or an end and ${filled === 1 ? say`was` : say`were`} placed between the neighbours.`);
  if (early > 0) warnings.push(say`${words(early)} began before zero and ${early === 1 ? say`was` : say`were`} moved to zero.`);
  if (backwards > 0) warnings.push(say`${words(backwards)} ended before the start and ${backwards === 1 ? say`has` : say`have`} no length now.`);
  if (unsorted > 0) warnings.push(say`The file runs back in time in ${unsorted === 1 ? say`one place` : say`${unsorted} places`}: it was sorted by time.`);
  return warnings;
}

function words(count: number): string {
  return count === 1 ? say`1 word` : say`${count} words`;
}

/** Sorted without moving equals; the list itself where it is in order already. */
function sortedByStart<Item>(items: readonly Item[], startOf: (item: Item) => Ticks): readonly Item[] {
  const isSorted = items.every((item, index) => index === 0 || startOf(items[index - 1] ?? item) <= startOf(item));
  return isSorted ? items : [...items].sort((a, b) => (startOf(a) < startOf(b) ? -1 : startOf(a) > startOf(b) ? 1 : 0));
}

function startOf(placed: Placed | undefined): Ticks {
  return placed?.words[0]?.start ?? 0n;
}

function later(a: Ticks, b: Ticks): Ticks {
  return a > b ? a : b;
}
