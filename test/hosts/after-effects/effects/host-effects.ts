import { BLUR_EFFECTS } from "./blur-effects";
import { COLOR_EFFECTS } from "./color-effects";
import { CONTROL_EFFECTS } from "./control-effects";
import type { HostEffect } from "./host-effect";
import { LUMETRI_EFFECT } from "./lumetri-effect";
import { MADE_EFFECTS } from "./made-effects";
import { SHAPE_EFFECTS } from "./shape-effects";
import { TONE_EFFECTS } from "./tone-effects";

/** Every effect of a simulated After Effects. */
export const HOST_EFFECTS: readonly HostEffect[] = [LUMETRI_EFFECT, ...TONE_EFFECTS, ...COLOR_EFFECTS, ...BLUR_EFFECTS, ...SHAPE_EFFECTS, ...MADE_EFFECTS, ...CONTROL_EFFECTS];

/** The effect of this match name, or of this display name, which the host takes too (documented); undefined where it has none. */
export function findHostEffect(name: string): HostEffect | undefined {
  return BY_NAME.get(name);
}

/** Match names win over display names, and the first of two effects that are called alike. */
const BY_NAME: ReadonlyMap<string, HostEffect> = new Map([
  ...[...HOST_EFFECTS].reverse().map((effect): [string, HostEffect] => [effect.displayName, effect]),
  ...HOST_EFFECTS.map((effect): [string, HostEffect] => [effect.matchName, effect]),
]);
