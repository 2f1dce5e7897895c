import { DESCRIPTOR_LENGTH, DESCRIPTOR_UNIT } from "./describe-blob";
import type { FeaturePoints } from "./feature-points";
import { codeDifference } from "./descriptor-code";
import { localScale, mapPoint, type Homography } from "./homography";

/** Points of two pictures that look alike, by their numbers. */
export type FeatureMatch = { readonly hero: number; readonly target: number };

/** A match must be this much nearer than the next best (Lowe 2004, section 7.1, on distances). */
const RATIO = 0.82;
/** Measured on views of one scene: 95 of 100 true matches differ in fewer bits, 98 of 100 chance pairs in more; the rest are not worth a closer look. */
const MOST_BITS = 34;
/** The likeness a rival is taken to have at least, where none was looked at closely. */
const UNSEEN_RIVAL = 0.7 * DESCRIPTOR_UNIT ** 2;

/** Points that are each other's nearest in looks, and clearly nearer than any other. */
export function matchFeatures(hero: FeaturePoints, target: FeaturePoints): FeatureMatch[] {
  const bestOfHero = new Int32Array(hero.count).fill(-1);
  const heroBest = new Int32Array(hero.count);
  const heroNext = new Int32Array(hero.count).fill(UNSEEN_RIVAL);
  const bestOfTarget = new Int32Array(target.count).fill(-1);
  const targetBest = new Int32Array(target.count);
  for (let one = 0; one < hero.count; one++) {
    for (let two = 0; two < target.count; two++) {
      if (hero.isDark[one] !== target.isDark[two] || codeDifference(hero.codes, one, target.codes, two, MOST_BITS) > MOST_BITS) continue;
      const likeness = product(hero.descriptors, one, target.descriptors, two);
      if (likeness > heroBest[one]!) {
        // The same spot described at a second angle is no rival.
        if (!isSameSpot(target, two, bestOfHero[one]!)) heroNext[one] = Math.max(UNSEEN_RIVAL, heroBest[one]!);
        heroBest[one] = likeness;
        bestOfHero[one] = two;
      } else if (likeness > heroNext[one]! && !isSameSpot(target, two, bestOfHero[one]!)) {
        heroNext[one] = likeness;
      }
      if (likeness > targetBest[two]!) {
        targetBest[two] = likeness;
        bestOfTarget[two] = one;
      }
    }
  }
  const matches: FeatureMatch[] = [];
  for (let one = 0; one < hero.count; one++) {
    const two = bestOfHero[one]!;
    if (two >= 0 && bestOfTarget[two] === one && distance(heroBest[one]!) < RATIO * distance(heroNext[one]!)) matches.push({ hero: one, target: two });
  }
  return matches;
}

/** Looks alike enough to be believed where a framing expects it (cosine of root-SIFT vectors). */
const EXPECTED_LIKENESS = 0.8;
const SIZE_FACTOR = 1.6;
const LARGEST_TURN = 0.6;

/** Points that look alike and lie within `reach` (target's longer sides) of where the framing puts them; looks alone need not tell them from all others. */
export function matchExpected(hero: FeaturePoints, target: FeaturePoints, framing: Homography, reach: number): FeatureMatch[] {
  const matches: FeatureMatch[] = [];
  for (let one = 0; one < hero.count; one++) {
    const [u, v] = [hero.x[one]!, hero.y[one]!];
    const expected = mapPoint(framing, u, v);
    const { zoom } = localScale(framing, u, v);
    const up = mapPoint(framing, u + 0.01 * Math.cos(hero.angle[one]!), v + 0.01 * Math.sin(hero.angle[one]!));
    const angle = Math.atan2(up.v - expected.v, up.u - expected.u);
    let best = EXPECTED_LIKENESS * DESCRIPTOR_UNIT ** 2;
    let match = -1;
    for (let two = 0; two < target.count; two++) {
      const [right, down] = [target.x[two]! - expected.u, target.y[two]! - expected.v];
      if (right * right + down * down > reach * reach || hero.isDark[one] !== target.isDark[two]) continue;
      const growth = target.size[two]! / (hero.size[one]! * zoom);
      if (!(growth < SIZE_FACTOR && growth > 1 / SIZE_FACTOR) || Math.cos(target.angle[two]! - angle) < Math.cos(LARGEST_TURN)) continue;
      const likeness = product(hero.descriptors, one, target.descriptors, two);
      if (likeness > best) {
        best = likeness;
        match = two;
      }
    }
    if (match >= 0) matches.push({ hero: one, target: match });
  }
  return matches;
}

function isSameSpot({ x, y }: FeaturePoints, one: number, two: number): boolean {
  return two >= 0 && x[one] === x[two] && y[one] === y[two];
}

function distance(likeness: number): number {
  return Math.sqrt(Math.max(0, 2 - (2 * likeness) / DESCRIPTOR_UNIT ** 2));
}

/** The descriptors' scalar product; DESCRIPTOR_UNIT squared for equal ones. */
function product(one: Uint8Array, first: number, two: Uint8Array, second: number): number {
  let sum = 0;
  for (let a = first * DESCRIPTOR_LENGTH, b = second * DESCRIPTOR_LENGTH, end = a + DESCRIPTOR_LENGTH; a < end; a += 4, b += 4) {
    sum += one[a]! * two[b]! + one[a + 1]! * two[b + 1]! + one[a + 2]! * two[b + 2]! + one[a + 3]! * two[b + 3]!;
  }
  return sum;
}
