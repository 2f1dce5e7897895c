import type { RgbaImage } from "../../basics/rgba-image";
import { decodeSrgb } from "../../colorimetry/srgb";
import { contentArea, type PixelArea } from "./content-area";
import { sizeWithLongSide, type Plane, type PlaneSize } from "./resize-plane";

/** A picture in linear light (channels 0..1), and how much of each pixel was clipped before shrinking (0..1). */
export type LinearPlanes = PlaneSize & {
  readonly red: Plane;
  readonly green: Plane;
  readonly blue: Plane;
  readonly blown: Plane;
  readonly crushed: Plane;
  /** Which part of the image it shows: what lies inside black bars. */
  readonly area: PixelArea;
};

/** Codec ringing keeps clipped areas a little off 255 and 0. */
export const BLOWN_FROM = 252;
export const CRUSHED_TO = 3;

/** Pictures larger than this are read at every second, third... pixel: what is left is averaged over four pixels square at least. */
const LARGEST_READ_PX = 2048;

/** The picture inside its black bars, shrunk by area averaging of light until its longer side is at most `longPx`. */
export function linearPlanes(image: RgbaImage, longPx: number): LinearPlanes {
  const area = contentArea(image);
  const step = Math.max(1, Math.floor(Math.max(area.widthPx, area.heightPx) / LARGEST_READ_PX));
  const read = { widthPx: Math.floor(area.widthPx / step), heightPx: Math.floor(area.heightPx / step) };
  const size = sizeWithLongSide(read, Math.min(longPx, Math.max(read.widthPx, read.heightPx)));
  const pixels = size.widthPx * size.heightPx;
  const sums = new Float32Array(pixels * CHANNELS);
  const columns = shares(read.widthPx, size.widthPx);
  const rows = shares(read.heightPx, size.heightPx);
  const line = new Float32Array(size.widthPx * CHANNELS);
  for (let row = 0; row < read.heightPx; row++) {
    sumRow(image, area, row, step, columns, line);
    const start = rows.first[row]! * line.length;
    const share = rows.firstShare[row]!;
    for (let at = 0; at < line.length; at++) sums[start + at] = sums[start + at]! + share * line[at]!;
    if (share === 1) continue;
    for (let at = 0; at < line.length; at++) sums[start + line.length + at] = sums[start + line.length + at]! + (1 - share) * line[at]!;
  }
  return { ...size, ...averaged(sums, pixels, (read.widthPx * read.heightPx) / pixels), area };
}

/** Red, green, blue, blown, crushed. */
const CHANNELS = 5;

const LIGHT_OF_BYTE = Float32Array.from({ length: 256 }, (_, byte) => decodeSrgb(byte / 255));

/** For each pixel of a side that is shrunk: the first new pixel it falls into, and its share there; the rest belongs to the next one. */
type Shares = { readonly first: Uint16Array; readonly firstShare: Float32Array };

function shares(from: number, to: number): Shares {
  const first = new Uint16Array(from);
  const firstShare = new Float32Array(from).fill(1);
  for (let pixel = 0; pixel < from; pixel++) {
    const start = (pixel * to) / from;
    first[pixel] = Math.floor(start);
    const border = Math.floor(start) + 1;
    if (border < to && (pixel + 1) * to > border * from) firstShare[pixel] = ((border - start) * from) / to;
  }
  return { first, firstShare };
}

/** Sums one row of the picture into `line`, the row's new pixels with all their channels. */
function sumRow(image: RgbaImage, area: PixelArea, row: number, step: number, columns: Shares, line: Float32Array): void {
  const { data } = image;
  line.fill(0);
  let byte = ((area.top + row * step) * image.widthPx + area.left) * 4;
  for (let column = 0; column < columns.first.length; column++, byte += 4 * step) {
    const r = data[byte]!;
    const g = data[byte + 1]!;
    const b = data[byte + 2]!;
    const blown = r >= BLOWN_FROM || g >= BLOWN_FROM || b >= BLOWN_FROM ? 1 : 0;
    const crushed = r <= CRUSHED_TO || g <= CRUSHED_TO || b <= CRUSHED_TO ? 1 : 0;
    const rest = 1 - columns.firstShare[column]!;
    const first = columns.first[column]! * CHANNELS;
    for (let part = 0; part < (rest > 0 ? 2 : 1); part++) {
      const at = first + part * CHANNELS;
      const share = part === 0 ? 1 - rest : rest;
      line[at] = line[at]! + share * LIGHT_OF_BYTE[r]!;
      line[at + 1] = line[at + 1]! + share * LIGHT_OF_BYTE[g]!;
      line[at + 2] = line[at + 2]! + share * LIGHT_OF_BYTE[b]!;
      line[at + 3] = line[at + 3]! + share * blown;
      line[at + 4] = line[at + 4]! + share * crushed;
    }
  }
}

function averaged(sums: Float32Array, pixels: number, sourcePixels: number): Omit<LinearPlanes, keyof PlaneSize | "area"> {
  const planeOf = (channel: number): Plane => {
    const plane = new Float32Array(pixels);
    for (let pixel = 0, at = channel; pixel < pixels; pixel++, at += CHANNELS) plane[pixel] = sums[at]! / sourcePixels;
    return plane;
  };
  return { red: planeOf(0), green: planeOf(1), blue: planeOf(2), blown: planeOf(3), crushed: planeOf(4) };
}
