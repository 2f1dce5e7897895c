import type { InterviewScript, ScriptLine } from "./interview-script";
import { readSays, type ScriptToken } from "./read-says";
import { SAMPLES_PER_SECOND, spokenWord, type Manner } from "./spoken-word";

/** A word and exactly when it is heard, in samples from the beginning; `end` is the first sample behind it. */
export interface TimedWord {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly isFiller: boolean;
  readonly isRepeated: boolean;
}

/** A line with its words. A meant pause stands before the word of its number. */
export interface TimedLine {
  readonly line: ScriptLine;
  readonly words: readonly TimedWord[];
  readonly meantPauses: readonly { readonly beforeWord: number; readonly seconds: number }[];
}

/** An interview as sound. */
export interface SpokenInterview {
  readonly lines: readonly TimedLine[];
  readonly samples: Int16Array;
}

/** Promises the sound of a script and when each word is in it. The same script gives the same samples with the same espeak-ng. */
export async function speakScript({ lines }: InterviewScript): Promise<SpokenInterview> {
  const timed: TimedLine[] = [];
  const sounds: { readonly at: number; readonly sound: Int16Array }[] = [];
  let now = seconds(BEFORE);
  for (const [place, line] of lines.entries()) {
    const words: TimedWord[] = [];
    const meantPauses: { beforeWord: number; seconds: number }[] = [];
    const tokens = readSays(line.says);
    for (const [index, token] of tokens.entries()) {
      if (token.kind === "pause") {
        now += seconds(token.seconds);
        if (token.isMeant) meantPauses.push({ beforeWord: words.length, seconds: token.seconds });
        continue;
      }
      const sound = await spokenWord(token.text, mannerOf(line, tokens, index));
      sounds.push({ at: now, sound });
      words.push({ text: token.text, start: now, end: now + sound.length, isFiller: token.isFiller, isRepeated: token.isRepeated });
      now += sound.length + seconds(gapAfter(token, tokens[index + 1], index));
    }
    timed.push({ line, words, meantPauses });
    now += seconds(lines[place + 1]?.by === line.by ? BETWEEN_LINES : BETWEEN_SPEAKERS);
  }
  const samples = roomTone(now + seconds(AFTER));
  for (const { at, sound } of sounds) sound.forEach((sample, offset) => {
    samples[at + offset]! += sample;
  });
  return { lines: timed, samples };
}

/** Seconds. */
const BEFORE = 1;
const AFTER = 0.5;
const BETWEEN_LINES = 0.5;
const BETWEEN_SPEAKERS = 0.55;
const AFTER_SENTENCE = 0.42;
const AFTER_COMMA = 0.2;
const AROUND_FILLER = 0.16;

function seconds(time: number): number {
  return Math.round(time * SAMPLES_PER_SECOND);
}

function gapAfter(token: Extract<ScriptToken, { kind: "word" }>, next: ScriptToken | undefined, index: number): number {
  if (/[.?!]$/.test(token.text)) return AFTER_SENTENCE;
  if (/,$/.test(token.text)) return AFTER_COMMA;
  if (token.isFiller || (next?.kind === "word" && next.isFiller)) return AROUND_FILLER;
  // Not all alike, as nobody speaks so: 12 to 42 ms.
  return 0.012 + ((index * 7) % 11) * 0.003;
}

/** Small words are said faster than they are alone. */
const LIGHT = /^(a|an|and|as|at|be|by|for|from|had|has|have|he|her|his|i|if|in|is|it|like|me|my|of|on|or|so|that|the|them|then|they|to|us|was|we|were|would|you|your)$/i;

// A sentence falls from its beginning to its end; a question rises on its last word.
function mannerOf({ by }: ScriptLine, tokens: readonly ScriptToken[], index: number): Manner {
  const ends = (token: ScriptToken | undefined): boolean => token?.kind === "word" && /[.?!]$/.test(token.text);
  let first = index;
  while (first > 0 && !ends(tokens[first - 1])) first--;
  let last = index;
  while (last < tokens.length - 1 && !ends(tokens[last])) last++;
  const lastToken = tokens[last];
  const asks = lastToken?.kind === "word" && lastToken.text.endsWith("?");
  const share = last === first ? 1 : (index - first) / (last - first);
  const token = tokens[index];
  const isLight = token?.kind === "word" && LIGHT.test(token.text.replace(/\W+$/, ""));
  const pitch = by.pitch + (index === last && asks ? 14 : 8 - 16 * share);
  return { voice: by.voice, wordsPerMinute: by.wordsPerMinute * (isLight ? 1.5 : index === last ? 0.92 : 1.1), pitch: Math.max(0, Math.min(99, pitch)) };
}

/** About -66 dB of full scale: what is heard of a quiet room. */
const ROOM_TONE = 14;

/** Even noise from a linear congruential generator (Numerical Recipes' constants), so that it is the same every time. */
function roomTone(length: number): Int16Array {
  let state = 1;
  return Int16Array.from({ length }, () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.round((state / 2 ** 32 - 0.5) * 2 * ROOM_TONE);
  });
}
