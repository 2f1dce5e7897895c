import type { SpokenClip } from "../spoken-clip";
import type { WordRun } from "../transcript";
import { wordsText } from "../words-text";
import type { Select } from "./select";
import { wordsInRange } from "./words-in-range";

/** Where a select stands in the transcript as it is now. */
export type SelectStanding =
  | { readonly kind: "same"; readonly words: WordRun }
  /** The transcript was corrected or made anew: other words stand at its time. */
  | { readonly kind: "reworded"; readonly words: WordRun; readonly now: string }
  /** Nobody speaks at its time any more; the select still plays. */
  | { readonly kind: "no-words" }
  | { readonly kind: "clip-gone" };

/** Finds a select's words again by their time; `clip` is undefined where the project has no such clip. */
export function findSelect(select: Select, clip: SpokenClip | undefined): SelectStanding {
  if (!clip) return { kind: "clip-gone" };
  const found = wordsInRange(clip.transcript, select);
  const [first] = found;
  const last = found[found.length - 1];
  if (first === undefined || last === undefined) return { kind: "no-words" };
  const words = { first, end: last + 1 };
  const now = wordsText(clip.transcript, words);
  return now === select.text ? { kind: "same", words } : { kind: "reworded", words, now };
}
