import type { Effect } from "../../effect-drawing";
import type { EffectValues } from "../../effect-values";
import { drawTones, keep, tonePass, type Tone, type Tones } from "./tone-table";

const BRIGHTNESS = "ADBE Brightness & Contrast 2-0001";
const CONTRAST = "ADBE Brightness & Contrast 2-0002";
const LEGACY = "ADBE Brightness & Contrast 2-0003";

/** Contrast below the first acts like it; the old way stops at plus and minus the second in brightness (Skia's Skottie, BrightnessContrastEffect). */
const LOWEST_CONTRAST = -50;
const LEGACY_BRIGHTNESS = 100;

/** Full contrast is infinitely steep; this is steep enough to be a step. */
const STEEPEST = 1e6;

/** Brightness & Contrast: bends the tones without clipping them, or, the old way, adds and multiplies. */
export const brightnessContrast: Effect = {
  spec: {
    matchName: "ADBE Brightness & Contrast 2",
    displayName: "Brightness & Contrast",
    maths: "published",
    source: "Skia's Skottie: brightness as 1 - (1 - x)^(2^(1.8 b)), then a cubic for contrast; the old way is linear about mid grey. No host was measured.",
    params: [
      { id: BRIGHTNESS, name: "Brightness", kind: "number", default: 0, min: -150, max: 150, unit: "none" },
      { id: CONTRAST, name: "Contrast", kind: "number", default: 0, min: -100, max: 100, unit: "none" },
      { id: LEGACY, name: "Use Legacy (supports HDR)", kind: "checkbox", default: 0 },
    ],
    neutral: { [BRIGHTNESS]: 0, [CONTRAST]: 0 },
    bitDepth: 32,
    fineDetail: false,
    needsAlpha: false,
    moves: false,
    premiere: {
      matchName: "AE.ADBE Brightness & Contrast 2",
      displayName: "Brightness & Contrast",
      indexes: "plausible",
      params: [
        { index: 0, displayName: "Brightness", default: 0, stands: { for: BRIGHTNESS, scale: 1 } },
        { index: 1, displayName: "Contrast", default: 0, stands: { for: CONTRAST, scale: 1 } },
        { index: 2, displayName: "Use Legacy (supports HDR)", default: false, stands: { for: LEGACY, scale: 1 } },
      ],
    },
  },

  onCpu(frame, values) {
    return drawTones(frame, read(values));
  },

  onGpu(values) {
    return [tonePass(read(values))];
  },
};

function read(values: EffectValues): Tones {
  const brightness = values.number(BRIGHTNESS);
  const contrast = values.number(CONTRAST);
  const tone = values.isOn(LEGACY) ? legacyTone(brightness, contrast / 100) : bentTone(brightness / 150, Math.max(LOWEST_CONTRAST, contrast) / 100);
  return [tone, tone, tone, keep];
}

function bentTone(brightness: number, contrast: number): Tone {
  const power = 2 ** (1.8 * brightness);
  const bend = Math.PI * contrast;
  return (value) => {
    const lit = 1 - (1 - value) ** power;
    return lit + bend * lit * (-1 / 3 + lit - (2 / 3) * lit * lit);
  };
}

function legacyTone(brightness: number, contrast: number): Tone {
  const slope = contrast > 0 ? Math.min(STEEPEST, 1 / (1 - contrast)) : 1 + contrast;
  const lift = (Math.min(LEGACY_BRIGHTNESS, Math.max(-LEGACY_BRIGHTNESS, brightness)) / 255) * Math.max(1, slope);
  return (value) => 0.5 + slope * (value - 0.5) + lift;
}
