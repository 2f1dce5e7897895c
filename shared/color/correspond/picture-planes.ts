import type { RgbaImage } from "../../basics/rgba-image";
import { contentArea, type PixelArea } from "./content-area";
import { resizePlane, sizeWithLongSide, type Plane, type PlaneSize } from "./resize-plane";

/** A picture prepared for comparing: display-encoded colour 0..1, Rec.709 luma, and how much of each pixel was clipped before shrinking (0..1). */
export type PicturePlanes = PlaneSize & {
  readonly red: Plane;
  readonly green: Plane;
  readonly blue: Plane;
  readonly luma: Plane;
  readonly blown: Plane;
  readonly crushed: Plane;
};

/** Codec ringing keeps clipped areas a little off 255 and 0. */
const BLOWN_FROM = 252;
const CRUSHED_TO = 3;

/** The picture inside its black bars, shrunk by area averaging until its longer side is at most `longPx`. */
export function picturePlanes(image: RgbaImage, longPx: number): PicturePlanes {
  const area = contentArea(image);
  const size = sizeWithLongSide(area, Math.min(longPx, Math.max(area.widthPx, area.heightPx)));
  const pixels = size.widthPx * size.heightPx;
  const sums = new Float32Array(pixels * CHANNELS);
  const columns = shares(area.widthPx, size.widthPx);
  const rows = shares(area.heightPx, size.heightPx);
  const line = new Float32Array(size.widthPx * CHANNELS);
  for (let row = 0; row < area.heightPx; row++) {
    sumRow(image, area, row, columns, line);
    const start = rows.first[row]! * line.length;
    const share = rows.firstShare[row]!;
    for (let at = 0; at < line.length; at++) sums[start + at] = sums[start + at]! + share * line[at]!;
    if (share === 1) continue;
    for (let at = 0; at < line.length; at++) sums[start + line.length + at] = sums[start + line.length + at]! + (1 - share) * line[at]!;
  }
  return { ...size, ...averaged(sums, pixels, (area.widthPx * area.heightPx) / pixels) };
}

/** The same planes with their longer side at `longPx`. */
export function shrinkPlanes(planes: PicturePlanes, longPx: number): PicturePlanes {
  const to = sizeWithLongSide(planes, longPx);
  return {
    ...to,
    red: resizePlane(planes.red, planes, to),
    green: resizePlane(planes.green, planes, to),
    blue: resizePlane(planes.blue, planes, to),
    luma: resizePlane(planes.luma, planes, to),
    blown: resizePlane(planes.blown, planes, to),
    crushed: resizePlane(planes.crushed, planes, to),
  };
}

/** Red, green, blue, blown, crushed. */
const CHANNELS = 5;

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
function sumRow(image: RgbaImage, area: PixelArea, row: number, columns: Shares, line: Float32Array): void {
  const { data } = image;
  line.fill(0);
  let byte = ((area.top + row) * image.widthPx + area.left) * 4;
  for (let column = 0; column < area.widthPx; column++, byte += 4) {
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
      line[at] = line[at]! + share * r;
      line[at + 1] = line[at + 1]! + share * g;
      line[at + 2] = line[at + 2]! + share * b;
      line[at + 3] = line[at + 3]! + share * blown;
      line[at + 4] = line[at + 4]! + share * crushed;
    }
  }
}

function averaged(sums: Float32Array, pixels: number, sourcePixels: number): Omit<PicturePlanes, keyof PlaneSize> {
  const planes = { red: new Float32Array(pixels), green: new Float32Array(pixels), blue: new Float32Array(pixels), luma: new Float32Array(pixels), blown: new Float32Array(pixels), crushed: new Float32Array(pixels) };
  const scale = 1 / (255 * sourcePixels);
  for (let pixel = 0; pixel < pixels; pixel++) {
    const at = pixel * CHANNELS;
    planes.red[pixel] = sums[at]! * scale;
    planes.green[pixel] = sums[at + 1]! * scale;
    planes.blue[pixel] = sums[at + 2]! * scale;
    planes.luma[pixel] = (0.2126 * sums[at]! + 0.7152 * sums[at + 1]! + 0.0722 * sums[at + 2]!) * scale;
    planes.blown[pixel] = sums[at + 3]! / sourcePixels;
    planes.crushed[pixel] = sums[at + 4]! / sourcePixels;
  }
  return planes;
}
