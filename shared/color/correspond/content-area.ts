import type { RgbaImage } from "../../basics/rgba-image";

/** A rectangle of whole pixels inside an image. */
export type PixelArea = { readonly left: number; readonly top: number; readonly widthPx: number; readonly heightPx: number };

/** Bars are black up to codec noise and studio-range rounding. */
const BAR_BRIGHTEST = 20;
/** More than this share of a side is no bar but a dark picture. */
const BAR_LARGEST_SHARE = 0.3;

/** The picture without letterbox or pillarbox bars; the whole image when it has none or is dark all over. */
export function contentArea(image: RgbaImage): PixelArea {
  const { widthPx, heightPx } = image;
  const darkRow = (row: number): boolean => isDark(image, row * widthPx, 1, widthPx);
  const darkColumn = (column: number): boolean => isDark(image, column, widthPx, heightPx);
  const top = barLength(heightPx, darkRow);
  const bottom = barLength(heightPx, (row) => darkRow(heightPx - 1 - row));
  const left = barLength(widthPx, darkColumn);
  const right = barLength(widthPx, (column) => darkColumn(widthPx - 1 - column));
  return { left, top, widthPx: widthPx - left - right, heightPx: heightPx - top - bottom };
}

/** Length of the dark bar at the beginning of a side, 0 when there is none. */
function barLength(side: number, isBarAt: (position: number) => boolean): number {
  const longest = Math.floor(side * BAR_LARGEST_SHARE);
  let length = 0;
  while (length <= longest && length < side && isBarAt(length)) length++;
  return length > longest ? 0 : length;
}

function isDark(image: RgbaImage, firstPixel: number, stride: number, pixels: number): boolean {
  for (let count = 0, at = firstPixel * 4; count < pixels; count++, at += stride * 4) {
    if (image.data[at]! > BAR_BRIGHTEST || image.data[at + 1]! > BAR_BRIGHTEST || image.data[at + 2]! > BAR_BRIGHTEST) return false;
  }
  return true;
}
