import type { Ticks } from "../../time/ticks";
import { draftWord, type DraftWord } from "./draft";
import { say } from "../../words/say";

/** Something said between two times that hold for it as a whole; several may speak in one, one after the other. */
export type Passage = { readonly start: Ticks | null; readonly end: Ticks | null; readonly said: readonly Utterance[] };

/** What one person says in a passage; null where nobody is named. */
export type Utterance = { readonly speaker: string | null; readonly text: string };

/** The words of a passage: the first knows its start, the last its end; what lies between is filled later, by length. */
export function passageWords({ start, end, said }: Passage): DraftWord[] {
  const words = said.flatMap(({ speaker, text }) => text.split(/\s+/).filter((each) => each !== "").map((each) => draftWord(each, null, null, { speaker })));
  return words.map((word, index) => ({ ...word, start: index === 0 ? start : null, end: index === words.length - 1 ? end : null }));
}

/** The words of all passages by time, and what had to be mended: passages out of order, and those of one speaker that run into the next. */
export function wordsOfPassages(passages: readonly Passage[]): { readonly words: readonly DraftWord[]; readonly warnings: readonly string[] } {
  const spoken = passages.filter(({ said }) => said.some(({ text }) => text.trim() !== ""));
  const sorted = sortedPassages(spoken);
  let shortened = 0;
  const words = sorted.flatMap((passage, index) => {
    const own = passageWords(passage);
    const next = sorted[index + 1];
    if (own.length < 2 || !next || !runsInto(passage, next)) return own;
    shortened++;
    return passageWords({ ...passage, end: next.start });
  });
  const warnings: string[] = [];
  if (sorted.some((passage, index) => passage !== spoken[index])) warnings.push(say`Passages did not stand in the order of their times: they were sorted.`);
  const backwards = sorted.filter(({ start, end }) => start !== null && end !== null && end < start).length;
  if (backwards > 0) warnings.push(say`${backwards === 1 ? say`1 passage` : say`${backwards} passages`} ended before the start: only the start was taken.`);
  if (shortened > 0) warnings.push(say`${shortened === 1 ? say`1 passage` : say`${shortened} passages`} ran into the next one by the same speaker: the words end where that one begins.`);
  return { words, warnings };
}

function runsInto({ start, end, said }: Passage, next: Passage): boolean {
  if (start === null || end === null || next.start === null) return false;
  return end > next.start && next.start > start && said.at(-1)?.speaker === next.said[0]?.speaker;
}

/** Passages without a start stay behind the one they follow. */
function sortedPassages(passages: readonly Passage[]): readonly Passage[] {
  let known: Ticks | null = null;
  const keyed = passages.map((passage) => ({ passage, key: (known = passage.start ?? known) ?? 0n }));
  return keyed.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0)).map(({ passage }) => passage);
}
