import type { RgbaImage } from "../../basics/rgba-image";
import type { ShotSample } from "../shot-sample";
import { picturePlanes, type PicturePlanes } from "./picture-planes";

/** A shot prepared once for being compared with many others: its frames, in order, without those too small to hold a scene. */
export type ShotFeatures = { readonly frames: readonly PicturePlanes[] };

const WORKING_PX = 96;
const SMALLEST_SIDE_PX = 24;

/** Prepares a shot for `correspond`. */
export function describeShot(sample: ShotSample): ShotFeatures {
  return { frames: sample.frames.filter(isLargeEnough).map((frame) => picturePlanes(frame, WORKING_PX)) };
}

function isLargeEnough({ widthPx, heightPx }: RgbaImage): boolean {
  return Math.min(widthPx, heightPx) >= SMALLEST_SIDE_PX;
}
