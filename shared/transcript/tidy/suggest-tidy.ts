import type { Transcript } from "../transcript";
import { findDiscourse } from "./find-discourse";
import { findFillers } from "./find-fillers";
import { findPauses, plannedPauses, type PlannedPause } from "./find-pauses";
import { findRepeats } from "./find-repeats";
import { findRetakes } from "./find-retakes";
import type { TidyOptions } from "./tidy-options";
import { readForTidy } from "./tidy-reading";
import type { TidyGroup, TidyKind } from "./tidy-suggestion";
import { say } from "../../words/say";

/** What changes most comes first. */
const GROUPS: readonly { readonly kind: TidyKind; readonly title: string }[] = [
  { kind: "retake", title: say`Retakes` },
  { kind: "restart", title: say`Starts over` },
  { kind: "repeat", title: say`Repeated words` },
  { kind: "filler", title: say`Fillers` },
  { kind: "pause", title: say`Long pauses` },
  { kind: "discourse", title: say`Phrases that may say nothing` },
];

/** All that could go, in groups by kind; kinds without a suggestion have no group. The same answer for the same transcript and options. */
export function suggestTidy(transcript: Transcript, options: TidyOptions): TidyGroup[] {
  const reading = readForTidy(transcript);
  const takes = findRetakes(reading);
  // A short start said again is both; a take says more.
  const repeats = findRepeats(reading).filter((repeat) => !takes.some((take) => take.kind === "retake" && repeat.kind === "repeat" && take.cut.first === repeat.cut.first));
  const found = [...takes, ...repeats, ...findFillers(reading), ...findPauses(reading, options), ...findDiscourse(reading)];
  return GROUPS.flatMap(({ kind, title }) => {
    const suggestions = found.filter((suggestion) => suggestion.kind === kind);
    return suggestions.length === 0 ? [] : [{ kind, title, suggestions }];
  });
}

/** The long silences that are not suggested, because they look meant; with the reason of each. */
export function pausesKept(transcript: Transcript, options: TidyOptions): PlannedPause[] {
  return plannedPauses(readForTidy(transcript), options);
}
