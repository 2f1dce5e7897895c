import type { Segment, Speaker, Transcript, Word } from "../../../shared/transcript/transcript";

/** A transcript in few large pieces: it crosses from the worker at once, and a hundred hours of speech fit beside a host. Loses only the last digits of a confidence. */
export type PackedTranscript = {
  readonly language: string;
  readonly speakers: readonly Speaker[];
  readonly segments: readonly Segment[];
  /** All words, one after the other. */
  readonly text: string;
  /** Of each word, in UTF-16 units. */
  readonly lengths: Uint32Array;
  readonly starts: BigInt64Array;
  readonly ends: BigInt64Array;
  /** -1 is nobody. */
  readonly speakerOf: Int16Array;
  /** NaN is unknown. */
  readonly confidences: Float32Array;
  /** Bits: PUNCTUATION, ENDS_SENTENCE. */
  readonly signs: Uint8Array;
  readonly tags: readonly (readonly [number, readonly string[]])[];
};

const PUNCTUATION = 1;
const ENDS_SENTENCE = 2;

/** The transcript in its packed form. */
export function packTranscript({ language, speakers, words, segments }: Transcript): PackedTranscript {
  return {
    language,
    speakers,
    segments,
    text: words.map(({ text }) => text).join(""),
    lengths: Uint32Array.from(words, ({ text }) => text.length),
    starts: BigInt64Array.from(words, ({ start }) => start),
    ends: BigInt64Array.from(words, ({ end }) => end),
    speakerOf: Int16Array.from(words, ({ speaker }) => speaker ?? -1),
    confidences: Float32Array.from(words, ({ confidence }) => confidence ?? NaN),
    signs: Uint8Array.from(words, ({ kind, endsSentence }) => (kind === "punctuation" ? PUNCTUATION : 0) | (endsSentence ? ENDS_SENTENCE : 0)),
    tags: words.flatMap(({ tags }, index) => (tags.length > 0 ? [[index, tags] as const] : [])),
  };
}

/** Words unpacked between two yields: a few milliseconds. */
const WORDS_A_SLICE = 4000;

/** Gives back the transcript that was packed, and yields every few milliseconds, so that a page can slice it. */
export function* unpackTranscript(packed: PackedTranscript): Generator<undefined, Transcript> {
  const { lengths, starts, ends, speakerOf, confidences, signs } = packed;
  const tags = new Map(packed.tags);
  let at = 0;
  const words: Word[] = [];
  for (const [index, length] of lengths.entries()) {
    const text = packed.text.slice(at, (at += length));
    const [speaker = -1, confidence = NaN, sign = 0] = [speakerOf[index], confidences[index], signs[index]];
    words.push({
      text,
      start: starts[index] ?? 0n,
      end: ends[index] ?? 0n,
      speaker: speaker < 0 ? null : speaker,
      confidence: Number.isNaN(confidence) ? null : confidence,
      kind: (sign & PUNCTUATION) === 0 ? "word" : "punctuation",
      endsSentence: (sign & ENDS_SENTENCE) !== 0,
      tags: tags.get(index) ?? [],
    });
    if (index % WORDS_A_SLICE === WORDS_A_SLICE - 1) yield;
  }
  return { language: packed.language, speakers: packed.speakers, words, segments: packed.segments };
}
