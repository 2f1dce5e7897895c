import { correspond } from "../correspond/correspond";
import type { FrameFeatures, ShotFeatures } from "../correspond/shot-features";
import { meanPairError } from "../fit/pair-error";
import { cielabFromSrgb, type Cielab } from "../../colorimetry/cielab";
import { deltaE2000 } from "../../colorimetry/delta-e-2000";

/** A shot of an edit, its frames described in time order. `scene` names the scene it was found to belong to, null where nobody looked. */
export type CutShot = { readonly key: string; readonly features: ShotFeatures; readonly scene: string | null };

/**
 * How far the colours jump at the cut from one shot to the next (CIEDE2000): between the same things where both sides show them, else between the
 * two pictures as a whole, which says as much about what they show as about their grades; null where there is no picture to measure.
 */
export type CutJump = { readonly from: string; readonly to: string } & (
  | { readonly basis: "same-things" | "statistics"; readonly difference: number }
  | { readonly basis: "unknown"; readonly difference: null }
);

/** One cut measured. */
export type JumpStep = { readonly done: number; readonly of: number };

/** The jump at every cut, in the order of the edit, measured between the last frame of one shot and the first of the next. Steps once a cut. Changes nothing. */
export function* cutJumps(shots: readonly CutShot[]): Generator<JumpStep, readonly CutJump[]> {
  const jumps: CutJump[] = [];
  for (const [index, to] of shots.slice(1).entries()) {
    jumps.push(jumpAt(shots[index]!, to));
    yield { done: index + 1, of: shots.length - 1 };
  }
  return jumps;
}

/** The jumps between the same things, worst first, then those of whole pictures, worst first, then the unknown: a number that content explains comes after one that only a grade does. */
export function worstFirst<Jump extends Pick<CutJump, "basis" | "difference">>(jumps: readonly Jump[]): Jump[] {
  const rank = { "same-things": 0, statistics: 1, unknown: 2 } as const;
  return [...jumps].sort((one, two) => rank[one.basis] - rank[two.basis] || (two.difference ?? 0) - (one.difference ?? 0));
}

function jumpAt(from: CutShot, to: CutShot): CutJump {
  const [before, after] = [from.features.frames.slice(-1), to.features.frames.slice(0, 1)];
  const ends = { from: from.key, to: to.key };
  if (!before[0] || !after[0]) return { ...ends, basis: "unknown", difference: null };
  const mayShare = from.scene === null || to.scene === null || from.scene === to.scene;
  const same = mayShare ? correspond({ frames: before }, { frames: after }) : null;
  if (same) return { ...ends, basis: "same-things", difference: meanPairError([...same.fit, ...same.heldOut]) };
  return { ...ends, basis: "statistics", difference: wholeDifference(before[0], after[0]) };
}

/** Pictures as a whole are compared in so many bands of brightness: shadows with shadows, highlights with highlights. */
const BANDS = 5;

function wholeDifference(one: FrameFeatures, two: FrameFeatures): number {
  const others = bandColors(two);
  return bandColors(one).reduce((sum, color, band) => sum + deltaE2000(color, others[band]!), 0) / BANDS;
}

/** Mean colours of the darkest fifth of the picture, the next fifth and so on. */
function bandColors({ picture: { red, green, blue } }: FrameFeatures): Cielab[] {
  const luma = Float32Array.from(red, (value, at) => 0.2126 * value + 0.7152 * green[at]! + 0.0722 * blue[at]!);
  const order = Uint32Array.from(luma, (_, at) => at).sort((a, b) => luma[a]! - luma[b]!);
  return Array.from({ length: BANDS }, (_, band) => {
    const members = order.subarray(Math.floor((band * order.length) / BANDS), Math.floor(((band + 1) * order.length) / BANDS));
    const meanOf = (bytes: Uint8Array): number => members.reduce((sum, at) => sum + bytes[at]!, 0) / (255 * Math.max(1, members.length));
    return cielabFromSrgb(meanOf(red), meanOf(green), meanOf(blue));
  });
}
