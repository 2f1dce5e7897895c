import type { SpokenClip } from "../spoken-clip";
import type { WordRun } from "../transcript";
import { wordsText } from "../words-text";
import { mainSpeaker, rangeOfRun } from "./run-facts";
import type { Select, SelectColor } from "./select";

/** A new highlight of these words, without tags, rating or note. Throws a RangeError for a run without words. */
export function makeSelect(id: string, clip: SpokenClip, run: WordRun, color: SelectColor): Select {
  const { transcript } = clip;
  return {
    id,
    mediaId: clip.mediaId,
    clipName: clip.name,
    ...rangeOfRun(transcript, run),
    text: wordsText(transcript, run),
    speaker: mainSpeaker(transcript, indexesOf(run)),
    tags: [],
    rating: 0,
    note: "",
    color,
  };
}

function indexesOf({ first, end }: WordRun): number[] {
  return Array.from({ length: end - first }, (_, offset) => first + offset);
}
