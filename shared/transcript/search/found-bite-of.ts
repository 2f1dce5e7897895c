import { wordsText } from "../words-text";
import type { Transcript, WordRun } from "../transcript";
import { explainBite } from "./explain-bite";
import type { FoundBite } from "./found-bite";
import type { Finds } from "./look-for";
import type { SelectsIndex } from "./selects-index";

/** Where something was found: words of a clip, and the passages that they come from. */
export type FoundPlace = {
  readonly clip: number;
  readonly words: WordRun;
  readonly passages: { readonly first: number; readonly end: number };
  readonly score: number;
};

/** A place as a bite with its text, its times, whoever says most of it, and why it was found; null where it has no words. */
export function foundBite(index: SelectsIndex, { clip: position, words: run, passages, score }: FoundPlace, { asked, meaning }: Finds): FoundBite | null {
  const clip = index.clips[position];
  const { transcript, mediaId } = clip?.clip ?? {};
  const [first, last] = [transcript?.words[run.first], transcript?.words[run.end - 1]];
  if (!clip || !transcript || mediaId === undefined || !first || !last) return null;
  const cosines = (meaning ?? []).slice(passages.first, passages.end).filter((cosine) => cosine !== null);
  const nearest = cosines.length > 0 ? Math.max(...cosines) : null;
  return {
    mediaId,
    words: run,
    start: first.start,
    end: last.end > first.start ? last.end : first.start,
    speaker: mainSpeaker(transcript, run),
    text: wordsText(transcript, run),
    score,
    why: explainBite(clip, position, run, asked, nearest),
  };
}

function mainSpeaker({ words, speakers }: Transcript, { first, end }: WordRun): string | null {
  const counts = new Map<number, number>();
  for (let i = first; i < end; i++) {
    const speaker = words[i]?.speaker ?? null;
    if (speaker !== null) counts.set(speaker, (counts.get(speaker) ?? 0) + 1);
  }
  const [most] = [...counts].sort(([, a], [, b]) => b - a);
  return most ? (speakers[most[0]]?.name ?? null) : null;
}
