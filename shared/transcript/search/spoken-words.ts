import type { Word, WordRun } from "../transcript";

/** Something that somebody says: no sign between words, no word whose spelling the host withholds, no remark in brackets ("[laughter]"). */
export function isSpoken(word: Word): boolean {
  return word.kind === "word" && /[\p{L}\p{N}]/u.test(word.text) && !/^[[{<(].*[\]}>)][.,?!]*$/.test(word.text);
}

/** How many words of the run are spoken. */
export function countSpoken(words: readonly Word[], run: WordRun): number {
  let count = 0;
  for (let i = run.first; i < run.end; i++) {
    const word = words[i];
    if (word && isSpoken(word)) count += 1;
  }
  return count;
}
