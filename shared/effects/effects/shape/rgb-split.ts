import type { Effect } from "../../effect-drawing";
import type { EffectValues, LayerSize } from "../../effect-values";
import { floatFrame } from "../../float-frame";
import { premultiply, unpremultiply } from "../premultiplied";
import { BILINEAR_GLSL, readClamped } from "./resample/bilinear";

const ACROSS = "AE.Impact_RGB_Split_FX-0005";
const DOWN = "AE.Impact_RGB_Split_FX-0006";

/** RGB Split, of Premiere: red and blue move apart. */
export const rgbSplit: Effect = {
  spec: {
    matchName: "AE.Impact_RGB_Split_FX",
    displayName: "RGB Split",
    maths: "approximation",
    source: "Names, indexes and defaults were published by a user of Premiere 26.3.2; units and sides are our guess: red moves left and blue right by percents of the frame. The other controls are left out. After Effects has no such effect.",
    params: [
      { id: ACROSS, name: "Horizontal Split", kind: "number", default: 1, min: -100, max: 100, unit: "percent" },
      { id: DOWN, name: "Vertical Split", kind: "number", default: 0, min: -100, max: 100, unit: "percent" },
    ],
    neutral: { [ACROSS]: 0, [DOWN]: 0 },
    bitDepth: null,
    fineDetail: false,
    needsAlpha: false,
    moves: false,
    premiere: {
      matchName: "AE.Impact_RGB_Split_FX",
      displayName: "RGB Split",
      indexes: "measured",
      params: [
        { index: 4, displayName: "Horizontal Split", default: 1, stands: { for: ACROSS, scale: 1 } },
        { index: 5, displayName: "Vertical Split", default: 0, stands: { for: DOWN, scale: 1 } },
        { index: 6, displayName: "Depth Split", default: 0, stands: null },
        { index: 7, displayName: "Vertigo", default: 0, stands: null },
        { index: 8, displayName: "Channel Shift", default: 0, stands: null },
        { index: 9, displayName: "Feather", default: 0, stands: null },
        { index: 10, displayName: "Position", default: [0.5, 0.5], stands: null },
        { index: 11, displayName: "Lightness", default: 0, stands: null },
        { index: 12, displayName: "Softness", default: 0, stands: null },
        { index: 13, displayName: "Edge Behavior", default: 0, stands: null },
      ],
    },
  },

  onCpu(frame, values) {
    const { widthPx, heightPx } = frame;
    const { split } = read(values, frame);
    const source = premultiply(frame);
    const drawn = floatFrame(widthPx, heightPx);
    const red = new Float64Array(4);
    const blue = new Float64Array(4);
    for (let row = 0; row < heightPx; row++) {
      for (let column = 0; column < widthPx; column++) {
        const at = 4 * (row * widthPx + column);
        readClamped(source, column + 0.5 + split[0], row + 0.5 + split[1], red);
        readClamped(source, column + 0.5 - split[0], row + 0.5 - split[1], blue);
        drawn.data[at] = red[0]!;
        drawn.data[at + 1] = source.data[at + 1]!;
        drawn.data[at + 2] = blue[2]!;
        drawn.data[at + 3] = Math.max(red[3]!, source.data[at + 3]!, blue[3]!);
      }
    }
    return unpremultiply(drawn);
  },

  onGpu(values, _context, size) {
    return [{ shade: SPLIT_GLSL, uniforms: read(values, size) }];
  },
};

const SPLIT_GLSL = `${BILINEAR_GLSL}
vec4 shade(vec2 px) {
  vec4 red = readClamped(px + split, size);
  vec4 green = premultipliedAt(floor(px));
  vec4 blue = readClamped(px - split, size);
  return straight(vec4(red.r, green.g, blue.b, max(max(red.a, green.a), blue.a)));
}`;

function read(values: EffectValues, { widthPx, heightPx }: LayerSize) {
  return { split: [(values.number(ACROSS) / 100) * widthPx, (values.number(DOWN) / 100) * heightPx] as const };
}
