import type { DrawingContext } from "../../effect-drawing";
import type { ParamSpec } from "../../effect-spec";
import type { EffectValues } from "../../effect-values";

const ID = "VISINF Grain Implant-";
const INTENSITY = `${ID}0008`;
const SIZE = `${ID}0007`;
const SOFTNESS = `${ID}0130`;
const ASPECT = `${ID}0030`;
const RED = `${ID}0002`;
const GREEN = `${ID}0003`;
const BLUE = `${ID}0004`;
const MONOCHROMATIC = `${ID}0005`;
const SATURATION = `${ID}0006`;
const BLENDING = `${ID}0014`;
const SHADOWS = `${ID}0040`;
const MIDTONES = `${ID}0041`;
const HIGHLIGHTS = `${ID}0042`;
const MIDPOINT = `${ID}0043`;
const SPEED = `${ID}0039`;
const SEED = `${ID}0013`;
const ORIGINAL = `${ID}0053`;

/** The parameters of Add Grain that we draw, as After Effects 26.0 lists them; the ranges are ours, as nobody published them. */
export const GRAIN_PARAMS: readonly ParamSpec[] = [
  { id: `${ID}0021`, name: "Viewing Mode", kind: "popup", default: 1, choices: ["Preview", "Blending Matte", "Final Output"] },
  { id: INTENSITY, name: "Intensity", kind: "number", default: 1, min: 0, max: 20, unit: "factor" },
  { id: SIZE, name: "Size", kind: "number", default: 1, min: 0.1, max: 20, unit: "factor" },
  { id: SOFTNESS, name: "Softness", kind: "number", default: 1, min: 0, max: 5, unit: "factor" },
  { id: ASPECT, name: "Aspect Ratio", kind: "number", default: 1, min: 0.1, max: 10, unit: "factor" },
  { id: RED, name: "Red Intensity", kind: "number", default: 1, min: 0, max: 10, unit: "factor" },
  { id: GREEN, name: "Green Intensity", kind: "number", default: 1, min: 0, max: 10, unit: "factor" },
  { id: BLUE, name: "Blue Intensity", kind: "number", default: 1, min: 0, max: 10, unit: "factor" },
  { id: MONOCHROMATIC, name: "Monochromatic", kind: "checkbox", default: 0 },
  { id: SATURATION, name: "Saturation", kind: "number", default: 1, min: 0, max: 5, unit: "factor" },
  { id: BLENDING, name: "Blending Mode", kind: "popup", default: 1, choices: ["Film", "Multiply", "Add", "Screen", "Overlay"] },
  { id: SHADOWS, name: "Shadows", kind: "number", default: 1, min: 0, max: 5, unit: "factor" },
  { id: MIDTONES, name: "Midtones", kind: "number", default: 1, min: 0, max: 5, unit: "factor" },
  { id: HIGHLIGHTS, name: "Highlights", kind: "number", default: 1, min: 0, max: 5, unit: "factor" },
  { id: MIDPOINT, name: "Midpoint", kind: "number", default: 0.5, min: 0.01, max: 0.99, unit: "share" },
  { id: SPEED, name: "Animation Speed", kind: "number", default: 1, min: 0, max: 10, unit: "factor" },
  { id: SEED, name: "Random Seed", kind: "number", default: 0, min: 0, max: 10000, unit: "count" },
  { id: ORIGINAL, name: "Amount", kind: "number", default: 0, min: 0, max: 100, unit: "percent" },
];

/** Values at which no grain is left. */
export const NO_GRAIN = { [INTENSITY]: 0 };

/** Add Grain's parameters, ready to draw. */
export type Grain = {
  /** Width and height of a spot in pixels, at least 1. */
  readonly cell: readonly [number, number];
  /** How much of a spot is its soft edge, 0-1. */
  readonly soft: number;
  /** Standard deviation of R, G and B, in encoded values. */
  readonly strength: readonly [number, number, number];
  readonly monochrome: number;
  readonly saturation: number;
  /** Weight in shadows, midtones and highlights, and where the midtones lie. */
  readonly tones: readonly [number, number, number, number];
  /** How a channel takes grain by its own value c: [0] + [1] c + [2] c². */
  readonly response: readonly [number, number, number];
  readonly frameNumber: number;
};

// Our guesses: grain of intensity 1 shakes middle grey by 4 % (standard deviation), and grain of size 1 is a pixel wide.
const USUAL_STRENGTH = 0.04;
const USUAL_SIZE_PX = 1;

// Film grain is strongest in the middle, weak in black and white.
const RESPONSES: readonly (readonly [number, number, number])[] = [
  [0.25, 3, -3],
  [0, 2, 0],
  [1, 0, 0],
  [1, -1, 0],
  [0, 4, -4],
];

// Of the bell of hash halves.
const BELLS_PER_DEVIATION = Math.sqrt(6);

/** Reads the parameters. Where a spot is smaller than a pixel of the preview, the pixel averages several, and is calmer. */
export function grainOf(values: EffectValues, { scale, frameNumber }: DrawingContext): Grain {
  const softness = values.number(SOFTNESS);
  const across = values.number(SIZE) * USUAL_SIZE_PX * scale * Math.max(1, softness);
  const stretch = Math.sqrt(values.number(ASPECT));
  const [width, height] = [across * stretch, across / stretch];
  const calmed = Math.min(1, width) * Math.min(1, height);
  const strength = values.number(INTENSITY) * USUAL_STRENGTH * BELLS_PER_DEVIATION * Math.sqrt(calmed) * (1 - values.number(ORIGINAL) / 100);
  return {
    cell: [Math.max(1, width), Math.max(1, height)],
    soft: Math.min(1, softness),
    strength: [strength * values.number(RED), strength * values.number(GREEN), strength * values.number(BLUE)],
    monochrome: values.isOn(MONOCHROMATIC) ? 1 : 0,
    saturation: values.number(SATURATION),
    tones: [values.number(SHADOWS), values.number(MIDTONES), values.number(HIGHLIGHTS), values.number(MIDPOINT)],
    response: RESPONSES[values.number(BLENDING) - 1] ?? [1, 0, 0],
    frameNumber: (Math.floor(frameNumber * values.number(SPEED)) + Math.floor(values.number(SEED)) * SEED_STEP) % WHOLE_FLOATS,
  };
}

// A prime, so that seeds do not only put the same frames later.
const SEED_STEP = 1009;
// Beyond it a shader's floats skip whole numbers.
const WHOLE_FLOATS = 2 ** 24;
