import type { DrawingContext, Effect } from "../../effect-drawing";
import type { EffectValues, LayerSize } from "../../effect-values";
import { floatFrame } from "../../float-frame";
import { premultiply, unpremultiply } from "../premultiplied";
import { BILINEAR_GLSL, readWrapped } from "./resample/bilinear";

const CENTER = "ADBE Offset-0001";
const BLEND = "ADBE Offset-0002";

/** Offset: moves the picture inside its frame; what leaves on one side comes in on the other. */
export const offset: Effect = {
  spec: {
    matchName: "ADBE Offset",
    displayName: "Offset",
    maths: "published",
    source: "A shift that wraps around, bilinear, mixed with the original, as Adobe's manual describes it.",
    params: [
      { id: CENTER, name: "Shift Center To", kind: "point", default: [0.5, 0.5] },
      { id: BLEND, name: "Blend With Original", kind: "number", default: 0, min: 0, max: 1, unit: "share" },
    ],
    neutral: { [BLEND]: 1 },
    bitDepth: 16,
    fineDetail: false,
    needsAlpha: false,
    moves: false,
    premiere: {
      matchName: "AE.ADBE Offset",
      displayName: "Offset",
      indexes: "plausible",
      params: [
        { index: 0, displayName: "Shift Center To", default: [0.5, 0.5], stands: { for: CENTER, scale: 1 } },
        { index: 1, displayName: "Blend With Original", default: 0, stands: { for: BLEND, scale: 100 } },
      ],
    },
  },

  onCpu(frame, values, context) {
    const { widthPx, heightPx } = frame;
    const { shift, blend } = read(values, context, frame);
    const source = premultiply(frame);
    const drawn = floatFrame(widthPx, heightPx);
    const color = new Float64Array(4);
    for (let row = 0; row < heightPx; row++) {
      for (let column = 0; column < widthPx; column++) {
        readWrapped(source, column + 0.5 - shift[0], row + 0.5 - shift[1], color);
        const at = 4 * (row * widthPx + column);
        for (let channel = 0; channel < 4; channel++) drawn.data[at + channel] = color[channel]! + blend * (source.data[at + channel]! - color[channel]!);
      }
    }
    return unpremultiply(drawn);
  },

  onGpu(values, context, size) {
    const shade = `${BILINEAR_GLSL}
vec4 shade(vec2 px) { return straight(mix(readWrapped(px - shift, size), premultipliedAt(floor(px)), blend)); }`;
    return [{ shade, uniforms: read(values, context, size) }];
  },
};

function read(values: EffectValues, { scale }: DrawingContext, { widthPx, heightPx }: LayerSize) {
  const [x, y] = values.point(CENTER);
  return { shift: [x * scale - widthPx / 2, y * scale - heightPx / 2] as const, blend: values.number(BLEND) };
}
