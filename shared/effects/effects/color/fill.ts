import type { Effect } from "../../effect-drawing";

const COLOR = "ADBE Fill-0002";
const OPACITY = "ADBE Fill-0005";

/** Fill: one colour where the picture is opaque. */
export const fill: Effect = {
  spec: {
    matchName: "ADBE Fill",
    displayName: "Fill",
    maths: "published",
    source: "The colour takes the picture's alpha, thinned by opacity, as Skia's Skottie draws it. Masks, Invert and feathers act only with masks and are left out; opacity runs 0-1 in scripts.",
    params: [
      { id: COLOR, name: "Color", kind: "color", default: [1, 0, 0] },
      { id: OPACITY, name: "Opacity", kind: "number", default: 1, min: 0, max: 1, unit: "share" },
    ],
    neutral: null,
    bitDepth: 32,
    fineDetail: false,
    needsAlpha: false,
    moves: false,
    premiere: null,
  },

  onCpu(frame, values) {
    const { data } = frame;
    const [red, green, blue] = values.color(COLOR);
    const opacity = values.number(OPACITY);
    for (let at = 0; at < data.length; at += 4) {
      data[at] = red;
      data[at + 1] = green;
      data[at + 2] = blue;
      data[at + 3] = data[at + 3]! * opacity;
    }
    return frame;
  },

  onGpu(values) {
    return [{ shade: "vec4 shade(vec2 px) { return vec4(color, current(px).a * opacity); }", uniforms: { color: values.color(COLOR), opacity: values.number(OPACITY) } }];
  },
};
