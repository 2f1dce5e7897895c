import type { Effect } from "../../effect-drawing";
import type { EffectSpec } from "../../effect-spec";
import type { FloatFrame } from "../../float-frame";

/** Horizontal Flip, of Premiere: left becomes right. */
export const horizontalFlip: Effect = {
  spec: flipSpec("AE.ADBE Horizontal Flip", "Horizontal Flip"),
  onCpu(frame) {
    const { widthPx, heightPx } = frame;
    for (let y = 0; y < heightPx; y++) {
      for (let x = 0; x < Math.floor(widthPx / 2); x++) swap(frame, y * widthPx + x, y * widthPx + widthPx - 1 - x);
    }
    return frame;
  },
  onGpu: () => [{ shade: "vec4 shade(vec2 px) { return current(vec2(size.x - px.x, px.y)); }", uniforms: {} }],
};

/** Vertical Flip, of Premiere: top becomes bottom. */
export const verticalFlip: Effect = {
  spec: flipSpec("AE.ADBE Vertical Flip", "Vertical Flip"),
  onCpu(frame) {
    const { widthPx, heightPx } = frame;
    for (let y = 0; y < Math.floor(heightPx / 2); y++) {
      for (let x = 0; x < widthPx; x++) swap(frame, y * widthPx + x, (heightPx - 1 - y) * widthPx + x);
    }
    return frame;
  },
  onGpu: () => [{ shade: "vec4 shade(vec2 px) { return current(vec2(px.x, size.y - px.y)); }", uniforms: {} }],
};

function flipSpec(matchName: string, displayName: string): EffectSpec {
  return {
    matchName,
    displayName,
    maths: "published",
    source: "Pixels change places, as Adobe's manual says. After Effects has no such effect: its layers are flipped by their scale.",
    params: [],
    neutral: null,
    bitDepth: null,
    fineDetail: false,
    needsAlpha: false,
    moves: false,
    premiere: { matchName, displayName, indexes: "plausible", params: [] },
  };
}

function swap({ data }: FloatFrame, one: number, other: number): void {
  for (let channel = 0; channel < 4; channel++) {
    const kept = data[4 * one + channel]!;
    data[4 * one + channel] = data[4 * other + channel]!;
    data[4 * other + channel] = kept;
  }
}
