import type { FramePicture } from "./frame-picture";

/** Steps a channel. */
const STEPS = 4;
const EVERY = 5;

/**
 * Which shares of a picture hold which combinations of channel ranks: STEPS ** 3 shares that sum to 1. Ranks instead of values, because no exposure, balance or
 * contrast changes them (Finlayson et al., "Illuminant and device invariant colour using histogram equalisation", 2005).
 */
export function colorRanks({ red, green, blue }: FramePicture): Float32Array {
  const ranks = [red, green, blue].map(stepOfByte);
  const shares = new Float32Array(STEPS ** 3);
  let count = 0;
  for (let at = 0; at < red.length; at += EVERY, count++) {
    const bin = (ranks[0]![red[at]!]! * STEPS + ranks[1]![green[at]!]!) * STEPS + ranks[2]![blue[at]!]!;
    shares[bin] = shares[bin]! + 1;
  }
  return shares.map((share) => share / Math.max(1, count));
}

/** What two pictures' rank shares have in common, 0..1. */
export function commonShare(one: Float32Array, two: Float32Array): number {
  return one.reduce((sum, share, bin) => sum + Math.min(share, two[bin]!), 0);
}

/** For each byte value, into which quarter of the picture's values it falls. */
function stepOfByte(plane: Uint8Array): Uint8Array {
  const counts = new Float64Array(256);
  for (let at = 0; at < plane.length; at += EVERY) counts[plane[at]!] = counts[plane[at]!]! + 1;
  const total = counts.reduce((sum, count) => sum + count, 0);
  let below = 0;
  return Uint8Array.from(counts, (count) => {
    const rank = (below + count / 2) / Math.max(1, total);
    below += count;
    return Math.min(STEPS - 1, Math.floor(rank * STEPS));
  });
}
