import type { Ticks } from "../../time/ticks";
import type { BitePiece } from "../story/story";
import type { Transcript } from "../transcript";
import { wordsHeard } from "./words-in-range";

/**
 * As much of the wanted handles as there is silence for: they end at the neighbouring word, at the media's start and at its end
 * (null where its length is unknown). Zero where the neighbour touches or overlaps the bite.
 */
export function biteHandles(transcript: Transcript, pieces: readonly BitePiece[], wanted: { readonly before: Ticks; readonly after: Ticks }, mediaDuration: Ticks | null): { readonly before: Ticks; readonly after: Ticks } {
  const [head, tail] = [pieces[0], pieces[pieces.length - 1]];
  if (!head || !tail) return { before: 0n, after: 0n };
  const heard = new Set(wordsHeard(transcript, pieces));
  let [from, to]: [Ticks, Ticks | null] = [0n, mediaDuration];
  for (const [i, word] of transcript.words.entries()) {
    if (heard.has(i)) continue;
    if (word.start < head.start && word.end > from) from = word.end;
    if (word.end > tail.end && (to === null || word.start < to)) to = word.start;
  }
  return { before: within(wanted.before, head.start - from), after: to === null ? within(wanted.after, wanted.after) : within(wanted.after, to - tail.end) };
}

function within(wanted: Ticks, room: Ticks): Ticks {
  const most = wanted < room ? wanted : room;
  return most > 0n ? most : 0n;
}
