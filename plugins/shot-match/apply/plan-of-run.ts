import { keepItems, makePlan, type EditPlan } from "../../../shared/edits/edit-plan";
import type { LumetriAddresses } from "../../../shared/host/host-profile";
import { changeWords } from "../results/change-words";
import { counted } from "../../../shared/basics/counted";
import { shortName } from "../../../shared/panel/short-name";
import { correctionAt, sceneOf, strengthOf, type MatchRun } from "../search/match-run";
import { correctionEdits } from "./correction-edits";

/** The plan of all ticked proposals; those that change nothing at their strength are not in it. */
export function planOfRun(run: MatchRun, addresses: LumetriAddresses): EditPlan {
  const items = run.shots.flatMap(({ shot, outcome }) => {
    if (outcome.kind !== "proposal") return [];
    const to = correctionAt(outcome, strengthOf(run, shot.key));
    const edits = correctionEdits(shot.clip.ref, outcome.grade, to, addresses);
    const why = `${changeWords(outcome.from, to).all}. ${outcome.why}`;
    return edits.length === 0 ? [] : [{ id: shot.key, title: shot.clip.name, why, needsConfirmation: outcome.confidence !== "good", edits }];
  });
  const kept = keepItems(makePlan("Match", items), run.ticked);
  const ids = new Set(kept.items.map((item) => item.id));
  const heroes = new Set(run.shots.flatMap((entry) => (ids.has(entry.shot.key) ? [sceneOf(run, entry).hero.clip.name] : [])));
  return { ...kept, label: planLabel(kept.items.length, [...heroes]) };
}

/** As it will stand in Edit > Undo; host menus are narrow, so a long name is cut. */
export function planLabel(shots: number, heroNames: readonly string[]): string {
  const [only = "their reference"] = heroNames;
  return `Match ${counted(shots, "shot")} to ${heroNames.length > 1 ? `${heroNames.length} references` : shortName(only)}`;
}
