import type { DrawingContext, Effect, GpuPass } from "../../effect-drawing";
import type { EffectValues, LayerSize } from "../../effect-values";
import { floatFrame, type FloatFrame } from "../../float-frame";
import { PREMULTIPLIED_GLSL } from "../premultiplied";
import { gaussianKernel } from "./blur-kernel";
import { blurPasses } from "./blur-passes";
import { GLOW_RAMP_GLSL, glowRamp, type GlowRampValues } from "./glow-ramp";
import { glowOperationGlsl, GLOW_OPERATIONS } from "./glow-operations";
import { GLOW, GLOW_SPEC } from "./glow-spec";
import { blurFrame, type LineBlur } from "./line-blur";

/** Glow: what is brighter than a threshold is blurred and laid on the picture. */
export const glow: Effect = {
  spec: GLOW_SPEC,

  onCpu(frame, values, context) {
    const { across, down, operation, uniforms } = read(values, context, frame);
    const { data } = frame;
    const { data: glows } = blurFrame(brightParts(frame, uniforms), across, down);
    const light = new Float32Array(4);
    for (let at = 0; at < data.length; at += 4) {
      readGlow(glows, at, uniforms, light);
      const alpha = data[at + 3]!;
      const above = light[3]!;
      const mixed = uniforms.combines === 0 ? alpha : above + alpha - above * alpha;
      const onTop = uniforms.onTop;
      const both = uniforms.alone === 1 ? above : mixed + alpha - mixed * alpha;
      for (let channel = 0; channel < 3; channel++) {
        const from = Math.min(1, Math.max(0, data[at + channel]!));
        const straight = above > 0 ? light[channel]! / above : 0;
        const laid = uniforms.combines === 0 ? from * alpha : light[channel]! * (1 - alpha) + from * alpha * (1 - above) + above * alpha * operation.mix(from, straight);
        const over = onTop === 1 ? from * alpha + laid * (1 - alpha) : laid + from * alpha * (1 - mixed);
        const result = uniforms.alone === 1 ? light[channel]! : over;
        data[at + channel] = both > 0 ? Math.min(1, Math.max(0, result / both)) : 0;
      }
      data[at + 3] = Math.min(1, both);
    }
    return frame;
  },

  onGpu(values, context, size) {
    const { across, down, operation, uniforms } = read(values, context, size);
    const compose: GpuPass = { shade: `${PREMULTIPLIED_GLSL}${GLOW_RAMP_GLSL}${glowOperationGlsl(operation)}${COMPOSE}`, uniforms };
    return [{ shade: `${PREMULTIPLIED_GLSL}${BRIGHT}`, uniforms }, ...blurPasses(size, across, down), compose];
  },
};

type Uniforms = GlowRampValues & {
  readonly alphaBased: number;
  readonly threshold: number;
  readonly intensity: number;
  readonly twoColors: number;
  readonly combines: number;
  readonly onTop: number;
  readonly alone: number;
};

// Width of the threshold's ramp in 0-1, and standard deviation of Glow Radius: measured by the ae-rml-rive-cli project.
const RAMP = 30.6 / 255;
const SIGMA_OF_RADIUS = 0.404;

function read(values: EffectValues, { scale }: DrawingContext, { widthPx, heightPx }: LayerSize) {
  const sigma = values.number(GLOW.radius) * scale * SIGMA_OF_RADIUS;
  const dimensions = values.number(GLOW.dimensions);
  const along = (isBlurred: boolean, lengthPx: number): LineBlur => ({ kernel: gaussianKernel(isBlurred ? sigma : 0, lengthPx), shiftPx: 0, edges: "clear" });
  const chosen = values.number(GLOW.operation);
  const composite = values.number(GLOW.composite);
  const uniforms: Uniforms = {
    alphaBased: values.number(GLOW.basedOn) === 1 ? 1 : 0,
    threshold: values.number(GLOW.threshold) / 255,
    intensity: values.number(GLOW.intensity),
    twoColors: values.number(GLOW.colors) === 2 ? 1 : 0,
    combines: chosen === 1 ? 0 : 1,
    onTop: composite === 1 ? 1 : 0,
    alone: composite === 3 ? 1 : 0,
    looping: values.number(GLOW.looping),
    loops: values.number(GLOW.loops),
    phase: values.number(GLOW.phase) / 360,
    bend: Math.log(0.5) / Math.log(Math.min(0.99, Math.max(0.01, values.number(GLOW.midpoint)))),
    colorA: values.color(GLOW.colorA),
    colorB: values.color(GLOW.colorB),
  };
  return { across: along(dimensions !== VERTICAL, widthPx), down: along(dimensions !== HORIZONTAL, heightPx), operation: GLOW_OPERATIONS[chosen - 1]!, uniforms };
}

const HORIZONTAL = 2;
const VERTICAL = 3;

/** What glows, premultiplied: colours above the threshold with the whole alpha, or with two colours how bright it is, in every channel. */
function brightParts({ widthPx, heightPx, data }: FloatFrame, { alphaBased, threshold, twoColors }: Uniforms): FloatFrame {
  const bright = floatFrame(widthPx, heightPx);
  const out = bright.data;
  const ramp = (value: number) => Math.min(1, Math.max(0, (value - threshold) / RAMP + 0.5));
  for (let at = 0; at < data.length; at += 4) {
    const alpha = data[at + 3]!;
    const ofAlpha = alphaBased === 1 ? ramp(alpha) : 1;
    if (twoColors === 1) {
      const luma = (0.299 * data[at]! + 0.587 * data[at + 1]! + 0.114 * data[at + 2]!) * alpha;
      const value = alphaBased === 1 ? ofAlpha * alpha : ramp(luma);
      out.fill(value, at, at + 4);
      continue;
    }
    for (let channel = at; channel < at + 3; channel++) out[channel] = alpha * (alphaBased === 1 ? ofAlpha * data[channel]! : ramp(data[channel]!));
    out[at + 3] = alpha * ofAlpha;
  }
  return bright;
}

function readGlow(glows: Float32Array, at: number, uniforms: Uniforms, light: Float32Array): void {
  if (uniforms.twoColors === 1) {
    glowRamp(Math.min(1, Math.max(0, uniforms.intensity * glows[at + 3]!)), uniforms, light);
    return;
  }
  const alpha = Math.min(1, glows[at + 3]!);
  for (let channel = 0; channel < 3; channel++) light[channel] = Math.min(alpha, Math.max(0, uniforms.intensity * glows[at + channel]!));
  light[3] = alpha;
}

const BRIGHT = `
float ramp(float value) { return clamp((value - threshold) / ${RAMP.toFixed(4)} + 0.5, 0.0, 1.0); }
vec4 shade(vec2 px) {
  vec4 c = current(px);
  float ofAlpha = alphaBased > 0.5 ? ramp(c.a) : 1.0;
  if (twoColors > 0.5) return vec4(alphaBased > 0.5 ? ofAlpha * c.a : ramp(dot(c.rgb, vec3(0.299, 0.587, 0.114)) * c.a));
  return c.a * vec4(alphaBased > 0.5 ? ofAlpha * c.rgb : vec3(ramp(c.r), ramp(c.g), ramp(c.b)), ofAlpha);
}`;

const COMPOSE = `
vec4 shade(vec2 px) {
  vec4 glow = current(px);
  if (twoColors > 0.5) glow = glowRamp(clamp(intensity * glow.a, 0.0, 1.0));
  else glow = vec4(clamp(intensity * glow.rgb, vec3(0.0), vec3(min(1.0, glow.a))), min(1.0, glow.a));
  vec4 under = original(px);
  under.rgb = clamp(under.rgb, 0.0, 1.0);
  vec4 from = premultiplied(under);
  vec4 laid = from;
  if (combines > 0.5) {
    vec3 both = glow.a * from.a * blended(under.rgb, glow.a > 0.0 ? glow.rgb / glow.a : vec3(0.0));
    laid = vec4(glow.rgb * (1.0 - from.a) + from.rgb * (1.0 - glow.a) + both, glow.a + from.a - glow.a * from.a);
  }
  vec4 over = onTop > 0.5 ? from + laid * (1.0 - from.a) : laid + from * (1.0 - laid.a);
  if (alone > 0.5) over = glow;
  vec4 result = straight(over);
  return vec4(clamp(result.rgb, 0.0, 1.0), result.a);
}`;
