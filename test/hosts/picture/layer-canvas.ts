import { rgbaImage, type RgbaImage } from "../../../shared/basics/rgba-image";
import { resampleImage } from "./resample-image";

/** Where a layer lies on the canvas: its size there, its anchor within itself (0-1), and the canvas point under the anchor. */
export type Placement = {
  readonly widthPx: number;
  readonly heightPx: number;
  readonly anchorX: number;
  readonly anchorY: number;
  readonly x: number;
  readonly y: number;
  readonly rotationDegrees: number;
  /** 0 to 1. */
  readonly opacity: number;
};

/** A fully transparent picture to draw on. */
export function emptyCanvas(widthPx: number, heightPx: number): RgbaImage {
  return rgbaImage(widthPx, heightPx, new Uint8ClampedArray(widthPx * heightPx * 4));
}

/** Draws a layer over the canvas, in place. Shrinking is area-averaged; growth and rotation are sampled bilinearly; layers without either land on whole pixels. */
export function drawLayer(canvas: RgbaImage, layer: RgbaImage, place: Placement): void {
  const [widthPx, heightPx] = [Math.round(place.widthPx), Math.round(place.heightPx)];
  if (widthPx < 1 || heightPx < 1 || place.opacity <= 0) return;
  const shrunk = resampleImage(layer, Math.min(layer.widthPx, widthPx), Math.min(layer.heightPx, heightPx));
  if (place.rotationDegrees % 360 === 0 && shrunk.widthPx === widthPx && shrunk.heightPx === heightPx) stamp(canvas, shrunk, place);
  else sample(canvas, shrunk, place);
}

/** Fades a picture's alpha and lays it over the canvas pixel by pixel, in place; both have the same size. */
export function mixOver(canvas: RgbaImage, graded: RgbaImage, opacity: number): void {
  for (let at = 0; at < canvas.data.length; at++) {
    const below = canvas.data[at]!;
    canvas.data[at] = below + (graded.data[at]! - below) * opacity;
  }
}

/** The canvas on opaque black, centred in a picture of the asked size. */
export function flattenOnBlack(canvas: RgbaImage, widthPx: number, heightPx: number): RgbaImage {
  const data = new Uint8ClampedArray(widthPx * heightPx * 4);
  for (let at = 3; at < data.length; at += 4) data[at] = 255;
  const frame = rgbaImage(widthPx, heightPx, data);
  const left = Math.floor((widthPx - canvas.widthPx) / 2);
  const top = Math.floor((heightPx - canvas.heightPx) / 2);
  forEachPixel(canvas, left, top, frame, (target, source) => blendOver(data, target, canvas.data, source, 1));
  return frame;
}

function stamp(canvas: RgbaImage, layer: RgbaImage, place: Placement): void {
  const left = Math.round(place.x - place.anchorX * place.widthPx);
  const top = Math.round(place.y - place.anchorY * place.heightPx);
  forEachPixel(layer, left, top, canvas, (target, source) => blendOver(canvas.data, target, layer.data, source, place.opacity));
}

function forEachPixel(layer: RgbaImage, left: number, top: number, canvas: RgbaImage, visit: (target: number, source: number) => void): void {
  const [fromX, toX] = [Math.max(0, -left), Math.min(layer.widthPx, canvas.widthPx - left)];
  const [fromY, toY] = [Math.max(0, -top), Math.min(layer.heightPx, canvas.heightPx - top)];
  for (let y = fromY; y < toY; y++) {
    for (let x = fromX; x < toX; x++) visit(((y + top) * canvas.widthPx + x + left) * 4, (y * layer.widthPx + x) * 4);
  }
}

/** Turns each canvas pixel back into the layer and reads it between four neighbours. */
function sample(canvas: RgbaImage, layer: RgbaImage, place: Placement): void {
  const angle = (-place.rotationDegrees * Math.PI) / 180;
  const [cosine, sine] = [Math.cos(angle), Math.sin(angle)];
  const pixel = new Uint8ClampedArray(4);
  for (let y = 0; y < canvas.heightPx; y++) {
    for (let x = 0; x < canvas.widthPx; x++) {
      const [dx, dy] = [x + 0.5 - place.x, y + 0.5 - place.y];
      const u = ((cosine * dx - sine * dy) / place.widthPx + place.anchorX) * layer.widthPx;
      const v = ((sine * dx + cosine * dy) / place.heightPx + place.anchorY) * layer.heightPx;
      if (u < 0 || v < 0 || u >= layer.widthPx || v >= layer.heightPx) continue;
      readBetween(layer, u - 0.5, v - 0.5, pixel);
      blendOver(canvas.data, (y * canvas.widthPx + x) * 4, pixel, 0, place.opacity);
    }
  }
}

function readBetween({ widthPx, heightPx, data }: RgbaImage, u: number, v: number, pixel: Uint8ClampedArray): void {
  const [left, top] = [Math.floor(u), Math.floor(v)];
  const column = (x: number): number => Math.min(widthPx - 1, Math.max(0, x)) * 4;
  const row = (y: number): number => Math.min(heightPx - 1, Math.max(0, y)) * widthPx * 4;
  const corners = [row(top) + column(left), row(top) + column(left + 1), row(top + 1) + column(left), row(top + 1) + column(left + 1)] as const;
  const [right, down] = [u - left, v - top];
  const weights = [(1 - right) * (1 - down), right * (1 - down), (1 - right) * down, right * down] as const;
  const alpha = corners.reduce((sum, corner, index) => sum + data[corner + 3]! * weights[index]!, 0);
  for (let channel = 0; channel < 3; channel++) {
    const light = corners.reduce((sum, corner, index) => sum + data[corner + channel]! * data[corner + 3]! * weights[index]!, 0);
    pixel[channel] = alpha > 0 ? light / alpha : 0;
  }
  pixel[3] = alpha;
}

/** Porter and Duff's "over" on straight alpha, of one pixel of each. An opaque source pixel is copied bit by bit. */
export function blendOver(target: Uint8ClampedArray, at: number, source: Uint8ClampedArray, from: number, opacity: number): void {
  const alpha = (source[from + 3]! / 255) * opacity;
  if (alpha <= 0) return;
  const below = (target[at + 3]! / 255) * (1 - alpha);
  const total = alpha + below;
  for (let channel = 0; channel < 3; channel++) {
    target[at + channel] = alpha === 1 ? source[from + channel]! : (source[from + channel]! * alpha + target[at + channel]! * below) / total;
  }
  target[at + 3] = 255 * total;
}
