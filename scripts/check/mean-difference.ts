import { cielabFromSrgb } from "../../shared/color/spaces/cielab";
import { deltaE2000 } from "../../shared/color/spaces/delta-e-2000";
import type { FrameBytes } from "../../test/workbench/session/automation";

const PIXEL_STRIDE = 2;

/** Mean CIEDE2000 of two frames of the same size, over every second pixel of every second row; throws a RangeError for different sizes. */
export function meanDifference(one: FrameBytes, two: FrameBytes): number {
  if (one.widthPx !== two.widthPx || one.heightPx !== two.heightPx) throw new RangeError(`Frames of ${one.widthPx}x${one.heightPx} and ${two.widthPx}x${two.heightPx} cannot be compared.`);
  const a = Buffer.from(one.base64, "base64");
  const b = Buffer.from(two.base64, "base64");
  let sum = 0;
  let count = 0;
  for (let y = 0; y < one.heightPx; y += PIXEL_STRIDE) {
    for (let x = 0; x < one.widthPx; x += PIXEL_STRIDE) {
      const at = (y * one.widthPx + x) * 4;
      sum += deltaE2000(labAt(a, at), labAt(b, at));
      count += 1;
    }
  }
  return sum / count;
}

function labAt(rgba: Buffer, at: number) {
  return cielabFromSrgb(rgba.readUInt8(at) / 255, rgba.readUInt8(at + 1) / 255, rgba.readUInt8(at + 2) / 255);
}
