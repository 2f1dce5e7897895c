import type { RgbaImage } from "../../../../../shared/basics/rgba-image";
import type { Ticks } from "../../../../../shared/time/ticks";
import type { ComponentState } from "../../state/project-state";

/** What an effect may know of the moment it is drawn at. */
export type EffectMoment = {
  /** Source clock: media time of the frame, in which keyframes are placed. */
  readonly at: Ticks;
  /** Pixels drawn for one pixel of the layer; sizes in pixels (blur) are multiplied by it. */
  readonly scale: number;
};

/** Draws one effect over a picture. Never changes its input; may hand back the same object when nothing changes. */
export type EffectKernel = (image: RgbaImage, component: ComponentState, moment: EffectMoment) => RgbaImage;
