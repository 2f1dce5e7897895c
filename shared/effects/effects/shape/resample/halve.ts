import type { GpuPass } from "../../../effect-drawing";
import type { LayerSize } from "../../../effect-values";
import { floatFrame, type FloatFrame } from "../../../float-frame";
import { PREMULTIPLIED_GLSL } from "../../premultiplied";

/**
 * A premultiplied picture at half its size, as often as asked: pairs of pixels are averaged, odd sizes by 1 2 1 over three, and half of an
 * odd size is rounded down (never below 1), as Skia builds its mipmaps.
 */
export function halve(frame: FloatFrame, times: number): FloatFrame {
  let halved = frame;
  for (let time = 0; time < times; time++) halved = halveHeight(halveWidth(halved));
  return halved;
}

/** The size after halving that often. */
export function halvedSize({ widthPx, heightPx }: LayerSize, times: number): LayerSize {
  let [width, height] = [widthPx, heightPx];
  for (let time = 0; time < times; time++) [width, height] = [Math.max(1, width >> 1), Math.max(1, height >> 1)];
  return { widthPx: width, heightPx: height };
}

/** The same as passes: each leaves the smaller picture in the top left corner. */
export function halvePasses(size: LayerSize, times: number): readonly GpuPass[] {
  return Array.from({ length: times }, (_, time) => {
    const from = halvedSize(size, time);
    const to = halvedSize(size, time + 1);
    return {
      shade: HALVE_GLSL,
      uniforms: { area: [to.widthPx, to.heightPx], weightsX: weightsOf(from.widthPx), weightsY: weightsOf(from.heightPx) },
    };
  });
}

const HALVE_GLSL = `${PREMULTIPLIED_GLSL}
vec4 shade(vec2 px) {
  vec2 cell = floor(px);
  if (cell.x >= area.x || cell.y >= area.y) return vec4(0.0);
  vec4 sum = vec4(0.0);
  for (int y = 0; y < 3; y++) {
    for (int x = 0; x < 3; x++) {
      if (weightsX[x] * weightsY[y] > 0.0) sum += weightsX[x] * weightsY[y] * premultipliedAt(2.0 * cell + vec2(x, y));
    }
  }
  return straight(sum);
}`;

function weightsOf(count: number): readonly [number, number, number] {
  if (count === 1) return [1, 0, 0];
  return count % 2 === 0 ? [0.5, 0.5, 0] : [0.25, 0.5, 0.25];
}

function halveWidth({ widthPx, heightPx, data }: FloatFrame): FloatFrame {
  return averaged(floatFrame(Math.max(1, widthPx >> 1), heightPx), data, weightsOf(widthPx), (x, y) => 4 * (y * widthPx + 2 * x), 4);
}

function halveHeight({ widthPx, heightPx, data }: FloatFrame): FloatFrame {
  return averaged(floatFrame(widthPx, Math.max(1, heightPx >> 1)), data, weightsOf(heightPx), (x, y) => 4 * (2 * y * widthPx + x), 4 * widthPx);
}

function averaged(into: FloatFrame, data: Float32Array, [first, second, third]: readonly [number, number, number], startOf: (x: number, y: number) => number, step: number): FloatFrame {
  for (let y = 0; y < into.heightPx; y++) {
    for (let x = 0; x < into.widthPx; x++) {
      const from = startOf(x, y);
      const to = 4 * (y * into.widthPx + x);
      for (let channel = 0; channel < 4; channel++) {
        let sum = first * data[from + channel]!;
        if (second > 0) sum += second * data[from + step + channel]!;
        if (third > 0) sum += third * data[from + 2 * step + channel]!;
        into.data[to + channel] = sum;
      }
    }
  }
  return into;
}
