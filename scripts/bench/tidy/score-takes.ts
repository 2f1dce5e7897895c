import type { TidyGroup } from "../../../shared/transcript/tidy/tidy-suggestion";
import type { WordRun } from "../../../shared/transcript/transcript";
import type { PutIn } from "./put-takes-in";

/** What was found of takes that were put in, and what was suggested besides. */
export type TakeScore = { readonly found: readonly PutIn[]; readonly missed: readonly PutIn[]; readonly besides: number };

/** The runs that the retake group wants to take out. */
export function retakesIn(groups: readonly TidyGroup[]): WordRun[] {
  return groups.flatMap(({ suggestions }) => suggestions).flatMap((suggestion) => (suggestion.kind === "retake" ? [suggestion.cut] : []));
}

/** A take counts as found when a suggestion and it share at least half of the words that either has. */
export function scoreTakes(suggested: readonly WordRun[], takes: readonly PutIn[]): TakeScore {
  const isFound = (take: PutIn): boolean => suggested.some((run) => overlap(run, take) >= 0.5);
  return { found: takes.filter(isFound), missed: takes.filter((take) => !isFound(take)), besides: suggested.filter((run) => !takes.some((take) => overlap(run, take) >= 0.5)).length };
}

function overlap(a: WordRun, b: WordRun): number {
  const shared = Math.min(a.end, b.end) - Math.max(a.first, b.first);
  return shared <= 0 ? 0 : shared / (Math.max(a.end, b.end) - Math.min(a.first, b.first));
}
