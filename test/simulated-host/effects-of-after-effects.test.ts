import { afterEffectsEffect } from "../../plugins/effect-previews/edits/after-effects-effect";
import type { ToldEffect } from "../../plugins/effect-previews/edits/told-effect";
import { inHost } from "../../plugins/effect-previews/looks/stack-of";
import { ALL_EFFECTS } from "../../shared/effects/all-effects";
import type { EffectUse } from "../../shared/effects/effect-stack";
import { BUILT_IN_LOOKS } from "../../shared/effects/looks/built-in-looks";
import { isPremiereOnly } from "../../shared/effects/looks/check-recipe";
import { lookFits } from "../../shared/effects/looks/look-fits";
import { MAX_STRENGTH, stackAt } from "../../shared/effects/looks/look-strength";
import type { ParamValue } from "../../shared/project/parameter-state";
import { findHostEffect } from "../hosts/after-effects/effects/host-effects";

const IN_AFTER_EFFECTS = ALL_EFFECTS.map(({ spec }) => spec).filter((spec) => !isPremiereOnly(spec));
const LAYER = { widthPx: 1920, heightPx: 1080 };

function told(use: EffectUse): ToldEffect {
  const effect = afterEffectsEffect(use, LAYER, null);
  if (!effect.ok) throw new Error(effect.problem.why);
  return effect.value;
}

function numbersOf(value: ParamValue): readonly number[] {
  if (typeof value === "number") return [value];
  if (typeof value !== "object") throw new Error("After Effects has numbers, points and colours only.");
  return "x" in value ? [value.x, value.y] : [value.red, value.green, value.blue];
}

describe("effects as After Effects has them", () => {
  it.each(IN_AFTER_EFFECTS.map((spec) => [spec.matchName]))("%s has in the simulated host every parameter that is set, and is new there as the edits say", (matchName) => {
    const host = findHostEffect(matchName);
    for (const { index, whenNew } of told({ effect: matchName, params: {} }).params) {
      const param = host?.params.find((each) => each.matchName === `${matchName}-${String(index).padStart(4, "0")}`);
      const standard = param?.default ?? null;
      expect([index, typeof standard === "number" ? [standard] : standard?.slice(0, numbersOf(whenNew).length)]).toEqual([index, numbersOf(whenNew).map((each) => expect.closeTo(each, 6))]);
    }
  });

  it("take every value of every built-in look that fits, at any strength", () => {
    const beyond = BUILT_IN_LOOKS.filter((look) => lookFits(look, "after-effects", null).ok).flatMap((look) =>
      [0.2, 1, MAX_STRENGTH].flatMap((strength) => inHost(stackAt(look, strength), LAYER, "after-effects").flatMap(outOfRange)),
    );
    expect([...new Set(beyond)]).toEqual([]);
  });
});

function outOfRange(use: EffectUse): readonly string[] {
  const host = findHostEffect(use.effect);
  return told(use).params.flatMap(({ index, displayName, value }) => {
    const param = host?.params.find(({ matchName }) => matchName.endsWith(`-${String(index).padStart(4, "0")}`));
    if (typeof value !== "number" || !param) return [];
    return value < (param.min ?? -Infinity) || value > (param.max ?? Infinity) ? [`${displayName} of ${use.effect}: ${value}`] : [];
  });
}
