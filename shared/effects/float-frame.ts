import { rgbaImage, type RgbaImage } from "../basics/rgba-image";

/**
 * A picture while effects are drawn on it: display-encoded sRGB/Rec.709 R, G, B and straight alpha as floats, interleaved, row by row from the top
 * left. 0-1 is what a screen shows; colours may lie outside between two effects, alpha may not.
 */
export type FloatFrame = {
  readonly widthPx: number;
  readonly heightPx: number;
  /** Length is exactly widthPx * heightPx * 4. */
  readonly data: Float32Array;
};

/** An empty (black, transparent) frame. */
export function floatFrame(widthPx: number, heightPx: number): FloatFrame {
  return { widthPx, heightPx, data: new Float32Array(widthPx * heightPx * 4) };
}

/** The picture as floats, 255 becoming 1. */
export function floatsFromBytes({ widthPx, heightPx, data }: RgbaImage): FloatFrame {
  const frame = floatFrame(widthPx, heightPx);
  for (let at = 0; at < data.length; at++) frame.data[at] = data[at]! / 255;
  return frame;
}

/** The frame as bytes, rounded to the nearest and clamped to 0-255. */
export function bytesFromFloats({ widthPx, heightPx, data }: FloatFrame): RgbaImage {
  const bytes = new Uint8ClampedArray(data.length);
  for (let at = 0; at < data.length; at++) {
    // Cut to whole numbers here: left to the array, rounding takes four times as long.
    const value = data[at]! * 255 + 0.5;
    bytes[at] = value < 0 ? 0 : value > 255 ? 255 : value | 0;
  }
  return rgbaImage(widthPx, heightPx, bytes);
}
