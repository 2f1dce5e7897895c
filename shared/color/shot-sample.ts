import type { RgbaImage } from "../basics/rgba-image";
import type { SkinMap } from "./skin-map";

/** A few frames that stand for one shot, in time order; sizes may differ. What is clear or half clear (alpha below 250) is not there. */
export type ShotSample = {
  readonly frames: readonly RgbaImage[];
  /** One for each frame, where somebody looked for skin. */
  readonly skin?: readonly SkinMap[];
};
