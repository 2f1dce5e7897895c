import type { Effect } from "../../effect-drawing";
import type { EffectValues } from "../../effect-values";
import { premultiply, unpremultiply } from "../premultiplied";
import { blurrinessKernel } from "./blur-kernel";
import { PREMULTIPLY_PASS, UNPREMULTIPLY_PASS } from "./blur-passes";
import { directionalPasses } from "./directional-passes";
import { blurRows } from "./line-blur";
import { turnedBack, turnedGrid, turnedOnto } from "./turned-grid";

const DIRECTION = "ADBE Motion Blur-0001";
const LENGTH = "ADBE Motion Blur-0002";

/** Directional Blur: the picture is turned, blurred along its rows, and turned back. */
export const directionalBlur: Effect = {
  spec: {
    matchName: "ADBE Motion Blur",
    displayName: "Directional Blur",
    maths: "published",
    source: "As Skia's Skottie draws it, standard deviation 0.3 of Blur Length, softened a little by turning. Renders of After Effects 2026 measured by the ae-rml-rive-cli project blur a quarter more (0.369) and turn nothing; that is left out.",
    params: [
      { id: DIRECTION, name: "Direction", kind: "angle", default: 90 },
      { id: LENGTH, name: "Blur Length", kind: "number", default: 10, min: 0, max: 1000, unit: "px" },
    ],
    neutral: { [LENGTH]: 0 },
    bitDepth: 32,
    fineDetail: false,
    needsAlpha: false,
    moves: false,
    premiere: {
      matchName: "AE.ADBE Motion Blur",
      displayName: "Directional Blur",
      indexes: "plausible",
      params: [
        { index: 0, displayName: "Direction", default: 90, stands: { for: DIRECTION, scale: 1 } },
        { index: 1, displayName: "Blur Length", default: 10, stands: { for: LENGTH, scale: 1 } },
      ],
    },
  },

  onCpu(frame, values, context) {
    const { length, radians } = read(values);
    if (length * context.scale <= NO_BLUR) return frame;
    const grid = turnedGrid(frame, radians);
    const blurred = blurRows(turnedOnto(grid, premultiply(frame)), { kernel: blurrinessKernel(length, context.scale, grid.widthPx), shiftPx: 0, edges: "clear" });
    return unpremultiply(turnedBack(grid, blurred, frame));
  },

  onGpu(values, context, size) {
    const { length, radians } = read(values);
    if (length * context.scale <= NO_BLUR) return [];
    const kernel = blurrinessKernel(length, context.scale, turnedGrid(size, radians).widthPx);
    return [PREMULTIPLY_PASS, ...directionalPasses(size, radians, kernel), UNPREMULTIPLY_PASS];
  },
};

function read(values: EffectValues): { readonly length: number; readonly radians: number } {
  return { length: values.number(LENGTH), radians: ((values.number(DIRECTION) - 90) * Math.PI) / 180 };
}

// Skia takes a Gaussian of up to 0.03 px for none (SkBlurEngine); Blur Length is that over 0.3.
const NO_BLUR = 0.1;
