import type { GpuPass } from "../../effect-drawing";
import type { LayerSize } from "../../effect-values";
import { varianceOf, type BlurKernel } from "./blur-kernel";

/**
 * The turned blur without a turned picture, which would not fit: short ones sum the turned grid's pixels where each is needed; long ones take the
 * means of short stretches along the direction, then sum those as far as the picture reaches. Premultiplied in and out.
 */
export function directionalPasses({ widthPx, heightPx }: LayerSize, radians: number, kernel: BlurKernel): readonly GpuPass[] {
  const axis = [Math.cos(radians), Math.sin(radians)];
  const variance = varianceOf(kernel);
  const reachPx = REACH_DEVIATIONS * Math.sqrt(variance);
  if (kernel.step === 1 || reachPx < MOST_SUMMED - 1) {
    const weights = kernel.step === 1 ? kernel.weights : bellWeights(variance, Math.ceil(reachPx));
    return [{ shade: SHORT, uniforms: { axis, reach: weights.length - 1, weights: [...weights, ...new Array<number>(MOST_SUMMED - weights.length).fill(0)] } }];
  }
  const insidePx = Math.min(reachPx, Math.hypot(widthPx, heightPx));
  const stepPx = Math.max(2, Math.round(insidePx / MOST_SUMMED));
  const width = 2 * Math.sqrt(variance - (stepPx * stepPx - 1) / 6);
  return [
    { shade: STRETCHES, uniforms: { axis, stepPx } },
    { shade: LONG, uniforms: { axis, stepPx, width, wholeWidth: 2 * Math.sqrt(variance), most: Math.ceil(insidePx / stepPx) } },
  ];
}

// Three boxes end at three of their standard deviations.
const REACH_DEVIATIONS = 3;
const MOST_SUMMED = 40;

/** Three boxes of this variance in pixels: a quadratic B-spline, as weights of a pixel and of those to either side. */
function bellWeights(variance: number, reach: number): readonly number[] {
  const weights = Array.from({ length: reach + 1 }, (_, at) => {
    const place = at / (2 * Math.sqrt(variance));
    return place < 0.5 ? 0.75 - place * place : 0.5 * Math.max(0, 1.5 - place) ** 2;
  });
  const sum = weights.reduce((total, weight, at) => total + (at === 0 ? weight : 2 * weight), 0);
  return weights.map((weight) => weight / sum);
}

const INSIDE = "bool isInside(vec2 at) { return all(greaterThan(at, vec2(0.0))) && all(lessThan(at, size)); }";

const BETWEEN = `
vec4 pixel(vec2 at, bool repeats) { return repeats || (all(greaterThan(at, vec2(0.0))) && all(lessThan(at, size))) ? current(clamp(at, vec2(0.5), size - 0.5)) : vec4(0.0); }
vec4 between(vec2 at, bool repeats) {
  vec2 first = floor(at - 0.5) + 0.5;
  vec2 share = at - first;
  vec4 above = mix(pixel(first, repeats), pixel(first + vec2(1.0, 0.0), repeats), share.x);
  vec4 below = mix(pixel(first + vec2(0.0, 1.0), repeats), pixel(first + vec2(1.0, 1.0), repeats), share.x);
  return mix(above, below, share.y);
}`;

const SHORT = `${BETWEEN}
vec4 shade(vec2 px) {
  vec2 aside = vec2(-axis.y, axis.x);
  vec2 place = vec2(dot(px, axis), dot(px, aside));
  vec2 first = floor(place - 0.5) + 0.5;
  vec2 share = place - first;
  vec4 sum = vec4(0.0);
  int most = int(reach + 0.5);
  for (int row = 0; row < 2; row++) {
    float across = row == 0 ? 1.0 - share.y : share.y;
    if (across < 1e-5) continue;
    for (int off = -most; off <= most + 1; off++) {
      float weight = abs(off) > most ? 0.0 : (1.0 - share.x) * weights[abs(off)];
      weight += abs(off - 1) > most ? 0.0 : share.x * weights[abs(off - 1)];
      vec2 at = first + vec2(float(off), float(row));
      sum += across * weight * between(at.x * axis + at.y * aside, false);
    }
  }
  return sum;
}`;

const STRETCHES = `${INSIDE}${BETWEEN}
vec4 shade(vec2 px) {
  vec4 sum = vec4(0.0);
  float total = 0.0;
  for (float off = 1.0 - stepPx; off < stepPx; off += 1.0) {
    vec2 at = px + off * axis;
    if (!isInside(at)) continue;
    float weight = stepPx - abs(off);
    sum += weight * between(at, true);
    total += weight;
  }
  return sum / total;
}`;

const LONG = `${INSIDE}
float bell(float x) {
  float place = abs(x);
  return place < 0.5 ? 0.75 - place * place : 0.5 * pow(max(0.0, 1.5 - place), 2.0);
}
float bellUpTo(float x) {
  float place = min(abs(x), 1.5);
  float above = place < 0.5 ? 0.5 + 0.75 * place - place * place * place / 3.0 : 1.0 - pow(1.5 - place, 3.0) / 6.0;
  return x < 0.0 ? 1.0 - above : above;
}

vec4 lineThrough(vec2 centre) {
  vec2 slope = vec2(abs(axis.x) < 1e-6 ? 1e-6 : axis.x, abs(axis.y) < 1e-6 ? 1e-6 : axis.y);
  vec2 one = -centre / slope;
  vec2 two = (size - centre) / slope;
  float back = max(min(one.x, two.x), min(one.y, two.y));
  float ahead = min(max(one.x, two.x), max(one.y, two.y));
  vec4 sum = vec4(0.0);
  float total = 0.0;
  for (float off = -most; off <= most; off += 1.0) {
    vec2 at = centre + off * stepPx * axis;
    if (!isInside(at)) continue;
    float weight = bell(off * stepPx / width);
    sum += weight * current(floor(at) + 0.5);
    total += weight;
  }
  return total > 0.0 ? (bellUpTo(ahead / wholeWidth) - bellUpTo(back / wholeWidth)) * sum / total : vec4(0.0);
}

vec4 shade(vec2 px) {
  vec2 aside = vec2(-axis.y, axis.x);
  float row = dot(px, aside);
  float first = floor(row - 0.5) + 0.5;
  return mix(lineThrough(px + (first - row) * aside), lineThrough(px + (first + 1.0 - row) * aside), row - first);
}`;
