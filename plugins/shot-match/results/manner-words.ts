import { MANNERS, type Manner } from "../../../shared/color/scene/match-choice";
import type { Choice } from "../../../shared/panel/choice-row";
import type { MatchRun } from "../search/match-run";
import type { MatchedShot } from "../search/shot-outcome";
import { whyNoSkin } from "../search/why-no-skin";
import { say } from "../../../shared/words/say";

const NAMES: { readonly [manner in Manner]: string } = {
  match: say`Match`,
  gentle: say`Gentle`,
  "exposure-and-balance": say`Exposure + balance only`,
  "skin-first": say`Skin first`,
};

/** The alternatives as they can be chosen for these shots of a run, with their keys; Skin first says why where it cannot. */
export function mannerChoices(run: MatchRun, shots: readonly MatchedShot[]): Choice<Manner>[] {
  return MANNERS.map((value, index) => ({ value, label: NAMES[value], key: String(index + 1), unavailable: value === "skin-first" ? whyNoSkin(run, shots) : null }));
}
