import type { EffectValues } from "../../effect-values";
import type { FloatFrame } from "../../float-frame";
import { unit } from "../unit";
import { LUMETRI } from "./lumetri-params";

type Vignette = {
  /** Stops at the rim, on encoded values; negative darkens. */
  readonly stops: number;
  /** Where the vignette is half as strong as at the rim: 1 is the middle of the frame's edges. */
  readonly middle: number;
  /** From there to nothing, and to all of it. */
  readonly reach: number;
  /** 0 follows the frame's shape, 1 is a circle. */
  readonly circle: number;
  /** 2 is an ellipse, more are ever straighter sides. */
  readonly power: number;
};

// Ours: no host was measured.
const LEAST_REACH = 0.02;
const STRAIGHTEST_POWER = 8;

/** The vignette's sliders as geometry. */
export function readVignette(values: EffectValues): Vignette {
  const roundness = values.number(LUMETRI.vignetteRoundness) / 100;
  return {
    stops: values.number(LUMETRI.vignetteAmount),
    middle: 0.5 + values.number(LUMETRI.vignetteMidpoint) / 100,
    reach: Math.max(LEAST_REACH, values.number(LUMETRI.vignetteFeather) / 100),
    circle: Math.max(0, roundness),
    power: 2 + (STRAIGHTEST_POWER - 2) * Math.max(0, -roundness),
  };
}

/** Darkens or brightens towards the rim of the frame in place; clamped to 0-1. */
export function drawVignette({ widthPx, heightPx, data }: FloatFrame, vignette: Vignette): void {
  const { circle, power } = vignette;
  const round = Math.hypot(widthPx, heightPx) / Math.SQRT2;
  const across = powersAlong(widthPx, widthPx + circle * (round - widthPx), power);
  const down = powersAlong(heightPx, heightPx + circle * (round - heightPx), power);
  const farthest = across[0]! + down[0]!;
  const gains = gainsUpTo(farthest, vignette);
  const stepsEach = farthest > 0 ? GAIN_STEPS / farthest : 0;
  for (let y = 0; y < heightPx; y++) {
    for (let x = 0; x < widthPx; x++) {
      const place = (across[x]! + down[y]!) * stepsEach;
      const step = Math.floor(place);
      const gain = gains[step]! + (place - step) * (gains[step + 1]! - gains[step]!);
      const at = (y * widthPx + x) * 4;
      for (let channel = at; channel < at + 3; channel++) data[channel] = unit(data[channel]! * gain);
    }
  }
}

const GAIN_STEPS = 2048;

/** Distances from the middle along one side, 1 at its ends, raised to the power. */
function powersAlong(lengthPx: number, extent: number, power: number): Float64Array {
  return Float64Array.from({ length: lengthPx }, (_, at) => Math.abs((2 * at + 1 - lengthPx) / extent) ** power);
}

/** Gains over the sum of both powers, in even steps from the middle (0) to the farthest pixel; one more at the end. */
function gainsUpTo(farthest: number, { stops, middle, reach, power }: Vignette): Float64Array {
  return Float64Array.from({ length: GAIN_STEPS + 2 }, (_, step) => {
    const distance = ((farthest * step) / GAIN_STEPS) ** (1 / power);
    const share = unit((distance - middle + reach) / (2 * reach));
    return 2 ** (stops * share * share * (3 - 2 * share));
  });
}

/** The same as a pass over uniforms of the same names. */
export const VIGNETTE_SHADE = `vec4 shade(vec2 px) {
  vec4 c = current(px);
  vec2 extent = mix(size, vec2(length(size) / sqrt(2.0)), circle);
  vec2 apart = pow(abs(2.0 * px - size) / extent, vec2(power));
  float share = smoothstep(middle - reach, middle + reach, pow(apart.x + apart.y, 1.0 / power));
  return vec4(clamp(c.rgb * exp2(stops * share), 0.0, 1.0), c.a);
}`;
