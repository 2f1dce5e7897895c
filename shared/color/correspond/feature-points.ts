import { DESCRIPTOR_LENGTH, mainAngles, writeDescriptor } from "./describe-blob";
import { CODE_WORDS, writeCode } from "./descriptor-code";
import { findBlobs, type Blob } from "./find-blobs";
import type { Plane, PlaneSize } from "./resize-plane";
import { scaleSpace } from "./scale-space";

/** Spots of a picture that can be found again in another picture of the same things, strongest first within each part of the picture. */
export type FeaturePoints = {
  readonly count: number;
  /** Centres and sizes in units of the picture's longer side, from its top left. */
  readonly x: Float32Array;
  readonly y: Float32Array;
  readonly size: Float32Array;
  /** Radians. */
  readonly angle: Float32Array;
  /** 1 for spots darker than their surroundings, 0 for brighter ones: no grade turns one into the other. */
  readonly isDark: Uint8Array;
  /** DESCRIPTOR_LENGTH bytes a point. */
  readonly descriptors: Uint8Array;
  /** CODE_WORDS words a point: the descriptor's short form. */
  readonly codes: Uint32Array;
};

const MOST_POINTS = 600;
/** Points are spread over this many parts of the picture, so that one busy tree doesn't use them all up. */
const PARTS_ACROSS = 8;
const PARTS_DOWN = 5;
/** A part may hold this many times its share. */
const CROWDING = 2.5;
/** Codec noise in a picture of almost one tone is not to be blown up into features (steps of luma, 0..255). */
const LEAST_CONTRAST = 5;

/** The points of a luma plane in bytes, whatever its contrast. */
export function findFeatures(luma: Uint8ClampedArray, size: PlaneSize): FeaturePoints {
  const blobs = strongestEverywhere(findBlobs(scaleSpace(normalised(luma), size)), size);
  const turned = blobs.flatMap((blob) => mainAngles(blob).map((angle) => ({ blob, angle })));
  const descriptors = new Uint8Array(turned.length * DESCRIPTOR_LENGTH);
  const long = Math.max(size.widthPx, size.heightPx);
  const codes = new Uint32Array(turned.length * CODE_WORDS);
  turned.forEach(({ blob, angle }, index) => {
    writeDescriptor(blob, angle, descriptors, index * DESCRIPTOR_LENGTH);
    writeCode(descriptors, index, codes);
  });
  // Level pixels are sampled from the first pixel on, hence the half pixel of the picture itself.
  const place = (octavePx: number, { octave }: Blob): number => (octavePx * octave.pixelSize + 0.5) / long;
  return {
    count: turned.length,
    x: Float32Array.from(turned, ({ blob }) => place(blob.x, blob)),
    y: Float32Array.from(turned, ({ blob }) => place(blob.y, blob)),
    size: Float32Array.from(turned, ({ blob }) => (blob.sigma * blob.octave.pixelSize) / long),
    angle: Float32Array.from(turned, ({ angle }) => angle),
    isDark: Uint8Array.from(turned, ({ blob }) => (blob.response > 0 ? 1 : 0)),
    descriptors,
    codes,
  };
}

/** Mean 0, standard deviation 1. */
function normalised(luma: Uint8ClampedArray): Plane {
  let sum = 0;
  let squares = 0;
  for (const value of luma) {
    sum += value;
    squares += value * value;
  }
  const mean = sum / luma.length;
  const deviation = Math.sqrt(Math.max(LEAST_CONTRAST ** 2, squares / luma.length - mean * mean));
  const result = new Float32Array(luma.length);
  for (let at = 0; at < result.length; at++) result[at] = (luma[at]! - mean) / deviation;
  return result;
}

function strongestEverywhere(blobs: readonly Blob[], { widthPx, heightPx }: PlaneSize): Blob[] {
  const sorted = [...blobs].sort((one, two) => Math.abs(two.response) - Math.abs(one.response));
  const held = new Map<number, number>();
  const most = (CROWDING * MOST_POINTS) / (PARTS_ACROSS * PARTS_DOWN);
  const chosen = sorted.filter(({ x, y, octave }) => {
    const column = Math.floor((x * octave.pixelSize * PARTS_ACROSS) / widthPx);
    const row = Math.floor((y * octave.pixelSize * PARTS_DOWN) / heightPx);
    const part = row * PARTS_ACROSS + column;
    const count = held.get(part) ?? 0;
    held.set(part, count + 1);
    return count < most;
  });
  return chosen.slice(0, MOST_POINTS);
}
