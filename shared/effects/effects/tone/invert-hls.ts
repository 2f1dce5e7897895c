import type { GpuPass } from "../../effect-drawing";
import type { FloatFrame } from "../../float-frame";
import { holdInUnit } from "../unit";
import type { Inversion } from "./inversion";

type Hls = Extract<Inversion, { kind: "hls" }>;

/**
 * Turns round hue, lightness or saturation (HSL), in place, by an amount of 0-1. A color is least + chroma * weight for each channel, and a hue mirrored
 * to half a circle less itself has the weights 1 - red's, 1 - blue's, 1 - green's: no angle is needed. Greys count as red.
 */
export function invertHls(frame: FloatFrame, { hue, lightness, saturation }: Hls, amount: number): FloatFrame {
  const { data } = frame;
  for (let at = 0; at < data.length; at += 4) {
    holdInUnit(data, at);
    const red = data[at]!;
    const green = data[at + 1]!;
    const blue = data[at + 2]!;
    const most = red > green ? (red > blue ? red : blue) : green > blue ? green : blue;
    const least = red < green ? (red < blue ? red : blue) : green < blue ? green : blue;
    const chroma = most - least;
    const fullChroma = 1 - Math.abs(most + least - 1);
    const newChroma = saturation ? fullChroma - chroma : chroma;
    const middle = (lightness ? 2 - most - least : most + least) / 2;
    const floor = middle - newChroma / 2;
    const stretch = chroma > 0 ? newChroma / chroma : 0;
    const redShare = chroma > 0 ? (red - least) * stretch : newChroma;
    const greenShare = (green - least) * stretch;
    const blueShare = (blue - least) * stretch;
    data[at] = red + amount * (floor + (hue ? newChroma - redShare : redShare) - red);
    data[at + 1] = green + amount * (floor + (hue ? newChroma - blueShare : greenShare) - green);
    data[at + 2] = blue + amount * (floor + (hue ? newChroma - greenShare : blueShare) - blue);
  }
  return frame;
}

/** The same as a pass. */
export function invertHlsPass({ hue, lightness, saturation }: Hls, amount: number): GpuPass {
  const shade = `
vec4 shade(vec2 px) {
  vec4 c = current(px);
  vec3 rgb = clamp(c.rgb, 0.0, 1.0);
  float most = max(rgb.r, max(rgb.g, rgb.b));
  float least = min(rgb.r, min(rgb.g, rgb.b));
  float chroma = most - least;
  float sum = most + least;
  float newChroma = mix(chroma, 1.0 - abs(sum - 1.0) - chroma, saturation);
  vec3 weights = chroma > 0.0 ? (rgb - least) / chroma : vec3(1.0, 0.0, 0.0);
  weights = mix(weights, 1.0 - weights.rbg, hue);
  vec3 inverted = 0.5 * (mix(sum, 2.0 - sum, lightness) - newChroma) + newChroma * weights;
  return vec4(mix(rgb, inverted, amount), c.a);
}`;
  return { shade, uniforms: { hue, lightness, saturation, amount } };
}
