import type { Ticks } from "../time/ticks";

/**
 * What somebody said, word by word, in the time of its media: zero is the media's first frame, whatever its timecode says.
 * Words stand in the order of the file; times may touch and, in what engines write, overlap a little, but never run backwards within one word.
 */
export type Transcript = {
  /** As the file says it, lower case: "en-us"; "und" where it does not say. */
  readonly language: string;
  readonly speakers: readonly Speaker[];
  readonly words: readonly Word[];
  /** The paragraphs of the file: half-open runs of words by one speaker, in order, covering all words. */
  readonly segments: readonly Segment[];
};

/** Somebody who speaks. */
export type Speaker = {
  /** A UUID where the file has one (Premiere needs them), else what the file calls the speaker. */
  readonly id: string;
  readonly name: string;
};

/** A word, or a sign between words. */
export type Word = {
  /** As written, punctuation that hangs on it included ("Hello,"). Empty where the host keeps only the time (fillers in real exports). */
  readonly text: string;
  readonly start: Ticks;
  /** Not before `start`; equal where the engine gave a word no length. */
  readonly end: Ticks;
  /** Index into the transcript's speakers; null where nobody is named. */
  readonly speaker: number | null;
  /** 0 to 1; null where the engine does not say. */
  readonly confidence: number | null;
  readonly kind: "word" | "punctuation";
  readonly endsSentence: boolean;
  /** "filler", "profanity", "disfluency" and whatever else the file says; unknown ones are kept. */
  readonly tags: readonly string[];
};

/** A run of words: `first` belongs to it, `end` does not. Indexes into the transcript's words. */
export type WordRun = { readonly first: number; readonly end: number };

/** A paragraph of the file. */
export type Segment = {
  readonly words: WordRun;
  readonly start: Ticks;
  readonly end: Ticks;
  readonly speaker: number | null;
  /** Null where it is the transcript's. */
  readonly language: string | null;
};

/** Why a text is no transcript, in words that say what to do. */
export type TranscriptProblem = { readonly kind: "bad-transcript"; readonly reason: string };
