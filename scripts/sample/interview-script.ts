/** Somebody in an interview, and the synthetic voice. */
export interface Voice {
  readonly name: string;
  /** A UUID of version 4, as Premiere's transcripts want. */
  readonly id: string;
  /** espeak-ng's name for the voice. */
  readonly voice: string;
  readonly wordsPerMinute: number;
  /** 0 to 99. */
  readonly pitch: number;
  /** Behind the name in the picture, so that a cut is seen. */
  readonly color: string;
}

/**
 * What one of them says without a break in the thought. In `says`, "[um]" is a filler, "~I" a word that is said again next, "(1.5)" a pause in
 * seconds and "(*3)" one that is meant. Lines with the same `take` are tries at one sentence. `answers` are questions, in words that
 * somebody might search with.
 */
export interface ScriptLine {
  readonly by: Voice;
  readonly says: string;
  readonly take?: string;
  readonly answers?: readonly string[];
}

/** An interview to be made: its file name, and how its media counts time. */
export interface InterviewScript {
  readonly file: string;
  readonly title: string;
  readonly frameRate: { readonly numerator: number; readonly denominator: number };
  /** As ffmpeg writes it: a semicolon before the frames for drop-frame. */
  readonly startTimecode: string;
  readonly lines: readonly ScriptLine[];
}
