import type { RgbaImage } from "../basics/rgba-image";

/** A few frames that stand for one shot, in time order; sizes may differ, alpha is ignored. */
export type ShotSample = { readonly frames: readonly RgbaImage[] };
