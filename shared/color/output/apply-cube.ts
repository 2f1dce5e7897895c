import { rgbaImage, type RgbaImage } from "../../basics/rgba-image";
import type { Cube } from "./cube";
import { runCubeKernel } from "./run-cube-kernel";

/** The picture through the table, rounded to bytes; alpha is kept. */
export function applyCube(image: RgbaImage, cube: Cube): RgbaImage {
  const data = new Uint8ClampedArray(image.data);
  if (!runCubeKernel(data, cube)) interpolate(data, 4, cube, channelSteps(cube.size, 255));
  return rgbaImage(image.widthPx, image.heightPx, data);
}

/** The same for 16-bit code values 0..65535, with three or four channels a pixel; a fourth is kept. */
export function applyCubeTo16Bit(data: Uint16Array, channels: 3 | 4, cube: Cube): Uint16Array {
  const exact = new Float32Array(data.length);
  exact.set(data);
  interpolate(exact, channels, cube, channelSteps(cube.size, 65535));
  const changed = new Uint16Array(data.length);
  for (let at = 0; at < exact.length; at++) changed[at] = Math.min(65535, Math.max(0, Math.round(exact[at]!)));
  return changed;
}

/** For each code value: the cell of the table it lies in, and how far into it, in code values (0 to `peak`), so that weights are whole numbers. */
type ChannelSteps = { readonly peak: number; readonly cell: Uint8Array; readonly into: Uint16Array };

function channelSteps(size: number, peak: number): ChannelSteps {
  const cell = new Uint8Array(peak + 1);
  const into = new Uint16Array(peak + 1);
  for (let value = 0; value <= peak; value++) {
    const position = value * (size - 1);
    cell[value] = Math.min(size - 2, Math.floor(position / peak));
    into[value] = position - cell[value]! * peak;
  }
  return { peak, cell, into };
}

/**
 * Replaces colours in place. Tetrahedral interpolation: the two opposite corners of a cell and the two between them on the side of the largest shares
 * (Kasson, Nin, Plouffe, Hafner, "Performing color space conversions with three-dimensional linear interpolation", J. Electronic Imaging 4 (1995)).
 * One long loop on purpose: a 1080p frame is two million pixels.
 */
function interpolate(data: Uint8ClampedArray | Float32Array, channels: number, { size, values }: Cube, { peak, cell, into }: ChannelSteps): void {
  const red = 3;
  const green = 3 * size;
  const blue = 3 * size * size;
  for (let at = 0; at < data.length; at += channels) {
    const r = data[at]!;
    const g = data[at + 1]!;
    const b = data[at + 2]!;
    const x = into[r]!;
    const y = into[g]!;
    const z = into[b]!;
    const most = Math.max(x, y, z);
    const least = Math.min(x, y, z);
    const middle = x + y + z - most - least;
    const first = x >= y && x >= z ? red : y >= z ? green : blue;
    const last = z <= x && z <= y ? blue : y <= x ? green : red;
    const low = cell[r]! * red + cell[g]! * green + cell[b]! * blue;
    const one = low + first;
    const high = low + red + green + blue;
    const two = high - last;
    const atLow = peak - most;
    const atOne = most - middle;
    const atTwo = middle - least;
    data[at] = atLow * values[low]! + atOne * values[one]! + atTwo * values[two]! + least * values[high]!;
    data[at + 1] = atLow * values[low + 1]! + atOne * values[one + 1]! + atTwo * values[two + 1]! + least * values[high + 1]!;
    data[at + 2] = atLow * values[low + 2]! + atOne * values[one + 2]! + atTwo * values[two + 2]! + least * values[high + 2]!;
  }
}
