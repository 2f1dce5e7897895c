import type { Plane, PlaneSize } from "./resize-plane";

/** One octave of ever smoother versions of a picture: level i is blurred to BASE_BLUR * 2 ** (i / SCALES) of its own pixels. */
export type Octave = PlaneSize & {
  readonly levels: readonly Plane[];
  /** Pixels of the picture that one pixel here stands for. */
  readonly pixelSize: number;
};

/** Levels an octave in which blobs are looked for, and the blur of its first: Lowe, "Distinctive Image Features from Scale-Invariant Keypoints" (2004), section 3. */
export const SCALES = 3;
export const BASE_BLUR = 1.6;
/** The blur a picture is taken to have before anything is done to it, in its pixels. */
const CAMERA_BLUR = 0.5;
const SMALLEST_SIDE_PX = 20;
/** Blur radii after which a kernel is cut off. */
const TAIL = 2.6;
const LONGEST_TAIL_PX = 12;

/** The picture in octaves, each half as large as the one before, with the levels that differences around SCALES scales need. */
export function scaleSpace(plane: Plane, size: PlaneSize): Octave[] {
  const octaves: Octave[] = [];
  let { widthPx, heightPx } = size;
  // One for all blurs: hundreds of frames would leave hundreds of megabytes behind.
  const scratch = new Float32Array(widthPx * (heightPx + 2 * LONGEST_TAIL_PX));
  const blur = (from: Plane, shape: PlaneSize, sigma: number): Plane => blurred(from, shape, gaussian(sigma), scratch);
  let first = blur(plane, size, Math.sqrt(BASE_BLUR ** 2 - CAMERA_BLUR ** 2));
  for (let pixelSize = 1; Math.min(widthPx, heightPx) >= SMALLEST_SIDE_PX; pixelSize *= 2) {
    const levels = [first];
    for (let level = 1; level < SCALES + 3; level++) {
      const from = BASE_BLUR * 2 ** ((level - 1) / SCALES);
      levels.push(blur(levels[level - 1]!, { widthPx, heightPx }, from * Math.sqrt(2 ** (2 / SCALES) - 1)));
    }
    octaves.push({ widthPx, heightPx, levels, pixelSize });
    first = everySecond(levels[SCALES]!, { widthPx, heightPx });
    widthPx = Math.floor(widthPx / 2);
    heightPx = Math.floor(heightPx / 2);
  }
  return octaves;
}

function everySecond(plane: Plane, { widthPx, heightPx }: PlaneSize): Plane {
  const half = { widthPx: Math.floor(widthPx / 2), heightPx: Math.floor(heightPx / 2) };
  const small = new Float32Array(half.widthPx * half.heightPx);
  for (let y = 0; y < half.heightPx; y++) {
    for (let x = 0; x < half.widthPx; x++) small[y * half.widthPx + x] = plane[2 * y * widthPx + 2 * x]!;
  }
  return small;
}

/** Blur by half a kernel; beyond its edges the picture repeats its last pixel. `across` holds the picture with rows repeated above and below, so that no pixel is a special case. */
function blurred(plane: Plane, { widthPx, heightPx }: PlaneSize, weights: Float64Array, across: Float32Array): Plane {
  const radius = weights.length - 1;
  const padded = new Float32Array(widthPx + 2 * radius);
  for (let y = 0; y < heightPx; y++) {
    const row = y * widthPx;
    padded.fill(plane[row]!, 0, radius);
    padded.set(plane.subarray(row, row + widthPx), radius);
    padded.fill(plane[row + widthPx - 1]!, radius + widthPx);
    for (let x = 0, to = (y + radius) * widthPx; x < widthPx; x++, to++) across[to] = weigh(padded, x + radius, 1, weights);
  }
  for (let y = 0; y < radius; y++) {
    across.copyWithin(y * widthPx, radius * widthPx, (radius + 1) * widthPx);
    across.copyWithin((radius + heightPx + y) * widthPx, (radius + heightPx - 1) * widthPx, (radius + heightPx) * widthPx);
  }
  const result = new Float32Array(plane.length);
  for (let at = 0; at < result.length; at++) result[at] = weigh(across, at + radius * widthPx, widthPx, weights);
  return result;
}

function weigh(values: Float32Array, centre: number, stride: number, weights: Float64Array): number {
  let sum = weights[0]! * values[centre]!;
  for (let tap = 1, away = stride; tap < weights.length; tap++, away += stride) sum += weights[tap]! * (values[centre - away]! + values[centre + away]!);
  return sum;
}

/** Half of a normalised kernel, its centre first. */
function gaussian(sigma: number): Float64Array {
  const weights = Float64Array.from({ length: Math.ceil(TAIL * sigma) + 1 }, (_, tap) => Math.exp(-(tap * tap) / (2 * sigma * sigma)));
  const total = 2 * weights.reduce((sum, weight) => sum + weight, 0) - weights[0]!;
  return weights.map((weight) => weight / total);
}
