import type { TickRange } from "../../time/tick-range";
import { rangeDuration } from "../../time/tick-range";
import { secondsFromTicks, TICKS_PER_SECOND, type Ticks } from "../../time/ticks";
import type { TidyOptions } from "./tidy-options";
import type { TidyReading } from "./tidy-reading";
import type { TidySuggestion } from "./tidy-suggestion";
import { say } from "../../words/say";

/** Behind a finished sentence, a silence so long is meant: people let a thought stand. Ours, not measured. */
const MEANT_BEHIND_A_SENTENCE: Ticks = (TICKS_PER_SECOND * 5n) / 2n;

/** Nobody searches for a word so long: something else happens in the picture. Ours, not measured. */
const MEANT_ANYWHERE: Ticks = 5n * TICKS_PER_SECOND;

/** No sound was looked at; breath, laughter and words that the engine missed lie in such gaps, too. */
const CONFIDENCE = 0.6;

/** A silence that is left as it is, and why. */
export type PlannedPause = { readonly gap: TickRange; readonly reason: string };

type LongGap = { readonly gap: TickRange; readonly before: number; readonly after: number; readonly planned: string | null };

/** Silences longer than the options say, made shorter. Off by default: only the words' times were looked at. Planned pauses are not among them. */
export function findPauses(reading: TidyReading, options: TidyOptions): TidySuggestion[] {
  return longGaps(reading, options).flatMap(({ gap, before, after, planned }): TidySuggestion[] => {
    if (planned !== null) return [];
    const leaves = endsSentence(reading, before) ? options.leavesAtSentenceEnd : options.leaves;
    const removed = reading.removal.ofSilenceBefore(after, leaves);
    if (!removed) return [];
    const reason = say`${seconds(rangeDuration(gap))} of silence ${endsSentence(reading, before) ? say`behind a sentence` : say`inside a sentence`}; ${seconds(leaves)} stay.`;
    return [{ kind: "pause", id: `pause:${after}`, before, after, leaves, removed, text: "", reason, confidence: CONFIDENCE, onByDefault: false }];
  });
}

/** The long silences that are left alone: before an answer, where the speaker changes, and those too long for a hesitation. */
export function plannedPauses(reading: TidyReading, options: TidyOptions): PlannedPause[] {
  return longGaps(reading, options).flatMap(({ gap, planned }) => (planned === null ? [] : [{ gap, reason: planned }]));
}

function longGaps(reading: TidyReading, { longPause }: TidyOptions): LongGap[] {
  const found: LongGap[] = [];
  for (let after = 1; after < reading.transcript.words.length; after++) {
    const gap = reading.removal.silenceBefore(after);
    if (gap && rangeDuration(gap) > longPause) found.push({ gap, before: after - 1, after, planned: whyPlanned(reading, gap, after) });
  }
  return found;
}

function whyPlanned(reading: TidyReading, gap: TickRange, after: number): string | null {
  const { words } = reading.transcript;
  const length = rangeDuration(gap);
  if (/\?["'”’)\]]*$/.test(words[after - 1]?.text ?? "")) return say`A question waits for its answer.`;
  if (words[after - 1]?.speaker !== words[after]?.speaker) return say`Somebody else begins to speak.`;
  if (length >= MEANT_ANYWHERE) return say`${seconds(length)} are too long for a hesitation: look what happens there.`;
  if (length >= MEANT_BEHIND_A_SENTENCE && endsSentence(reading, after - 1)) return say`A long silence behind a finished sentence is mostly meant.`;
  return null;
}

function endsSentence({ transcript }: TidyReading, index: number): boolean {
  const word = transcript.words[index];
  return word !== undefined && (word.endsSentence || /[.!?…。！？]["'”’)\]]*$/.test(word.text));
}

function seconds(ticks: Ticks): string {
  return `${Number(secondsFromTicks(ticks).toFixed(2))} s`;
}
