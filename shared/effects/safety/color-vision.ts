import { rgbaImage, type RgbaImage } from "../../basics/rgba-image";
import { encodeSrgb } from "../../colorimetry/srgb";
import { LIGHT_OF_BYTE } from "../../colorimetry/light-of-byte";

/** Kinds of colour vision: without the cones for long, middle or short wavelengths, or without colour at all. */
export const COLOR_VISIONS = ["protan", "deutan", "tritan", "achromat"] as const;
export type ColorVision = (typeof COLOR_VISIONS)[number];

/**
 * Linear-light matrices, rows for R, G and B. The first three: Machado, Oliveira, Fernandes, "A Physiologically-based Model for Simulation of Color Vision
 * Deficiency", IEEE TVCG 15 (2009), severity 1. Without colour only Rec.709 luminance is left.
 */
const MATRICES: Readonly<Record<ColorVision, readonly number[]>> = {
  protan: [0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116, 1.051998],
  deutan: [0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.01182, 0.04294, 0.968881],
  tritan: [1.255528, -0.076749, -0.178779, -0.078411, 0.930809, 0.147602, 0.004733, 0.691367, 0.3039],
  achromat: [0.2126, 0.7152, 0.0722, 0.2126, 0.7152, 0.0722, 0.2126, 0.7152, 0.0722],
};

/** Steps of linear light in the table of encoded bytes: at the dark end a step is a quarter of a byte. */
const STEPS = 16384;

/** The picture as somebody with this colour vision may see it, at its strongest; a model of an average viewer, not of a person. Alpha stays. */
export function simulateColorVision(image: RgbaImage, kind: ColorVision): RgbaImage {
  const seen = new Uint8ClampedArray(image.data.length);
  const [rr, rg, rb, gr, gg, gb, br, bg, bb] = nine(MATRICES[kind]);
  for (let at = 0; at < seen.length; at += 4) {
    const red = LIGHT_OF_BYTE[image.data[at]!]!;
    const green = LIGHT_OF_BYTE[image.data[at + 1]!]!;
    const blue = LIGHT_OF_BYTE[image.data[at + 2]!]!;
    seen[at] = encoded(rr * red + rg * green + rb * blue);
    seen[at + 1] = encoded(gr * red + gg * green + gb * blue);
    seen[at + 2] = encoded(br * red + bg * green + bb * blue);
    seen[at + 3] = image.data[at + 3]!;
  }
  return rgbaImage(image.widthPx, image.heightPx, seen);
}

function encoded(linear: number): number {
  return ENCODED[Math.round(Math.min(1, Math.max(0, linear)) * STEPS)]!;
}

function nine(matrix: readonly number[]) {
  const [rr = 0, rg = 0, rb = 0, gr = 0, gg = 0, gb = 0, br = 0, bg = 0, bb = 0] = matrix;
  return [rr, rg, rb, gr, gg, gb, br, bg, bb] as const;
}

const ENCODED = Uint8Array.from({ length: STEPS + 1 }, (_, step) => Math.round(encodeSrgb(step / STEPS) * 255));
