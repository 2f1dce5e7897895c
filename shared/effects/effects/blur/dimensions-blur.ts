import type { GpuPass } from "../../effect-drawing";
import type { LayerSize } from "../../effect-values";
import type { FloatFrame } from "../../float-frame";
import { premultiply, unpremultiply } from "../premultiplied";
import type { BlurKernel } from "./blur-kernel";
import { blurPasses, PREMULTIPLY_PASS, UNPREMULTIPLY_PASS } from "./blur-passes";
import { blurFrame, type LineBlur } from "./line-blur";
import type { Edges } from "./line-filter";

/** The choices of the hosts' Blur Dimensions menu. */
export const BLUR_DIMENSIONS = ["Horizontal and Vertical", "Horizontal", "Vertical"];

const HORIZONTAL = 2;
const VERTICAL = 3;

/** What a blur with a Blur Dimensions menu does along both axes. */
export type DimensionsBlur = { readonly across: LineBlur; readonly down: LineBlur };

/** The blur of a choice of BLUR_DIMENSIONS (from 1); `kernelOf` makes the kernel for a line of this length, one that changes nothing where the axis is not blurred. */
export function dimensionsBlur(choice: number, { widthPx, heightPx }: LayerSize, edges: Edges, kernelOf: (isBlurred: boolean, lengthPx: number) => BlurKernel): DimensionsBlur {
  const along = (isBlurred: boolean, lengthPx: number): LineBlur => ({ kernel: kernelOf(isBlurred, lengthPx), shiftPx: 0, edges });
  return { across: along(choice !== VERTICAL, widthPx), down: along(choice !== HORIZONTAL, heightPx) };
}

/** Blurs a picture of straight colours, in place or into a new one. */
export function drawDimensionsBlur(frame: FloatFrame, { across, down }: DimensionsBlur): FloatFrame {
  return unpremultiply(blurFrame(premultiply(frame), across, down));
}

/** The same as passes; none where nothing is blurred. */
export function dimensionsBlurPasses(size: LayerSize, { across, down }: DimensionsBlur): readonly GpuPass[] {
  const passes = blurPasses(size, across, down);
  return passes.length === 0 ? [] : [PREMULTIPLY_PASS, ...passes, UNPREMULTIPLY_PASS];
}
