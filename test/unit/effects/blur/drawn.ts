import type { Effect } from "../../../../shared/effects/effect-drawing";
import type { Params } from "../../../../shared/effects/effect-spec";
import { effectValues } from "../../../../shared/effects/effect-values";
import { floatFrame, type FloatFrame } from "../../../../shared/effects/float-frame";
import { contextOf } from "../drawing-context";

/** The frame with one effect on it, in plain TypeScript; `scale` is preview pixels for a layer pixel. */
export function drawn(effect: Effect, frame: FloatFrame, params: Params = {}, scale = 1): FloatFrame {
  const layer = { widthPx: frame.widthPx / scale, heightPx: frame.heightPx / scale };
  const values = effectValues(effect.spec, params, layer);
  if (!values.ok) throw new Error(values.problem.what);
  return effect.onCpu({ ...frame, data: frame.data.slice() }, values.value, contextOf(layer, scale));
}

/** A frame whose pixels are told by their place: red, green, blue, alpha. */
export function picture(widthPx: number, heightPx: number, pixel: (x: number, y: number) => readonly [number, number, number, number]): FloatFrame {
  const frame = floatFrame(widthPx, heightPx);
  for (let y = 0; y < heightPx; y++) for (let x = 0; x < widthPx; x++) frame.data.set(pixel(x, y), (y * widthPx + x) * 4);
  return frame;
}

/** An opaque grey of this value. */
export function grey(value: number): readonly [number, number, number, number] {
  return [value, value, value, 1];
}

/** Red of every pixel of a row. */
export function redsOf({ widthPx, data }: FloatFrame, row = 0): readonly number[] {
  return Array.from({ length: widthPx }, (_, x) => data[(row * widthPx + x) * 4]!);
}

/** The largest difference of any channel. */
export function farthest(one: FloatFrame, two: FloatFrame): number {
  return one.data.reduce((most, value, at) => Math.max(most, Math.abs(value - two.data[at]!)), 0);
}
