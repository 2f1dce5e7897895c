import type { RgbaImage } from "../../../shared/basics/rgba-image";
import type { EffectPreviewsState } from "../effect-previews-state";
import type { Canvas } from "../engine/preview-jobs";
import type { SeenFrame } from "../frame/frame-state";

/** What a look is drawn on: one of the frame's pictures, with all that a drawing must know of it. */
export function canvasOf(frame: SeenFrame, picture: RgbaImage, { calibration }: Pick<EffectPreviewsState, "calibration">): Canvas {
  return { picture, layer: frame.layer, frameNumber: frame.frameNumber, profile: calibration.profile };
}
