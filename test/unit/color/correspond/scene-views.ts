import { rgbaImage, type RgbaImage } from "../../../../shared/basics/rgba-image";
import { mapPoint, type Homography } from "../../../../shared/color/correspond/homography";

/** The picture seen under a framing (units of the longer side), on a canvas of its own size; grey where it ends. `framing` says where in the picture each point of the view comes from. */
export function viewThrough(image: RgbaImage, framing: Homography): RgbaImage {
  const { widthPx, heightPx, data } = image;
  const long = Math.max(widthPx, heightPx);
  const view = new Uint8ClampedArray(data.length).fill(128);
  for (let at = 0; at < widthPx * heightPx; at++) {
    const from = mapPoint(framing, ((at % widthPx) + 0.5) / long, (Math.floor(at / widthPx) + 0.5) / long);
    const [x, y] = [from.u * long - 0.5, from.v * long - 0.5];
    const [left, top] = [Math.floor(x), Math.floor(y)];
    for (let channel = 0; channel < 3 && left >= 0 && top >= 0 && left < widthPx - 1 && top < heightPx - 1; channel++) {
      const value = (column: number, row: number): number => data[((top + row) * widthPx + left + column) * 4 + channel]!;
      const upper = value(0, 0) * (left + 1 - x) + value(1, 0) * (x - left);
      const lower = value(0, 1) * (left + 1 - x) + value(1, 1) * (x - left);
      view[at * 4 + channel] = upper * (top + 1 - y) + lower * (y - top);
    }
    view[at * 4 + 3] = 255;
  }
  return rgbaImage(widthPx, heightPx, view);
}

/** The picture in a mirror. */
export function mirrored(image: RgbaImage): RgbaImage {
  return viewThrough(image, [-1, 0, image.widthPx / Math.max(image.widthPx, image.heightPx), 0, 1, 0, 0, 0]);
}

/** Pastes a piece of one picture into another, top left corner at (left, top). */
export function pasted(onto: RgbaImage, piece: RgbaImage, left: number, top: number): RgbaImage {
  const data = new Uint8ClampedArray(onto.data);
  for (let row = 0; row < piece.heightPx; row++) {
    data.set(piece.data.subarray(row * piece.widthPx * 4, (row + 1) * piece.widthPx * 4), ((top + row) * onto.widthPx + left) * 4);
  }
  return rgbaImage(onto.widthPx, onto.heightPx, data);
}

/** Every colour as its grey. */
export function grey(image: RgbaImage): RgbaImage {
  const data = new Uint8ClampedArray(image.data);
  for (let at = 0; at < data.length; at += 4) data.fill(0.3 * data[at]! + 0.59 * data[at + 1]! + 0.11 * data[at + 2]!, at, at + 3);
  return rgbaImage(image.widthPx, image.heightPx, data);
}
