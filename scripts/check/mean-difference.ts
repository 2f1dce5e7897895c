import { rgbaImage, type RgbaImage } from "../../shared/basics/rgba-image";
import type { FrameBytes } from "../../test/workbench/session/automation";
import { imageError } from "../bench/match/image-error";

/** Mean CIEDE2000 of two frames of the same size; throws a RangeError for different sizes. */
export function meanDifference(one: FrameBytes, two: FrameBytes): number {
  if (one.widthPx !== two.widthPx || one.heightPx !== two.heightPx) throw new RangeError(`Frames of ${one.widthPx}x${one.heightPx} and ${two.widthPx}x${two.heightPx} cannot be compared.`);
  return imageError(pictureOf(one), pictureOf(two));
}

function pictureOf({ widthPx, heightPx, base64 }: FrameBytes): RgbaImage {
  return rgbaImage(widthPx, heightPx, new Uint8ClampedArray(Buffer.from(base64, "base64")));
}
