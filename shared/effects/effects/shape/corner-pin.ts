import type { DrawingContext, Effect } from "../../effect-drawing";
import type { EffectValues, LayerSize } from "../../effect-values";
import { drawMapped, mappedPasses, type Mapping } from "./resample/draw-mapped";
import { fromUnitSquare, invert, multiply, scaling } from "./resample/matrix3";

const UPPER_LEFT = "ADBE Corner Pin-0001";
const UPPER_RIGHT = "ADBE Corner Pin-0002";
const LOWER_LEFT = "ADBE Corner Pin-0003";
const LOWER_RIGHT = "ADBE Corner Pin-0004";

/** Corner Pin: puts the picture's four corners at four points, in perspective. */
export const cornerPin: Effect = {
  spec: {
    matchName: "ADBE Corner Pin",
    displayName: "Corner Pin",
    maths: "published",
    source: "The projective map of a rectangle onto four points (Heckbert 1989), bilinear, as Skia's Skottie draws it.",
    params: [
      { id: UPPER_LEFT, name: "Upper Left", kind: "point", default: [0, 0] },
      { id: UPPER_RIGHT, name: "Upper Right", kind: "point", default: [1, 0] },
      { id: LOWER_LEFT, name: "Lower Left", kind: "point", default: [0, 1] },
      { id: LOWER_RIGHT, name: "Lower Right", kind: "point", default: [1, 1] },
    ],
    neutral: null,
    bitDepth: 32,
    fineDetail: false,
    needsAlpha: false,
    moves: false,
    premiere: {
      matchName: "AE.ADBE Corner Pin",
      displayName: "Corner Pin",
      indexes: "plausible",
      params: [
        { index: 0, displayName: "Upper Left", default: [0, 0], stands: { for: UPPER_LEFT, scale: 1 } },
        { index: 1, displayName: "Upper Right", default: [1, 0], stands: { for: UPPER_RIGHT, scale: 1 } },
        { index: 2, displayName: "Lower Left", default: [0, 1], stands: { for: LOWER_LEFT, scale: 1 } },
        { index: 3, displayName: "Lower Right", default: [1, 1], stands: { for: LOWER_RIGHT, scale: 1 } },
      ],
    },
  },

  onCpu(frame, values, context) {
    return drawMapped(frame, mappingOf(values, context, frame));
  },

  onGpu(values, context, size) {
    return mappedPasses(mappingOf(values, context, size), size);
  },
};

function mappingOf(values: EffectValues, { scale }: DrawingContext, { widthPx, heightPx }: LayerSize): Mapping {
  const cornerAt = (id: string) => {
    const [x, y] = values.point(id);
    return [x * scale, y * scale] as const;
  };
  const pinned = fromUnitSquare(cornerAt(UPPER_LEFT), cornerAt(UPPER_RIGHT), cornerAt(LOWER_LEFT), cornerAt(LOWER_RIGHT));
  const toSource = pinned && invert(multiply(pinned, scaling(1 / widthPx, 1 / heightPx)));
  return { toSource, halvings: 0, opacity: 1 };
}
