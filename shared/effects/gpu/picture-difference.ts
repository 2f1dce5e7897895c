import type { RgbaImage } from "../../basics/rgba-image";
import { cielabFromSrgb, type Cielab } from "../../colorimetry/cielab";
import { deltaE2000 } from "../../colorimetry/delta-e-2000";

/** Mean CIEDE2000 of two pictures of one size, each pixel shown over black or over white, whichever tells them apart better: alpha counts, colours under full transparency do not. */
export function pictureDifference(one: RgbaImage, two: RgbaImage): number {
  if (one.data.length !== two.data.length) throw new RangeError(`Pictures of ${one.data.length} and ${two.data.length} bytes cannot be compared.`);
  let sum = 0;
  for (let at = 0; at < one.data.length; at += 4) {
    if (isSame(one.data, two.data, at)) continue;
    const overBlack = differenceOver(0, one.data, two.data, at);
    const isOpaque = one.data[at + 3] === 255 && two.data[at + 3] === 255;
    sum += isOpaque ? overBlack : Math.max(overBlack, differenceOver(1, one.data, two.data, at));
  }
  return (sum * 4) / one.data.length;
}

function isSame(one: Uint8ClampedArray, two: Uint8ClampedArray, at: number): boolean {
  return one[at] === two[at] && one[at + 1] === two[at + 1] && one[at + 2] === two[at + 2] && one[at + 3] === two[at + 3];
}

function differenceOver(ground: number, one: Uint8ClampedArray, two: Uint8ClampedArray, at: number): number {
  return deltaE2000(labOver(ground, one, at), labOver(ground, two, at));
}

function labOver(ground: number, data: Uint8ClampedArray, at: number): Cielab {
  const alpha = data[at + 3]! / 255;
  const rest = ground * (1 - alpha);
  return cielabFromSrgb((data[at]! / 255) * alpha + rest, (data[at + 1]! / 255) * alpha + rest, (data[at + 2]! / 255) * alpha + rest);
}
