import { BLUR_EFFECTS } from "./effects/blur/blur-effects";
import { COLOR_EFFECTS } from "./effects/color/color-effects";
import { SHAPE_EFFECTS } from "./effects/shape/shape-effects";
import { TONE_EFFECTS } from "./effects/tone/tone-effects";
import type { Effect } from "./effect-drawing";

/** Every effect that we can draw. */
export const ALL_EFFECTS: readonly Effect[] = [...TONE_EFFECTS, ...COLOR_EFFECTS, ...BLUR_EFFECTS, ...SHAPE_EFFECTS];

/** The effect of this match name, After Effects' or Premiere's; undefined where we cannot draw it. */
export function findEffect(matchName: string): Effect | undefined {
  return BY_NAME.get(matchName);
}

const BY_NAME: ReadonlyMap<string, Effect> = new Map(
  ALL_EFFECTS.flatMap((effect): [string, Effect][] => [
    [effect.spec.matchName, effect],
    ...(effect.spec.premiere ? [[effect.spec.premiere.matchName, effect] satisfies [string, Effect]] : []),
  ]),
);
