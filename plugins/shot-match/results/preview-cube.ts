import type { RgbaImage } from "../../../shared/basics/rgba-image";
import { invertTransform } from "../../../shared/color/fit/invert-transform";
import { applyCube } from "../../../shared/color/output/apply-cube";
import { bakeCube } from "../../../shared/color/output/cube";
import type { SliderResponse } from "../../../shared/color/response/slider-response";
import { isNeutral, type BasicCorrection } from "../../../shared/color/sliders/basic-correction";
import { correctionChanges } from "../../../shared/color/sliders/describe-correction";
import { renderBasicCorrection } from "../../../shared/color/sliders/render-basic-correction";

/** Colours on a side of the cube through which an existing grade is exchanged for another. */
const SIZE = 17;

/** Renders a frame that carries one correction as it would look with another: local, fast enough for a slider, never asks the host. */
export type Preview = (to: BasicCorrection) => RgbaImage;

/** The preview of one frame. Where the frame carries a grade, that grade is undone once, on a cube of colours, and not per pixel; a measured response, which costs more, is rendered by a cube too. */
export function makePreview(frame: RgbaImage, from: BasicCorrection, response: SliderResponse): Preview {
  if (isNeutral(from) && !response.calibrated) return (to) => renderBasicCorrection(frame, to, response);
  let ungraded: Float64Array | null = null;
  return (to) => {
    if (correctionChanges(from, to).length === 0) return frame;
    const regrade = (colors: Float64Array, into: Float64Array): void => {
      ungraded ??= isNeutral(from) ? colors.slice() : invertTransform(response.transformFor(from), colors).colors;
      response.transformFor(to)(ungraded, into);
    };
    return applyCube(frame, bakeCube(regrade, SIZE));
  };
}
