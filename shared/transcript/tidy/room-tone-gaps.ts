import type { TickRange } from "../../time/tick-range";
import { rangeDuration } from "../../time/tick-range";
import { TICKS_PER_SECOND, type Ticks } from "../../time/ticks";
import type { Transcript } from "../transcript";
import { loneRemoval } from "./lone-removal";

/** Shorter stretches cannot be laid under a cut without a loop that is heard. */
const SHORTEST = TICKS_PER_SECOND / 2n;

/** Kept away from the words on both sides: breath and the tails that engines end too early. */
const AWAY_FROM_WORDS = TICKS_PER_SECOND / 10n;

/**
 * Stretches between words in which nobody speaks, half a second or longer, the longest first: places to look for room tone. Only the
 * words' times were looked at, not the sound, so a cough or a passing car may be in them: listen first.
 */
export function roomToneGaps(transcript: Transcript): TickRange[] {
  const { silenceBefore } = loneRemoval(transcript);
  const found = new Map<Ticks, TickRange>();
  for (let i = 1; i < transcript.words.length; i++) {
    const silence = silenceBefore(i);
    if (!silence) continue;
    const gap = { start: silence.start + AWAY_FROM_WORDS, end: silence.end - AWAY_FROM_WORDS };
    if (rangeDuration(gap) >= SHORTEST) found.set(gap.start, gap);
  }
  return [...found.values()].sort((a, b) => Number(rangeDuration(b) - rangeDuration(a)));
}
