import type { Ticks } from "../../time/ticks";
import { bestFirst } from "./bites-list";
import type { FoundPlace } from "./found-bite-of";
import type { Finds } from "./look-for";
import { bitePasses } from "./passes-filters";
import type { SelectsIndex } from "./selects-index";
import type { SelectsQuery } from "./selects-query";

/** A neighbour joins a stretch as long as its score stays this near to the best one's: on QMSum's training meetings half of what people marked stands in the first five. */
const FALL = 0.5;

/** Most passages in one stretch, about a minute and a half; longer talk appears as several. */
const MOST_PASSAGES = 3;

/** Stretches of neighbouring passages around the best ones, best first; they don't overlap. A wanted speaker has to speak in every passage. */
export function* stretches(index: SelectsIndex, finds: Finds, query: SelectsQuery): Generator<FoundPlace> {
  const free = finds.mayAnswer.map((mark, id) => (mark === 1 && hasSpeaker(index, id, query.filters.speakers) ? 1 : 0));
  for (const best of bestFirst(finds)) {
    if (free[best] !== 1) continue;
    const passages = grow(index, finds, free, best, query.filters.maxDuration);
    const [head, tail] = [index.passages[passages.first], index.passages[passages.end - 1]];
    if (!head || !tail) continue;
    free.fill(0, passages.first, passages.end);
    const words = { first: head.words.first, end: tail.words.end };
    if (bitePasses(index.clips[head.clip]?.clip.transcript.words ?? [], words, query.filters)) yield { clip: head.clip, words, passages, score: finds.scores[best] ?? 0 };
  }
}

/** Takes in the better neighbour as long as one is good enough. */
function grow(index: SelectsIndex, { scores }: Finds, free: Uint8Array, best: number, longest: Ticks | null): { readonly first: number; readonly end: number } {
  const { passages } = index;
  let [first, end] = [best, best + 1];
  const worth = (id: number) => (free[id] === 1 && passages[id]?.clip === passages[best]?.clip ? (scores[id] ?? -Infinity) : -Infinity);
  while (end - first < MOST_PASSAGES) {
    const [before, behind] = [worth(first - 1), worth(end)];
    if (Math.max(before, behind) < (scores[best] ?? 0) - FALL) break;
    const grown = before >= behind ? { first: first - 1, end } : { first, end: end + 1 };
    if (longest !== null && durationOf(index, grown) > longest) break;
    ({ first, end } = grown);
  }
  return { first, end };
}

function durationOf({ clips, passages }: SelectsIndex, run: { readonly first: number; readonly end: number }): Ticks {
  const [head, tail] = [passages[run.first], passages[run.end - 1]];
  const words = clips[head?.clip ?? -1]?.clip.transcript.words ?? [];
  return (words[(tail?.words.end ?? 0) - 1]?.end ?? 0n) - (words[head?.words.first ?? 0]?.start ?? 0n);
}

function hasSpeaker({ clips, passages }: SelectsIndex, id: number, wanted: readonly string[]): boolean {
  if (wanted.length === 0) return true;
  const passage = passages[id];
  const transcript = passage && clips[passage.clip]?.clip.transcript;
  if (!transcript) return false;
  return transcript.words.slice(passage.words.first, passage.words.end).some(({ speaker }) => speaker !== null && wanted.includes(transcript.speakers[speaker]?.name ?? ""));
}
