import { findEffect } from "../../../shared/effects/all-effects";
import { effectValues, type LayerSize } from "../../../shared/effects/effect-values";
import type { EffectUse } from "../../../shared/effects/effect-stack";
import type { OracleCase } from "../../../test/unit/effects/oracle/oracle-case";

/** The name under which the picture is handed to Skottie. */
export const PICTURE_NAME = "picture.png";

/** A Lottie file of one picture with a stack of effects on it. Throws where no oracle case says how our parameters become Skottie's. */
export function skottieStack(stack: readonly EffectUse[], { widthPx: w, heightPx: h }: LayerSize, cases: readonly OracleCase[]): string {
  const layer = { ty: 2, refId: "picture", ip: 0, op: 25, st: 0, ks: {}, ef: stack.map((use) => skottieEffect(use, { widthPx: w, heightPx: h }, cases)) };
  return JSON.stringify({ v: "5.7.0", fr: 25, ip: 0, op: 25, w, h, assets: [{ id: "picture", w, h, u: "", p: PICTURE_NAME, e: 0 }], layers: [layer] });
}

function skottieEffect({ effect: name, params }: EffectUse, layer: LayerSize, cases: readonly OracleCase[]): object {
  const known = cases.find(({ effect }) => effect === name);
  const effect = findEffect(name);
  if (!known || !effect) throw new Error(`No oracle case says how ${name} is handed to Skottie.`);
  const values = effectValues(effect.spec, params, layer);
  if (!values.ok) throw new Error(values.problem.what);
  const places = known.toSkottie(values.value);
  const count = Math.max(-1, ...Object.keys(places).map(Number)) + 1;
  return { ty: 5, mn: name, ef: Array.from({ length: count }, (_, place) => (place in places ? { ty: 0, v: { a: 0, k: places[place] } } : {})) };
}
