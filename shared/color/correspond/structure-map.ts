import { resizePlane, sizeWithLongSide, type Plane, type PlaneSize } from "./resize-plane";

/** What a picture's shapes look like whatever its grade: luma less its neighbourhood's mean, over the neighbourhood's contrast; about -3..3, near 0 where it is flat. */
export type StructureMap = PlaneSize & { readonly values: Plane };

const NEIGHBOURHOOD_PX = 4;
/** Contrast below this is noise, not shape (luma 0..1). */
const NOISE = 0.012;

/** The structure of a luma plane at the size whose longer side is `longPx`. */
export function structureMap(luma: Plane, from: PlaneSize, longPx: number): StructureMap {
  const size = sizeWithLongSide(from, longPx);
  const small = resizePlane(luma, from, size);
  const sums = boxSums(small, size);
  const squares = boxSums(small.map((value) => value * value), size);
  const values = new Float32Array(small.length);
  for (let y = 0; y < size.heightPx; y++) {
    for (let x = 0; x < size.widthPx; x++) {
      const left = Math.max(0, x - NEIGHBOURHOOD_PX);
      const top = Math.max(0, y - NEIGHBOURHOOD_PX);
      const right = Math.min(size.widthPx, x + NEIGHBOURHOOD_PX + 1);
      const bottom = Math.min(size.heightPx, y + NEIGHBOURHOOD_PX + 1);
      const count = (right - left) * (bottom - top);
      const mean = sumWithin(sums, size, left, top, right, bottom) / count;
      const variance = Math.max(0, sumWithin(squares, size, left, top, right, bottom) / count - mean * mean);
      const at = y * size.widthPx + x;
      values[at] = (small[at]! - mean) / Math.sqrt(variance + NOISE * NOISE);
    }
  }
  return { ...size, values };
}

/** Summed-area table with a zero row and column first (Crow 1984): entry (x, y) is the sum of everything above and left of pixel (x, y). */
export function boxSums(plane: Plane, { widthPx, heightPx }: PlaneSize): Float64Array {
  const stride = widthPx + 1;
  const sums = new Float64Array(stride * (heightPx + 1));
  for (let y = 0; y < heightPx; y++) {
    let row = 0;
    for (let x = 0; x < widthPx; x++) {
      row += plane[y * widthPx + x]!;
      sums[(y + 1) * stride + x + 1] = sums[y * stride + x + 1]! + row;
    }
  }
  return sums;
}

/** Sum of the plane over columns left..right and rows top..bottom, ends excluded, from its boxSums. */
export function sumWithin(sums: Float64Array, { widthPx }: PlaneSize, left: number, top: number, right: number, bottom: number): number {
  const stride = widthPx + 1;
  return sums[bottom * stride + right]! - sums[top * stride + right]! - sums[bottom * stride + left]! + sums[top * stride + left]!;
}
