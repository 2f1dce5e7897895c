/** Held inside 0-1. */
export function unit(value: number): number {
  return value < 0 ? 0 : value > 1 ? 1 : value;
}

/** Holds the colour at `pixels[at]` inside 0-1, as effects of 8 and 16 bits do. */
export function holdInUnit(pixels: Float32Array, at: number): void {
  pixels[at] = unit(pixels[at]!);
  pixels[at + 1] = unit(pixels[at + 1]!);
  pixels[at + 2] = unit(pixels[at + 2]!);
}
