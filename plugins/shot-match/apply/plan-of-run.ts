import { assertNever } from "../../../shared/basics/assert-never";
import { counted } from "../../../shared/words/counted";
import { fitLevels } from "../../../shared/color/output/fit-levels";
import type { SliderResponse } from "../../../shared/color/response/slider-response";
import type { BasicCorrection } from "../../../shared/color/sliders/basic-correction";
import type { Edit } from "../../../shared/edits/edit";
import { keepItems, makePlan, type EditPlan } from "../../../shared/edits/edit-plan";
import type { HostWords } from "../../../shared/panel/host-words";
import { shortName } from "../../../shared/panel/short-name";
import type { ClipRef } from "../../../shared/project/references";
import type { Carrier } from "../carrier/carrier";
import { carriedWords } from "../results/change-words";
import { correctionAt, sceneOf, strengthOf, type MatchRun } from "../search/match-run";
import { correctionEdits, type UsableGrade } from "./correction-edits";
import { levelsEdits } from "./levels-edits";
import { say } from "../../../shared/words/say";

/** The plan of all ticked proposals; those that change nothing at their strength are not in it. `response` is that of the sliders themselves. */
export function planOfRun(run: MatchRun, response: SliderResponse, words: HostWords): EditPlan {
  const items = run.shots.flatMap(({ shot, outcome }) => {
    if (outcome.kind !== "proposal" || !run.carrier) return [];
    const to = correctionAt(outcome, strengthOf(run, shot.key));
    const edits = editsFor(run.carrier, shot.clip.ref, outcome.grade, to, response);
    const why = `${carriedWords(run.carrier, outcome.from, to).all}. ${outcome.why}`;
    return edits.length === 0 ? [] : [{ id: shot.key, title: shot.clip.name, why, needsConfirmation: outcome.confidence !== "good", edits }];
  });
  const kept = keepItems(makePlan(say`Match`, items), run.ticked);
  const ids = new Set(kept.items.map((item) => item.id));
  const heroes = new Set(run.shots.flatMap((entry) => (ids.has(entry.shot.key) ? [sceneOf(run, entry).hero.name] : [])));
  return { ...kept, label: planLabel(kept.items.length, [...heroes], words) };
}

/** As it will stand in Edit > Undo; host menus are narrow, so a long name is cut. */
export function planLabel(shots: number, heroNames: readonly string[], { shot }: HostWords): string {
  const [only = say`their reference`] = heroNames;
  return say`Match ${counted(shots, shot)} to ${heroNames.length > 1 ? say`${heroNames.length} references` : shortName(only)}`;
}

function editsFor(carrier: Carrier, clip: ClipRef, grade: UsableGrade, to: BasicCorrection, response: SliderResponse): Edit[] {
  switch (carrier.kind) {
    case "lumetri":
      return correctionEdits(clip, grade, to, carrier.addresses);
    case "levels":
      return levelsEdits(clip, grade, fitLevels(response.transformFor(to)), carrier.addresses);
    default:
      return assertNever(carrier);
  }
}
