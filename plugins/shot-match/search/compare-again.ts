import type { SliderResponse } from "../../../shared/color/response/slider-response";
import type { MatchEngine } from "../engine/match-engine";
import { gatherScene, type LookedShot } from "./gather-scene";
import { judgeShot } from "./judge-shot";
import { choiceOf, nameIn, withOutcome, type MatchRun } from "./match-run";
import type { Looked } from "./shot-outcome";

type Comparison = {
  readonly engine: MatchEngine;
  readonly profile: string | null;
  readonly response: SliderResponse;
  readonly run: MatchRun;
  /** The shots to compare anew, with what the editor has added to what was seen of them. */
  readonly changed: ReadonlyMap<string, Looked>;
};

/** Compares some shots of a run with their references once more, from the frames that were seen; the other shots of their scenes may connect them. Null when it was cancelled. */
export async function compareAgain({ engine, profile, response, run, changed }: Comparison, onRun: (run: MatchRun) => void, signal: AbortSignal): Promise<MatchRun | null> {
  let now = run;
  const tell = (key: string, looked: Looked): void => onRun((now = withOutcome(now, key, judgeShot(looked, choiceOf(now, key), response, (other) => nameIn(run, other)), looked)));
  for (const [index, { hero, reference }] of run.scenes.entries()) {
    const inScene = run.shots.filter(({ scene }) => scene === index);
    const targets = inScene.flatMap(({ shot }): LookedShot[] => withKey(shot.key, changed.get(shot.key)));
    if (targets.length === 0 || !reference) continue;
    const via = inScene.flatMap(({ shot, looked }): LookedShot[] => (changed.has(shot.key) ? [] : withKey(shot.key, looked)));
    const gathered = await gatherScene({ engine, profile }, { reference: { key: hero.key, seen: reference }, targets, via }, tell, signal);
    if (!gathered) return null;
  }
  return now;
}

function withKey(key: string, looked: Looked | null | undefined): LookedShot[] {
  return looked ? [{ key, looked }] : [];
}
