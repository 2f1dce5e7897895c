import { rgbaImage, type RgbaImage } from "../../../../shared/basics/rgba-image";
import { BUILT_IN_RESPONSE } from "../../../../shared/color/response/built-in-response";
import type { Effect } from "../../../../shared/effects/effect-drawing";
import { effectValues } from "../../../../shared/effects/effect-values";
import type { Params } from "../../../../shared/effects/effect-spec";
import { floatsFromBytes } from "../../../../shared/effects/float-frame";

/** Draws an effect on a picture at full size; floats, 0-255. */
export function drawnImage(effect: Effect, params: Params, image: RgbaImage): number[] {
  const values = effectValues(effect.spec, params, image);
  if (!values.ok) throw new Error(values.problem.what);
  const context = { layer: image, scale: 1, frameNumber: 0, lumetri: BUILT_IN_RESPONSE };
  return Array.from(effect.onCpu(floatsFromBytes(image), values.value, context).data, (value) => value * 255);
}

/** What becomes of one opaque colour (bytes). */
export function drawnColor(effect: Effect, params: Params, color: readonly [number, number, number]): number[] {
  return drawnImage(effect, params, rgbaImage(1, 1, new Uint8ClampedArray([...color, 255]))).slice(0, 3);
}

/** Fails unless each channel lies within `steps` of 255. */
export function expectNear(drawn: readonly number[], wanted: readonly number[], steps: number): void {
  const worst = Math.max(...wanted.map((value, channel) => Math.abs(value - drawn[channel]!)));
  expect({ drawn, wanted, isNear: worst <= steps }).toEqual({ drawn, wanted, isNear: true });
}
