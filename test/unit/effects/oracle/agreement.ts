import { seededRandom } from "../../../../scripts/bench/match/seeded-random";
import { findEffect } from "../../../../shared/effects/all-effects";
import { drawStackOnBytes } from "../../../../shared/effects/draw-stack";
import { effectValues } from "../../../../shared/effects/effect-values";
import type { Params } from "../../../../shared/effects/effect-spec";
import { contextOf } from "../drawing-context";
import { randomParams, type OracleCase } from "./oracle-case";
import type { OracleStill } from "./oracle-stills";
import type { Skottie } from "./skottie";
import { visibleDifference, type VisibleDifference } from "./visible-difference";

/** How one effect of ours and Skottie's differ at one set of parameters on one still. */
export type Agreement = { readonly still: string; readonly params: Params; readonly difference: VisibleDifference };

/** Draws an effect with `times` random sets of parameters on each still, ours and Skottie's. */
export function agreements(skottie: Skottie, { effect: name, about = "", only, toSkottie, given }: OracleCase, stills: readonly OracleStill[], times: number): Agreement[] {
  const effect = findEffect(name);
  if (!effect) throw new Error(`There is no ${name}.`);
  const random = seededRandom(`${name} ${about}`);
  return stills.filter(({ name: still }) => !only || still === only).flatMap(({ name: still, image }) =>
    Array.from({ length: times }, () => {
      const params = { ...randomParams(effect.spec, random, image), ...given?.(random, image) };
      const values = effectValues(effect.spec, params, image);
      if (!values.ok) throw new Error(values.problem.what);
      const ours = drawStackOnBytes(image, [{ effect, values: values.value }], contextOf(image));
      return { still, params, difference: visibleDifference(ours, skottie.draw(image, name, toSkottie(values.value))) };
    }),
  );
}
