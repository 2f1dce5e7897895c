import type { EffectSpec } from "../../effect-spec";
import { GLOW_OPERATIONS } from "./glow-operations";

/** Glow's parameters by what they do. */
export const GLOW = {
  basedOn: "ADBE Glo2-0001",
  threshold: "ADBE Glo2-0002",
  radius: "ADBE Glo2-0003",
  intensity: "ADBE Glo2-0004",
  composite: "ADBE Glo2-0005",
  operation: "ADBE Glo2-0006",
  colors: "ADBE Glo2-0007",
  looping: "ADBE Glo2-0008",
  loops: "ADBE Glo2-0009",
  phase: "ADBE Glo2-0010",
  midpoint: "ADBE Glo2-0011",
  colorA: "ADBE Glo2-0012",
  colorB: "ADBE Glo2-0013",
  dimensions: "ADBE Glo2-0014",
} as const;

/** Glow as data. Premiere has no such effect. Arbitrary Map and the last three operations, which the host also lists, are refused. */
export const GLOW_SPEC: EffectSpec = {
  matchName: "ADBE Glo2",
  displayName: "Glow",
  maths: "published",
  source:
    "Threshold ramp, blur and Add as the ae-rml-rive-cli project measured them in renders of After Effects 2026 at four settings (within 11 of 255); its guesses for the rest: the other operations, Alpha Channel, On Top, None, loops and midpoint. Ours has not been held against a host.",
  params: [
    { id: GLOW.basedOn, name: "Glow Based On", kind: "popup", default: 2, choices: ["Alpha Channel", "Color Channels"] },
    { id: GLOW.threshold, name: "Glow Threshold", kind: "number", default: 153, min: 0, max: 255, unit: "byte" },
    { id: GLOW.radius, name: "Glow Radius", kind: "number", default: 10, min: 0, max: 1000, unit: "px" },
    { id: GLOW.intensity, name: "Glow Intensity", kind: "number", default: 1, min: 0, max: 255, unit: "factor" },
    { id: GLOW.composite, name: "Composite Original", kind: "popup", default: 2, choices: ["On Top", "Behind", "None"] },
    { id: GLOW.operation, name: "Glow Operation", kind: "popup", default: 3, choices: GLOW_OPERATIONS.map(({ name }) => name) },
    { id: GLOW.colors, name: "Glow Colors", kind: "popup", default: 1, choices: ["Original Colors", "A & B Colors"] },
    { id: GLOW.looping, name: "Color Looping", kind: "popup", default: 3, choices: ["Sawtooth A>B", "Sawtooth B>A", "Triangle A>B>A", "Triangle B>A>B"] },
    { id: GLOW.loops, name: "Color Loops", kind: "number", default: 1, min: 1, max: 127, unit: "count" },
    { id: GLOW.phase, name: "Color Phase", kind: "angle", default: 0 },
    { id: GLOW.midpoint, name: "A & B Midpoint", kind: "number", default: 0.5, min: 0.01, max: 0.99, unit: "share" },
    { id: GLOW.colorA, name: "Color A", kind: "color", default: [1, 1, 1] },
    { id: GLOW.colorB, name: "Color B", kind: "color", default: [0, 0, 0] },
    { id: GLOW.dimensions, name: "Glow Dimensions", kind: "popup", default: 1, choices: ["Horizontal and Vertical", "Horizontal", "Vertical"] },
  ],
  neutral: null,
  bitDepth: 32,
  fineDetail: false,
  needsAlpha: false,
  moves: false,
  premiere: null,
};
