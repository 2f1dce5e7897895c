import { findEffect } from "../../../../shared/effects/all-effects";
import { effectValues } from "../../../../shared/effects/effect-values";
import type { Params } from "../../../../shared/effects/effect-spec";
import { floatFrame, type FloatFrame } from "../../../../shared/effects/float-frame";
import { contextOf } from "../drawing-context";

/** The effect on a frame; throws when the parameters are refused. */
export function drawnFrame(name: string, params: Params, frame: FloatFrame): FloatFrame {
  const effect = findEffect(name);
  if (!effect) throw new Error(`There is no ${name}.`);
  const values = effectValues(effect.spec, params, frame);
  if (!values.ok) throw new Error(values.problem.what);
  return effect.onCpu(frame, values.value, contextOf(frame));
}

/** What the effect makes of greys, read from red. */
export function drawnGreys(name: string, params: Params, greys: readonly number[]): number[] {
  return drawnColors(name, params, greys.map((grey) => [grey, grey, grey] as const)).map(([red]) => red!);
}

/** What the effect makes of opaque colors in a row. */
export function drawnColors(name: string, params: Params, colors: readonly (readonly [number, number, number])[]): number[][] {
  const frame = floatFrame(colors.length, 1);
  colors.forEach((color, at) => frame.data.set([...color, 1], at * 4));
  const { data } = drawnFrame(name, params, frame);
  return colors.map((_, at) => [...data.slice(at * 4, at * 4 + 3)]);
}

/** Numbers to so many places, for comparing with published ones. */
export function rounded(values: readonly number[], places = 4): number[] {
  return values.map((value) => Number(value.toFixed(places)));
}
