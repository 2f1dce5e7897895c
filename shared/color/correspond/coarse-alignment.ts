import { fourierSquare, transformSquare, transformSquareBack, type FourierSquare } from "./fourier-square";
import type { Similarity } from "./homography";
import type { LumaPicture } from "./frame-picture";
import { boxSums, structureMap, sumWithin, type StructureMap } from "./structure-map";

/** A way the target may frame the hero's scene; `strength` grows with how well and how widely the shapes agree. */
type AlignmentGuess = { readonly similarity: Similarity; readonly strength: number };

const MAP_PX = 40;
const SQUARE_PX = 64;
/** Zooms from 1/2 to 2 in steps of an eighth of an octave: between two steps no point of the map lies more than a pixel off. */
const ZOOM_STEPS = 8;
const LEAST_OVERLAP = 0.3;
const LEAST_OVERLAP_PX = 80;
const GUESSES = 3;

/**
 * The most likely translations and zooms (no rotation) that lay the target over the hero, best first, at most three, of any quality.
 * Normalised cross-correlation of structure maps at every shift and 17 zooms, by Fourier transform.
 */
export function coarseAlignments(hero: LumaPicture, target: LumaPicture): AlignmentGuess[] {
  const levels = Array.from({ length: ZOOM_STEPS + 1 }, (_, step) => {
    const longPx = Math.round(MAP_PX * 2 ** (-step / ZOOM_STEPS));
    const pair = { hero: structureMap(hero.luma, hero, longPx), target: structureMap(target.luma, target, longPx) };
    return { ...pair, spectrum: pairSpectrum(pair.hero, pair.target) };
  });
  const widest = levels[0]!;
  const guesses = levels.flatMap((level) => {
    const both = crossCorrelate(widest.spectrum, level.spectrum);
    return [...bestShift(widest.hero, level.target, both.real), ...bestShift(level.hero, widest.target, both.imaginary)];
  });
  return distinct(guesses.sort((one, two) => two.strength - one.strength));
}

/** The transform of hero + i target; both real, so the two spectra come apart by symmetry. */
function pairSpectrum(hero: StructureMap, target: StructureMap): FourierSquare {
  const square = fourierSquare(SQUARE_PX);
  place(hero, square.real);
  place(target, square.imaginary);
  transformSquare(square);
  return square;
}

function place(map: StructureMap, into: Float64Array): void {
  for (let y = 0; y < map.heightPx; y++) {
    into.set(map.values.subarray(y * map.widthPx, (y + 1) * map.widthPx), y * SQUARE_PX);
  }
}

/** Real part: correlation of the first hero with the second target at every shift. Imaginary part: of the second hero with the first target. */
function crossCorrelate(first: FourierSquare, second: FourierSquare): FourierSquare {
  const result = fourierSquare(SQUARE_PX);
  const last = SQUARE_PX - 1;
  for (let y = 0; y < SQUARE_PX; y++) {
    for (let x = 0; x < SQUARE_PX; x++) {
      const at = y * SQUARE_PX + x;
      const mirrored = (-y & last) * SQUARE_PX + (-x & last);
      // Spectrum of the real part (hero): half of F(k) + conj F(-k); of the imaginary part (target): half of that difference over i.
      const oneHeroRe = first.real[at]! + first.real[mirrored]!;
      const oneHeroIm = first.imaginary[at]! - first.imaginary[mirrored]!;
      const oneTargetRe = first.imaginary[at]! + first.imaginary[mirrored]!;
      const oneTargetIm = first.real[mirrored]! - first.real[at]!;
      const twoHeroRe = second.real[at]! + second.real[mirrored]!;
      const twoHeroIm = second.imaginary[at]! - second.imaginary[mirrored]!;
      const twoTargetRe = second.imaginary[at]! + second.imaginary[mirrored]!;
      const twoTargetIm = second.real[mirrored]! - second.real[at]!;
      // conj(hero) * target, twice; the quarter makes good the four halves left out above.
      const aRe = (oneHeroRe * twoTargetRe + oneHeroIm * twoTargetIm) / 4;
      const aIm = (oneHeroRe * twoTargetIm - oneHeroIm * twoTargetRe) / 4;
      const bRe = (twoHeroRe * oneTargetRe + twoHeroIm * oneTargetIm) / 4;
      const bIm = (twoHeroRe * oneTargetIm - twoHeroIm * oneTargetRe) / 4;
      result.real[at] = aRe - bIm;
      result.imaginary[at] = aIm + bRe;
    }
  }
  transformSquareBack(result);
  return result;
}

const STEEPEST_FISHER = Math.atanh(0.99) / 0.99;

/** The best shift of one zoom. Shifts so far that the other side of the square wraps in are left out. */
function bestShift(hero: StructureMap, target: StructureMap, correlation: Float64Array): AlignmentGuess[] {
  const heroEnergy = boxSums(hero.values.map((value) => value * value), hero);
  const targetEnergy = boxSums(target.values.map((value) => value * value), target);
  const leastArea = Math.max(LEAST_OVERLAP_PX, LEAST_OVERLAP * Math.min(hero.widthPx * hero.heightPx, target.widthPx * target.heightPx));
  let best: AlignmentGuess | null = null;
  for (let dy = Math.max(1 - hero.heightPx, target.heightPx - SQUARE_PX); dy < Math.min(target.heightPx, SQUARE_PX - hero.heightPx + 1); dy++) {
    for (let dx = Math.max(1 - hero.widthPx, target.widthPx - SQUARE_PX); dx < Math.min(target.widthPx, SQUARE_PX - hero.widthPx + 1); dx++) {
      const left = Math.max(0, -dx);
      const top = Math.max(0, -dy);
      const right = Math.min(hero.widthPx, target.widthPx - dx);
      const bottom = Math.min(hero.heightPx, target.heightPx - dy);
      const area = (right - left) * (bottom - top);
      const product = correlation[(dy & (SQUARE_PX - 1)) * SQUARE_PX + (dx & (SQUARE_PX - 1))]!;
      if (product <= 0 || right <= left || bottom <= top || area < leastArea) continue;
      const energy = sumWithin(heroEnergy, hero, left, top, right, bottom) * sumWithin(targetEnergy, target, left + dx, top + dy, right + dx, bottom + dy);
      if (!(energy > 1)) continue;
      // Most shifts are hopeless: atanh(c) is at most c times its slope towards the cap below, so these cannot win.
      if (best && product * product * area * STEEPEST_FISHER ** 2 < best.strength ** 2 * energy) continue;
      // Fisher's z: how surprising this correlation is, given how many pixels agreed on it.
      const strength = Math.atanh(Math.min(0.99, product / Math.sqrt(energy))) * Math.sqrt(area);
      if (!best || strength > best.strength) best = { similarity: shiftAndZoom(hero, target, dx, dy), strength };
    }
  }
  return best ? [best] : [];
}

function shiftAndZoom(hero: StructureMap, target: StructureMap, dx: number, dy: number): Similarity {
  const heroLong = Math.max(hero.widthPx, hero.heightPx);
  const targetLong = Math.max(target.widthPx, target.heightPx);
  return { a: heroLong / targetLong, b: 0, x: dx / targetLong, y: dy / targetLong };
}

/** Drops guesses that later refinement would bring to the same place. */
function distinct(guesses: readonly AlignmentGuess[]): AlignmentGuess[] {
  const kept: AlignmentGuess[] = [];
  for (const guess of guesses) {
    const isNear = ({ similarity: { a, x, y } }: AlignmentGuess): boolean =>
      Math.abs(Math.log2(a / guess.similarity.a)) < 0.3 && Math.hypot(x - guess.similarity.x, y - guess.similarity.y) < 0.12;
    if (!kept.some(isNear)) kept.push(guess);
    if (kept.length === GUESSES) break;
  }
  return kept;
}
