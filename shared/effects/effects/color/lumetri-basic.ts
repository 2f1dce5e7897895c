import type { DrawingContext } from "../../effect-drawing";
import type { EffectValues } from "../../effect-values";
import type { FloatFrame } from "../../float-frame";
import type { LumetriBasic } from "../../lumetri-response";
import { unit } from "../unit";
import { LUMETRI } from "./lumetri-params";

/** Colours that go through the response at a time: a whole tile, for which its tables are then made once; a large frame needs no second frame of memory. */
const BATCH = 65536;

/** Grid of the cube that stands for the response on the GPU. */
const CUBE_POINTS = 33;

/** Basic Correction in place, exactly as the response has it; results are not clamped. */
export function correctColors({ data }: FloatFrame, values: EffectValues, { lumetri }: DrawingContext): void {
  const basic = readBasic(values);
  if (isAtRest(basic)) return;
  const transform = lumetri.transformFor(basic);
  const count = data.length / 4;
  const batch = new Float64Array(Math.min(BATCH, count) * 3);
  for (let start = 0; start < count; start += BATCH) {
    const colors = batch.subarray(0, Math.min(BATCH, count - start) * 3);
    for (let at = 0, from = start * 4; at < colors.length; at += 3, from += 4) {
      colors[at] = unit(data[from]!);
      colors[at + 1] = unit(data[from + 1]!);
      colors[at + 2] = unit(data[from + 2]!);
    }
    transform(colors, colors);
    for (let at = 0, to = start * 4; at < colors.length; at += 3, to += 4) {
      data[to] = colors[at]!;
      data[to + 1] = colors[at + 1]!;
      data[to + 2] = colors[at + 2]!;
    }
  }
}

/** Basic Correction as a cube over display-encoded colours, red fastest; null where the sliders are at rest. */
export function correctionCube(values: EffectValues, { lumetri }: DrawingContext): { readonly points: number; readonly data: Float32Array } | null {
  const basic = readBasic(values);
  if (isAtRest(basic)) return null;
  const colors = new Float64Array(CUBE_POINTS ** 3 * 3);
  for (let cell = 0; cell < CUBE_POINTS ** 3; cell++) {
    colors[cell * 3] = (cell % CUBE_POINTS) / (CUBE_POINTS - 1);
    colors[cell * 3 + 1] = (Math.floor(cell / CUBE_POINTS) % CUBE_POINTS) / (CUBE_POINTS - 1);
    colors[cell * 3 + 2] = Math.floor(cell / CUBE_POINTS ** 2) / (CUBE_POINTS - 1);
  }
  lumetri.transformFor(basic)(colors, colors);
  return { points: CUBE_POINTS, data: Float32Array.from(colors) };
}

function readBasic(values: EffectValues): LumetriBasic {
  return {
    temperature: values.number(LUMETRI.temperature),
    tint: values.number(LUMETRI.tint),
    saturation: values.number(LUMETRI.saturation),
    exposure: values.number(LUMETRI.exposure),
    contrast: values.number(LUMETRI.contrast),
    highlights: values.number(LUMETRI.highlights),
    shadows: values.number(LUMETRI.shadows),
    whites: values.number(LUMETRI.whites),
    blacks: values.number(LUMETRI.blacks),
  };
}

function isAtRest({ saturation, ...others }: LumetriBasic): boolean {
  return saturation === 100 && Object.values(others).every((position) => position === 0);
}
