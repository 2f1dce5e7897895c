import type { Transcript, Word, WordRun } from "./transcript";

/** The words of a run as one reads them: one space between words, none before a stand-alone sign, nothing for words that only have a time. */
export function wordsText(transcript: Transcript, { first, end }: WordRun): string {
  let text = "";
  for (const word of transcript.words.slice(first, end)) {
    if (word.text === "") continue;
    text += text === "" || hangsOn(word) ? word.text : ` ${word.text}`;
  }
  return text;
}

/** Does the word stand right behind the one before it, without a space? Closing signs do, opening ones and dashes don't. */
export function hangsOn(word: Word): boolean {
  return word.kind === "punctuation" && !/^[\p{Ps}\p{Pi}\p{Pd}]/u.test(word.text);
}
