import type { FloatFrame } from "./float-frame";

/** Changes every pixel's colour in place: `change` reads and writes R, G and B at `pixels[at]` to `pixels[at + 2]`. Alpha stays. */
export function mapColors(frame: FloatFrame, change: (pixels: Float32Array, at: number) => void): FloatFrame {
  const { data } = frame;
  for (let at = 0; at < data.length; at += 4) change(data, at);
  return frame;
}
