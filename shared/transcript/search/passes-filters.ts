import type { SpokenClip } from "../spoken-clip";
import type { Word, WordRun } from "../transcript";
import type { SearchFilters } from "./selects-query";

/** Does the clip as a whole pass? Its id, bin, day of recording, and that a wanted speaker speaks in it. */
export function clipPasses({ mediaId, bin, recordedOn, transcript }: SpokenClip, filters: SearchFilters): boolean {
  if (filters.mediaIds.length > 0 && !filters.mediaIds.includes(mediaId)) return false;
  if (filters.bins.length > 0 && !filters.bins.some((wanted) => wanted === "" || bin === wanted || bin.startsWith(`${wanted}/`))) return false;
  if (filters.speakers.length > 0 && !transcript.speakers.some(({ name }) => filters.speakers.includes(name))) return false;
  if (filters.recordedFrom === null && filters.recordedTo === null) return true;
  return recordedOn !== null && (filters.recordedFrom === null || recordedOn >= filters.recordedFrom) && (filters.recordedTo === null || recordedOn <= filters.recordedTo);
}

/** Does a bite of these words pass? Its duration, and how sure the transcriber was of its words. */
export function bitePasses(words: readonly Word[], run: WordRun, { minDuration, maxDuration, minConfidence }: SearchFilters): boolean {
  const [first, last] = [words[run.first], words[run.end - 1]];
  if (!first || !last) return false;
  const duration = last.end - first.start;
  if (minDuration !== null && duration < minDuration) return false;
  if (maxDuration !== null && duration > maxDuration) return false;
  return minConfidence === null || meanConfidence(words, run) >= minConfidence - ROUNDING;
}

/** A mean of equal numbers may miss them by this. */
const ROUNDING = 1e-9;

/** Words without a confidence count as certain. */
function meanConfidence(words: readonly Word[], { first, end }: WordRun): number {
  let sum = 0;
  for (let i = first; i < end; i++) sum += words[i]?.confidence ?? 1;
  return end > first ? sum / (end - first) : 1;
}
