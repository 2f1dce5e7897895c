import { NEUTRAL_CORRECTION } from "../../../shared/color/sliders/basic-correction";
import type { SceneEvidence } from "../../../shared/color/scene/gather-evidence";
import type { SceneShot } from "../../../shared/color/scene/scene-shot";
import type { MatchEngine } from "../engine/match-engine";
import type { SeenShot } from "../source/sample-shot";
import type { Looked } from "./shot-outcome";

/** A shot by its key, as it was looked at. */
export type LookedShot = { readonly key: string; readonly looked: Looked };

/** Shots to compare with their reference; `via` may connect them and get no evidence themselves. */
type Gathering = { readonly reference: { readonly key: string; readonly seen: SeenShot }; readonly targets: readonly LookedShot[]; readonly via: readonly LookedShot[] };

/** Has the engine compare shots with their reference, and tells of each as soon as something is known; null when it was cancelled. */
export async function gatherScene(
  { engine, profile }: { readonly engine: MatchEngine; readonly profile: string | null },
  { reference, targets, via }: Gathering,
  onLooked: (key: string, looked: Looked) => void,
  signal: AbortSignal,
  onProgress?: (done: number, of: number) => void,
): Promise<SceneEvidence | null> {
  const looks = new Map(targets.map(({ key, looked }) => [key, looked]));
  const ask = {
    hero: { key: reference.key, sample: reference.seen.sample, current: NEUTRAL_CORRECTION, pins: [] },
    targets: targets.map(sceneShot),
    via: via.map(sceneShot),
    profile,
    colorSpaces: targets.every(({ looked }) => looked.isSameSpace) ? ("assume-same" as const) : ("ask" as const),
  };
  return engine.run(
    "gather",
    ask,
    (step) => {
      if (step.kind === "progress") return onProgress?.(step.done, step.of);
      const looked = looks.get(step.key);
      if (looked) onLooked(step.key, { ...looked, evidence: step.evidence });
    },
    signal,
  );
}

function sceneShot({ key, looked }: LookedShot): SceneShot {
  return { key, sample: looked.seen.sample, current: looked.current, pins: looked.pins };
}
