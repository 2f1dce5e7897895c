/**
 * The seed of a row's random numbers, one series for each stream of each frame. They depend on nothing but place, frame and stream: whole-number hashing
 * (the finalizer of MurmurHash3, in the public domain), so that TypeScript and GLSL draw the same noise to the bit.
 */
export function rowSeed(row: number, frameNumber: number, stream: number): number {
  return scramble(scramble(Math.imul(frameNumber, FRAME_STEP) ^ stream) ^ Math.imul(row, ROW_STEP));
}

/** Even between -1 and 1. */
export function randomAt(column: number, seed: number): number {
  return (hashAt(column, seed) >>> 8) / 0x800000 - 1;
}

/** Bell-like between -1 and 1: the mean is 0, the standard deviation 1/sqrt(6). */
export function bellAt(column: number, seed: number): number {
  const hash = hashAt(column, seed);
  return ((hash & 0xffff) + (hash >>> 16)) / 0xffff - 1;
}

const FRAME_STEP = 0x9e3779b1;
const ROW_STEP = 0x85ebca77;
const COLUMN_STEP = 0xc2b2ae3d;

function hashAt(column: number, seed: number): number {
  return scramble(seed ^ Math.imul(column, COLUMN_STEP));
}

function scramble(value: number): number {
  let hash = value;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

/** The same in GLSL; columns and rows are rounded down, so pixel centres will do. */
export const NOISE_GLSL = `
uint scramble(uint hash) {
  hash = (hash ^ (hash >> 16u)) * 0x85ebca6bu;
  hash = (hash ^ (hash >> 13u)) * 0xc2b2ae35u;
  return hash ^ (hash >> 16u);
}
uint rowSeed(float row, float frameNumber, uint stream) {
  return scramble(scramble((uint(int(frameNumber)) * 0x9e3779b1u) ^ stream) ^ (uint(int(floor(row))) * 0x85ebca77u));
}
uint hashAt(float column, uint seed) { return scramble(seed ^ (uint(int(floor(column))) * 0xc2b2ae3du)); }
float randomAt(float column, uint seed) { return float(hashAt(column, seed) >> 8u) / 8388608.0 - 1.0; }
float bellAt(float column, uint seed) {
  uint hash = hashAt(column, seed);
  return float((hash & 0xffffu) + (hash >> 16u)) / 65535.0 - 1.0;
}
`;
