import type { Effect, GpuPass } from "../../effect-drawing";
import type { PremiereParam } from "../../effect-spec";
import type { EffectValues } from "../../effect-values";
import { correctColors, correctionCube } from "./lumetri-basic";
import { GRADE_GLSL, gradeColors, readCreative } from "./lumetri-creative";
import { LUMETRI, LUMETRI_AT_REST, LUMETRI_PARAMS } from "./lumetri-params";
import { SHARPEN_SHADE, sharpenLuma } from "./lumetri-sharpen";
import { drawVignette, readVignette, VIGNETTE_SHADE } from "./lumetri-vignette";

/** Lumetri Color: Basic Correction as the host at hand answers it, then creative sliders and vignette by approximations of ours. */
export const lumetri: Effect = {
  spec: {
    matchName: "ADBE Lumetri",
    displayName: "Lumetri Color",
    maths: "approximation",
    source:
      "Basic Correction through the host's response profile (our guess until calibrated). Faded Film, Sharpen (finer on the frame than on a small preview), Vibrance, creative Saturation and Vignette are approximations of ours. Curves, wheels, LUTs and secondaries are not drawn.",
    params: LUMETRI_PARAMS,
    neutral: LUMETRI_AT_REST,
    bitDepth: 32,
    fineDetail: false,
    needsAlpha: false,
    moves: false,
    // Vignette: no index is published for 26.x, so a look with one is After Effects' alone.
    premiere: {
      matchName: "AE.ADBE Lumetri",
      displayName: "Lumetri Color",
      indexes: "measured",
      params: [
        stands(14, "Temperature", LUMETRI.temperature),
        stands(15, "Tint", LUMETRI.tint),
        stands(16, "Saturation", LUMETRI.saturation, 100),
        stands(19, "Exposure", LUMETRI.exposure),
        stands(20, "Contrast", LUMETRI.contrast),
        stands(21, "Highlights", LUMETRI.highlights),
        stands(22, "Shadows", LUMETRI.shadows),
        stands(23, "Whites", LUMETRI.whites),
        stands(24, "Blacks", LUMETRI.blacks),
        { index: 38, displayName: "Intensity", default: 100, stands: null },
        stands(40, "Faded Film", LUMETRI.fadedFilm),
        stands(41, "Sharpen", LUMETRI.sharpen),
        stands(42, "Vibrance", LUMETRI.vibrance),
        stands(43, "Saturation", LUMETRI.creativeSaturation, 100),
        { index: 45, displayName: "Tint Balance", default: 0, stands: null },
      ],
    },
  },

  onCpu(frame, values, context) {
    correctColors(frame, values, context);
    gradeColors(frame, readCreative(values));
    const amount = sharpenAmount(values, context.scale);
    if (amount !== 0) sharpenLuma(frame, amount);
    const vignette = readVignette(values);
    if (vignette.stops !== 0) drawVignette(frame, vignette);
    return frame;
  },

  onGpu(values, context) {
    const cube = correctionCube(values, context);
    const shade = `${GRADE_GLSL}
vec4 shade(vec2 px) {
  vec4 c = current(px);
  return vec4(grade(${cube ? "correction(clamp(c.rgb, 0.0, 1.0))" : "c.rgb"}), c.a);
}`;
    const colors: GpuPass = { shade, uniforms: readCreative(values), ...(cube ? { cubes: { correction: cube } } : {}) };
    const amount = sharpenAmount(values, context.scale);
    const vignette = readVignette(values);
    return [
      colors,
      ...(amount === 0 ? [] : [{ shade: SHARPEN_SHADE, uniforms: { amount } }]),
      ...(vignette.stops === 0 ? [] : [{ shade: VIGNETTE_SHADE, uniforms: vignette }]),
    ];
  },
};

/** What 100 adds of a pixel's difference from its neighbours: ours. */
const SHARPEN_REACH = 1.5;

/** Detail of a layer pixel is less than a preview pixel, so less of it shows. */
function sharpenAmount(values: EffectValues, scale: number): number {
  return (values.number(LUMETRI.sharpen) / 100) * SHARPEN_REACH * Math.min(1, scale);
}

function stands(index: number, displayName: string, id: string, atRest = 0): PremiereParam {
  return { index, displayName, default: atRest, stands: { for: id, scale: 1 } };
}
