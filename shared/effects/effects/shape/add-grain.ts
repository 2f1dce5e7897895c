import type { Effect } from "../../effect-drawing";
import type { FloatFrame } from "../../float-frame";
import { LUMA_GLSL, lumaOf } from "../../luma";
import { GRAIN_PARAMS, grainOf, NO_GRAIN, type Grain } from "./grain-values";
import { bellAt, NOISE_GLSL, rowSeed } from "./noise-field";

/** Add Grain: spots of noise as wide as the grain, stronger or weaker by brightness. */
export const addGrain: Effect = {
  spec: {
    matchName: "VISINF Grain Implant",
    displayName: "Add Grain",
    maths: "approximation",
    source: "Interpolated noise of our own by the host's parameter names; presets, tint, channel sizes and mattes are left out, and every viewing mode is drawn as Final Output (the host opens in Preview).",
    params: GRAIN_PARAMS,
    neutral: NO_GRAIN,
    bitDepth: 16,
    fineDetail: true,
    needsAlpha: false,
    moves: true,
    premiere: null,
  },

  onCpu(frame, values, context) {
    return drawGrain(frame, grainOf(values, context));
  },

  onGpu(values, context) {
    return [{ shade: GRAIN_GLSL, uniforms: grainOf(values, context) }];
  },
};

const GRAIN_GLSL = `${NOISE_GLSL}${LUMA_GLSL}
float spotsAt(vec2 cellAt, vec4 weights, uint stream) {
  uint above = rowSeed(cellAt.y, frameNumber, stream);
  uint below = rowSeed(cellAt.y + 1.0, frameNumber, stream);
  return dot(weights, vec4(bellAt(cellAt.x, above), bellAt(cellAt.x + 1.0, above), bellAt(cellAt.x, below), bellAt(cellAt.x + 1.0, below)));
}
vec4 shade(vec2 px) {
  vec4 c = current(px);
  vec2 spots = floor(px) / cell;
  vec2 cellAt = floor(spots);
  vec2 part = clamp((spots - cellAt - 0.5) / max(soft, 0.01) + 0.5, 0.0, 1.0);
  vec4 weights = vec4((1.0 - part.x) * (1.0 - part.y), part.x * (1.0 - part.y), (1.0 - part.x) * part.y, part.x * part.y);
  weights *= inversesqrt(dot(weights, weights));
  vec3 grain = vec3(spotsAt(cellAt, weights, 0u));
  if (monochrome <= 0.0) {
    grain.yz = vec2(spotsAt(cellAt, weights, 1u), spotsAt(cellAt, weights, 2u));
    grain = mix(vec3((grain.x + grain.y + grain.z) / 3.0), grain, saturation);
  }
  float luma = clamp(lumaOf(c.rgb), 0.0, 1.0);
  float tone = luma < tones.w ? mix(tones.x, tones.y, luma / tones.w) : mix(tones.y, tones.z, (luma - tones.w) / (1.0 - tones.w));
  vec3 taken = response.x + response.y * c.rgb + response.z * c.rgb * c.rgb;
  return vec4(clamp(c.rgb + strength * tone * grain * taken, 0.0, 1.0), c.a);
}`;

function drawGrain(frame: FloatFrame, { cell, soft, strength, monochrome, saturation, tones, response, frameNumber }: Grain): FloatFrame {
  const { widthPx, heightPx, data } = frame;
  const streams = monochrome > 0 ? 1 : 3;
  const columns = Math.ceil(widthPx / cell[0]) + 1;
  const above = new Float64Array(columns * streams);
  const below = new Float64Array(columns * streams);
  const grain = new Float64Array(3);
  let spotRow = -1;
  for (let row = 0; row < heightPx; row++) {
    const down = row / cell[1];
    if (Math.floor(down) !== spotRow) {
      spotRow = Math.floor(down);
      scatterRow(above, columns, streams, spotRow, frameNumber);
      scatterRow(below, columns, streams, spotRow + 1, frameNumber);
    }
    const partY = softened(down - spotRow, soft);
    for (let column = 0; column < widthPx; column++) {
      const across = column / cell[0];
      const spot = Math.floor(across);
      const partX = softened(across - spot, soft);
      const w11 = partX * partY;
      const w10 = partX - w11;
      const w01 = partY - w11;
      const w00 = 1 - partX - w01;
      const even = 1 / Math.sqrt(w00 * w00 + w10 * w10 + w01 * w01 + w11 * w11);
      for (let stream = 0; stream < streams; stream++) {
        const at = stream * columns + spot;
        grain[stream] = even * (w00 * above[at]! + w10 * above[at + 1]! + w01 * below[at]! + w11 * below[at + 1]!);
      }
      if (streams === 1) grain.fill(grain[0]!);
      const mean = (grain[0]! + grain[1]! + grain[2]!) / 3;
      const keep = streams === 1 ? 1 : saturation;
      const at = 4 * (row * widthPx + column);
      const luma = Math.min(1, Math.max(0, lumaOf(data[at]!, data[at + 1]!, data[at + 2]!)));
      const tone = toneOf(luma, tones);
      for (let channel = 0; channel < 3; channel++) {
        const color = data[at + channel]!;
        const taken = response[0] + response[1] * color + response[2] * color * color;
        const grainy = color + strength[channel]! * tone * (mean + keep * (grain[channel]! - mean)) * taken;
        data[at + channel] = Math.min(1, Math.max(0, grainy));
      }
    }
  }
  return frame;
}

function scatterRow(into: Float64Array, columns: number, streams: number, spotRow: number, frameNumber: number): void {
  for (let stream = 0; stream < streams; stream++) {
    const seed = rowSeed(spotRow, frameNumber, stream);
    for (let spot = 0; spot < columns; spot++) into[stream * columns + spot] = bellAt(spot, seed);
  }
}

const HARDEST = 0.01;

function softened(part: number, soft: number): number {
  return Math.min(1, Math.max(0, (part - 0.5) / Math.max(soft, HARDEST) + 0.5));
}

function toneOf(luma: number, [shadows, midtones, highlights, midpoint]: Grain["tones"]): number {
  if (luma < midpoint) return shadows + (luma / midpoint) * (midtones - shadows);
  return midtones + ((luma - midpoint) / (1 - midpoint)) * (highlights - midtones);
}
