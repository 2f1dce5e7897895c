/** Linear light of one display-encoded sRGB channel (0..1; formula: IEC 61966-2-1). Values outside 0..1 continue the curve: negative along the toe, bright along the power. */
export function decodeSrgb(encoded: number): number {
  return encoded <= 0.04045 ? encoded / 12.92 : ((encoded + 0.055) / 1.055) ** 2.4;
}

/** Display-encoded sRGB of one linear-light channel; the inverse of decodeSrgb (IEC 61966-2-1), outside 0..1 too. */
export function encodeSrgb(linear: number): number {
  return linear <= 0.0031308 ? linear * 12.92 : 1.055 * linear ** (1 / 2.4) - 0.055;
}
