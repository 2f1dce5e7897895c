import type { RgbaImage } from "../../../../shared/basics/rgba-image";
import { blendOver, drawLayer } from "../../picture/layer-canvas";
import { resampleImage } from "../../picture/resample-image";
import { chained, inverted, scaled, type Affine } from "./affine";

/** How far from whole pixels a picture may lie and still be copied pixel by pixel. */
const WHOLE = 1e-6;

/**
 * Draws a picture over the canvas, in place; `place` leads from its pixels to the canvas's. Shrinking is area-averaged, all else sampled bilinearly; a picture that only
 * moves by whole pixels is copied. Edges of turned pictures are not softened.
 */
export function drawTransformed(canvas: RgbaImage, picture: RgbaImage, place: Affine, opacity: number): void {
  if (opacity <= 0) return;
  const shrunk = shrink(picture, place);
  const map = chained(place, scaled(picture.widthPx / shrunk.widthPx, picture.heightPx / shrunk.heightPx));
  if (isWholeMove(map)) {
    const [x, y] = [Math.round(map.tx), Math.round(map.ty)];
    drawLayer(canvas, shrunk, { widthPx: shrunk.widthPx, heightPx: shrunk.heightPx, anchorX: 0, anchorY: 0, x, y, rotationDegrees: 0, opacity });
    return;
  }
  const pixel = new Uint8ClampedArray(4);
  forEachInside(canvas, shrunk.widthPx, shrunk.heightPx, map, (at, u, v) => {
    readBetween(shrunk, u - 0.5, v - 0.5, pixel);
    blendOver(canvas.data, at, pixel, 0, opacity);
  });
}

/** Visits the canvas's pixels whose centre lies in a rectangle that `place` leads onto the canvas: index of the first byte, and where in the rectangle. */
export function forEachInside(canvas: RgbaImage, widthPx: number, heightPx: number, place: Affine, visit: (at: number, u: number, v: number) => void): void {
  const back = inverted(place);
  if (!back) return;
  const [left, right] = span(place.tx, place.a * widthPx, place.c * heightPx, canvas.widthPx);
  const [top, bottom] = span(place.ty, place.b * widthPx, place.d * heightPx, canvas.heightPx);
  for (let y = top; y < bottom; y++) {
    for (let x = left; x < right; x++) {
      const u = back.a * (x + 0.5) + back.c * (y + 0.5) + back.tx;
      const v = back.b * (x + 0.5) + back.d * (y + 0.5) + back.ty;
      if (u >= 0 && v >= 0 && u < widthPx && v < heightPx) visit((y * canvas.widthPx + x) * 4, u, v);
    }
  }
}

/** Rows or columns of the canvas that a rectangle's box may touch. */
function span(start: number, along: number, down: number, limit: number): readonly [number, number] {
  const low = start + Math.min(0, along) + Math.min(0, down);
  const high = start + Math.max(0, along) + Math.max(0, down);
  return [Math.max(0, Math.floor(low)), Math.min(limit, Math.ceil(high))];
}

function shrink(picture: RgbaImage, { a, b, c, d }: Affine): RgbaImage {
  const side = (length: number, factor: number): number => Math.min(length, Math.max(1, Math.round(length * factor)));
  return resampleImage(picture, side(picture.widthPx, Math.hypot(a, b)), side(picture.heightPx, Math.hypot(c, d)));
}

function isWholeMove({ a, b, c, d, tx, ty }: Affine): boolean {
  const near = (value: number, to: number): boolean => Math.abs(value - to) < WHOLE;
  return near(a, 1) && near(b, 0) && near(c, 0) && near(d, 1) && near(tx, Math.round(tx)) && near(ty, Math.round(ty));
}

/** The colour between four neighbours, weighted by alpha; beyond the edge the edge goes on. */
function readBetween({ widthPx, heightPx, data }: RgbaImage, u: number, v: number, pixel: Uint8ClampedArray): void {
  const [left, top] = [Math.floor(u), Math.floor(v)];
  const [right, down] = [u - left, v - top];
  let [red, green, blue, alpha] = [0, 0, 0, 0];
  for (let corner = 0; corner < 4; corner++) {
    const x = Math.min(widthPx - 1, Math.max(0, left + (corner & 1)));
    const y = Math.min(heightPx - 1, Math.max(0, top + (corner >> 1)));
    const at = (y * widthPx + x) * 4;
    const weight = ((corner & 1) === 1 ? right : 1 - right) * (corner > 1 ? down : 1 - down) * data[at + 3]!;
    red += data[at]! * weight;
    green += data[at + 1]! * weight;
    blue += data[at + 2]! * weight;
    alpha += weight;
  }
  pixel[0] = alpha > 0 ? red / alpha : 0;
  pixel[1] = alpha > 0 ? green / alpha : 0;
  pixel[2] = alpha > 0 ? blue / alpha : 0;
  pixel[3] = alpha;
}
