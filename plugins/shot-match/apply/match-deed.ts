import type { EditPlan } from "../../../shared/edits/edit-plan";
import type { Deed, EngineUsed, OfferedItem } from "../../../shared/host/ledger-entry";
import { modelUsed } from "../../../shared/panel/models-used";
import { carriedWords } from "../results/change-words";
import { SKIN_MODEL } from "../search/look-for-skin";
import { changesOf, choiceOf, strengthOf, type MatchRun } from "../search/match-run";
import type { MatchedShot } from "../search/shot-outcome";
import { say } from "../../../shared/words/say";

/** What the ledger is told of a match: every proposal as it was first made, what the editor made of it, and which model looked. `version` is the plugin's. */
export function matchDeed(run: MatchRun, plan: EditPlan, version: string): Deed {
  const applied = new Set(plan.items.map(({ id }) => id));
  const model = run.skin.kind === "looked" ? modelUsed(say`Skin`, version, SKIN_MODEL) : null;
  const engine: EngineUsed = { name: "Shot Match", version, model: null };
  const { guid, name } = run.sequence;
  return {
    panel: "shot-match",
    sequence: { guid, name },
    proposal: { offered: run.shots.flatMap((entry) => offeredItem(run, entry, applied)), engines: model ? [engine, model] : [engine] },
  };
}

function offeredItem(run: MatchRun, entry: MatchedShot, applied: ReadonlySet<string>): OfferedItem[] {
  const { shot, outcome } = entry;
  const first = run.firstProposals.get(shot.key);
  if (outcome.kind !== "proposal" || !first) return [];
  const proposed = carriedWords(run.carrier, first.from, first.to).all;
  const isApplied = applied.has(shot.key);
  const now = changesOf(run, entry)?.all ?? "";
  const isAdjusted = strengthOf(run, shot.key) !== 1 || choiceOf(run, shot.key).manner !== "match" || now !== proposed;
  return [{ id: shot.key, title: shot.clip.name, decision: !isApplied ? "refused" : isAdjusted ? "adjusted" : "accepted", proposed, applied: isApplied ? now : null }];
}
