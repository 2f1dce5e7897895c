import { fail, succeed, type Result } from "../../../shared/basics/result";
import type { Params, ParamValue } from "../../../shared/effects/effect-spec";
import type { EffectUse } from "../../../shared/effects/effect-stack";
import type { LayerSize } from "../../../shared/effects/effect-values";
import type { Look } from "../../../shared/effects/looks/look";
import { stackAtStart } from "../../../shared/effects/looks/look-strength";
import type { HostApp } from "../../../shared/host/host-profile";
import { inHost, stackOf } from "../looks/stack-of";
import type { FadeMoment } from "./fade";
import { say } from "../../../shared/words/say";

/** The two ends of a fade, effect by effect and setting by setting. */
export type FadeStacks = { readonly start: readonly EffectUse[]; readonly full: readonly EffectUse[] };

/** From where to where a look fades; or why it cannot, in a sentence. An effect that is there or not would jump in the middle of a fade, so the whole look is refused. */
export function fadeStacks(look: Look, strength: number, layer: LayerSize, app: HostApp): Result<FadeStacks, string> {
  const start = stackAtStart(look);
  if (!start.ok) return fail(say`${look.name} cannot fade: ${start.problem} has no setting at which it changes nothing. Apply it to the whole layer.`);
  return succeed({ start: inHost(start.value, layer, app), full: stackOf(look, strength, layer, app) });
}

const SHARES: { readonly [moment in FadeMoment]: number } = { beginning: 0, middle: 0.5, full: 1 };

/** What the keyframes make of the stack at a moment of the fade: numbers and colours half way in the middle, menus and check boxes as the look has them. */
export function stackAtMoment({ start, full }: FadeStacks, moment: FadeMoment): readonly EffectUse[] {
  return full.map((use, at) => ({ effect: use.effect, params: paramsBetween(start[at]?.params ?? use.params, use.params, SHARES[moment]) }));
}

function paramsBetween(start: Params, full: Params, share: number): Params {
  return Object.fromEntries(Object.entries(full).map(([id, to]) => [id, between(start[id] ?? to, to, share)]));
}

function between(from: ParamValue, to: ParamValue, share: number): ParamValue {
  if (typeof from === "number" && typeof to === "number") return from + share * (to - from);
  if (typeof from === "number" || typeof to === "number") return to;
  return to.map((each, at) => (from[at] ?? each) + share * (each - (from[at] ?? each)));
}
