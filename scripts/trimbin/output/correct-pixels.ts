import { setImmediate } from "node:timers/promises";
import type { ColorTransform } from "../../../shared/color/response/slider-response";
import type { Pixels } from "../pictures/pixels";

/** Few enough to stay small in memory, enough for a transform to fill its tables once. */
const PIXELS_AT_A_TIME = 1 << 18;

/** Changes every pixel's colour in place, at the picture's own depth: rounded, clipped to what it can hold, alpha kept. Lets signals through in between. */
export async function correctPixels({ channels, data }: Pixels, transform: ColorTransform): Promise<void> {
  const white = data instanceof Uint16Array ? 65535 : 255;
  const values = PIXELS_AT_A_TIME * channels;
  for (let start = 0; start < data.length; start += values) {
    correctPart(data.subarray(start, start + values), channels, white, transform);
    await setImmediate();
  }
}

function correctPart(data: Uint8Array | Uint16Array, channels: 3 | 4, white: number, transform: ColorTransform): void {
  const colors = new Float64Array((data.length / channels) * 3);
  for (let from = 0, to = 0; from < data.length; from += channels, to += 3) {
    colors[to] = data[from]! / white;
    colors[to + 1] = data[from + 1]! / white;
    colors[to + 2] = data[from + 2]! / white;
  }
  transform(colors, colors);
  for (let from = 0, to = 0; to < data.length; from += 3, to += channels) {
    data[to] = codeValue(colors[from]!, white);
    data[to + 1] = codeValue(colors[from + 1]!, white);
    data[to + 2] = codeValue(colors[from + 2]!, white);
  }
}

function codeValue(value: number, white: number): number {
  return Math.min(white, Math.max(0, Math.round(value * white)));
}
