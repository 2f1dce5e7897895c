/** A picture in memory: display-encoded sRGB/Rec.709 bytes 0-255, row by row from the top left, four bytes a pixel (R, G, B, straight alpha). */
export type RgbaImage = {
  readonly widthPx: number;
  readonly heightPx: number;
  /** Length is exactly widthPx * heightPx * 4. */
  readonly data: Uint8ClampedArray;
};

/** Makes an RgbaImage and throws a RangeError when the bytes do not fill it exactly. */
export function rgbaImage(widthPx: number, heightPx: number, data: Uint8ClampedArray): RgbaImage {
  if (data.length !== widthPx * heightPx * 4) {
    throw new RangeError(`An image of ${widthPx}x${heightPx} needs ${widthPx * heightPx * 4} bytes, got ${data.length}.`);
  }
  return { widthPx, heightPx, data };
}
