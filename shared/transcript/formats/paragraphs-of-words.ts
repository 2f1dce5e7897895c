import { TICKS_PER_SECOND } from "../../time/ticks";
import { closesSentence } from "../sentences";
import type { DraftParagraph, DraftWord } from "./draft";

/** Where a sentence ends anyway (shared/transcript/sentences.ts): a paragraph may, too. */
const LONG_PAUSE = 2n * TICKS_PER_SECOND;

/** A page of one speaker is cut at the next end of a sentence, in words: about half a minute of speech. */
const FULL_PARAGRAPH = 90;

/** Paragraphs for files that have none: a new one where the speaker changes, after two seconds of silence, and at the first end of a sentence after 90 words. */
export function paragraphsOfWords(words: readonly DraftWord[]): DraftParagraph[] {
  const paragraphs: DraftWord[][] = [];
  for (const word of words.filter(isWritten)) {
    const paragraph = paragraphs.at(-1);
    if (paragraph && goesOn(paragraph, word)) paragraph.push(word);
    else paragraphs.push([word]);
  }
  return paragraphs.map(paragraphOf);
}

/** A paragraph of the file itself, with nothing but its words known; entries without a text are left out. */
export function paragraphOf(words: readonly DraftWord[]): DraftParagraph {
  return { words: words.filter(isWritten), range: null, language: null };
}

function isWritten(word: DraftWord): boolean {
  return word.text !== "";
}

function goesOn(paragraph: readonly DraftWord[], next: DraftWord): boolean {
  const last = paragraph.at(-1);
  if (!last || last.speaker !== next.speaker) return false;
  if (last.end !== null && next.start !== null && next.start - last.end > LONG_PAUSE) return false;
  return paragraph.length < FULL_PARAGRAPH || !closesSentence(last.text);
}
