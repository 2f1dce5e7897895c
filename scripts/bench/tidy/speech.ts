import { ticksFromSeconds } from "../../../shared/time/ticks";
import type { Transcript } from "../../../shared/transcript/transcript";
import type { SeededRandom } from "../match/seeded-random";

/** A word of made-up speech; `take` numbers the take that it was put in with, null for what was there. */
export type Said = { readonly text: string; readonly speaker: number | null; readonly take: number | null; readonly pauseBefore: number };

/** The words of a transcript, as speech that can be changed. */
export function speechOf({ words }: Transcript): Said[] {
  return words.map(({ text, speaker }) => ({ text, speaker, take: null, pauseBefore: 0 }));
}

/** Speech cut at the ends of its sentences and where the speaker changes. */
export function sentencesOfSpeech(speech: readonly Said[]): Said[][] {
  const sentences: Said[][] = [];
  for (const [i, said] of speech.entries()) {
    const before = speech[i - 1];
    const sentence = sentences[sentences.length - 1];
    if (before && sentence && before.speaker === said.speaker && !/[.?!]$/.test(before.text)) sentence.push(said);
    else sentences.push([said]);
  }
  return sentences;
}

/** How a transcript is written: with its signs, or in lower case without any, as some engines do. */
export type Writing = "punctuated" | "bare";

/** Speech with made-up times: words as long as their letters, 0.15 to 0.65 s between sentences, 0.3 s between speakers. */
export function transcriptOf(speech: readonly Said[], { speakers, language }: Transcript, writing: Writing, random: SeededRandom): Transcript {
  let seconds = 0;
  const words = speech.map(({ text, speaker, pauseBefore }, i) => {
    seconds += pauseBefore + (i > 0 && speech[i - 1]?.speaker !== speaker ? 0.3 : 0);
    const start = ticksFromSeconds(seconds);
    seconds += 0.12 + 0.038 * text.length;
    const end = ticksFromSeconds(seconds);
    const endsSentence = /[.?!]$/.test(text);
    if (endsSentence) seconds += random.uniform(0.15, 0.65);
    const written = writing === "punctuated" ? text : text.toLowerCase().replace(/[^\p{L}\p{N}'-]/gu, "");
    return { text: written, start, end, speaker, confidence: null, kind: "word" as const, endsSentence: endsSentence && writing === "punctuated", tags: [] };
  });
  return { language, speakers, words, segments: [] };
}
