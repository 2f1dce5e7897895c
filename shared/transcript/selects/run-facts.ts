import type { TickRange } from "../../time/tick-range";
import type { Ticks } from "../../time/ticks";
import type { Transcript, WordRun } from "../transcript";

/** From the start of the run's first word to the end of its last sound. Throws a RangeError for a run without words. */
export function rangeOfRun(transcript: Transcript, { first, end }: WordRun): TickRange {
  const words = transcript.words.slice(first, end);
  const [head] = words;
  if (!head) throw new RangeError(`The run from ${first} to ${end} holds no word.`);
  return words.reduce<TickRange>((range, word) => ({ start: word.start < range.start ? word.start : range.start, end: word.end > range.end ? word.end : range.end }), { start: head.start, end: head.end });
}

/** The name of whoever speaks longest in these words, null where nobody is named; the first of two that speak as long. */
export function mainSpeaker(transcript: Transcript, words: readonly number[]): string | null {
  const times = new Map<string | null, Ticks>();
  for (const index of words) {
    const word = transcript.words[index];
    if (!word) continue;
    const name = speakerName(transcript, word.speaker);
    times.set(name, (times.get(name) ?? 0n) + word.end - word.start);
  }
  let main: { readonly name: string | null; readonly time: Ticks } | undefined;
  for (const [name, time] of times) if (!main || time > main.time) main = { name, time };
  return main?.name ?? null;
}

/** The name that goes with a word's speaker; null where nobody is named. */
export function speakerName(transcript: Transcript, speaker: number | null): string | null {
  const name = speaker === null ? undefined : transcript.speakers[speaker]?.name.trim();
  return name === undefined || name === "" ? null : name;
}
