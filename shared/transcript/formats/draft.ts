import type { Ticks } from "../../time/ticks";
import type { Speaker } from "../transcript";

/** What a reader found in a file, before anybody put it in order: times may be missing, negative, backwards or out of order. */
export type Draft = {
  readonly language: string | null;
  /** Those the file lists; whoever else speaks is added by the name the words use. */
  readonly speakers: readonly Speaker[];
  readonly paragraphs: readonly DraftParagraph[];
  /** What the file gives times for: where only passages have them, the words inside are placed by their length. */
  readonly timed: "words" | "passages";
  readonly warnings: readonly string[];
};

/** Words that the file keeps together; they may still be by several speakers. */
export type DraftParagraph = {
  readonly words: readonly DraftWord[];
  /** The paragraph's own times; null where they are those of its words. */
  readonly range: { readonly start: Ticks; readonly end: Ticks } | null;
  readonly language: string | null;
};

export type DraftWord = {
  readonly text: string;
  readonly start: Ticks | null;
  readonly end: Ticks | null;
  /** Id of a listed speaker, or what the file calls somebody. */
  readonly speaker: string | null;
  readonly confidence: number | null;
  /** Null where its characters tell. */
  readonly kind: "word" | "punctuation" | null;
  /** Null where its closing sign tells. */
  readonly endsSentence: boolean | null;
  readonly tags: readonly string[];
};

/** A word as most engines give it: a text and its times. */
export function draftWord(text: string, start: Ticks | null, end: Ticks | null, more: Partial<Omit<DraftWord, "text" | "start" | "end">> = {}): DraftWord {
  return { text, start, end, speaker: null, confidence: null, kind: null, endsSentence: null, tags: [], ...more };
}

/** A draft of one flat list of words or of paragraphs, with nothing else to say. */
export function draftOf(paragraphs: readonly DraftParagraph[], more: Partial<Omit<Draft, "paragraphs">> = {}): Draft {
  return { language: null, speakers: [], paragraphs, timed: "words", warnings: [], ...more };
}
