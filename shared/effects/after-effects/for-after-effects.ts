import type { EffectUse } from "../effect-stack";
import { cdlAsLevels } from "./cdl-as-levels";
import { cropAsWipes } from "./crop-as-wipes";
import { horizontalFlipAsTransform, verticalFlipAsTransform } from "./flips-as-transform";
import type { StandIn } from "./stand-in";

const STAND_INS: ReadonlyMap<string, StandIn> = new Map([cdlAsLevels, cropAsWipes, horizontalFlipAsTransform, verticalFlipAsTransform].map((each) => [each.for, each]));

/** What does in After Effects what this effect of Premiere does; undefined where nothing has to, or nothing can. */
export function standInFor(effect: string): StandIn | undefined {
  return STAND_INS.get(effect);
}

/** A stack as After Effects can hold it: its own effects in place of those that only Premiere has. What nothing can stand for stays as it is. */
export function forAfterEffects(stack: readonly EffectUse[]): readonly EffectUse[] {
  return stack.flatMap((use) => (standInFor(use.effect)?.effects(use.params) ?? [use]).map(withFinalOutput));
}

const GRAIN = "VISINF Grain Implant";
const VIEWING_MODE = `${GRAIN}-0021`;
const FINAL_OUTPUT = 3;

/** A new Add Grain shows its grain in a small square only (recorded of After Effects 26.0 by others). */
function withFinalOutput(use: EffectUse): EffectUse {
  return use.effect === GRAIN ? { ...use, params: { [VIEWING_MODE]: FINAL_OUTPUT, ...use.params } } : use;
}
