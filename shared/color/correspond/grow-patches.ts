import { bestNear, type PatchFit } from "./fit-patches";
import { FLAT_CONTRAST, type PatchPlane } from "./patch-plane";

/** Measured bar for "same thing": fixed cameras reach .9, chance alignments of unrelated photographs rarely .75. */
export const SAME_CORRELATION = 0.75;
/** A patch that was searched for farther away has had more chances to look alike. */
const GROWN_CORRELATION = 0.8;
const ROUNDS = 8;
/** Patches beside one another lie on one thing, so they move nearly alike (the disparity gradient limit of stereo vision). */
const STEP_PX = 1;
const FARTHEST_PX = 20;

/**
 * The fits, with those that disagree tried again where their neighbours were found, ring by ring, and under the other framings: things nearer to the camera
 * than the rest, and people who moved (match propagation after Lhuillier and Quan, 2002).
 */
export function growPatches(hero: PatchPlane, layers: readonly PatchPlane[], fits: readonly PatchFit[]): PatchFit[] {
  const byPlace = new Map(fits.map((fit) => [placeKey(fit.column, fit.row), fit]));
  layers.slice(1).forEach((target, index) => seedLayer(hero, target, index + 1, byPlace));
  let rim = [...byPlace.values()].filter(isSame);
  for (let round = 0; round < ROUNDS && rim.length > 0; round++) {
    const grown: PatchFit[] = [];
    for (const from of rim) {
      for (const [right, down] of BESIDE) {
        const fit = byPlace.get(placeKey(from.column + right, from.row + down));
        if (!fit || isSame(fit) || fit.heroContrast < FLAT_CONTRAST) continue;
        const moved = movedFit(hero, layers[from.layer]!, fit, from.layer, from.dx, from.dy);
        if (!moved || moved.correlation < GROWN_CORRELATION) continue;
        byPlace.set(placeKey(fit.column, fit.row), moved);
        grown.push(moved);
      }
    }
    rim = grown;
  }
  return [...byPlace.values()];
}

/** Whether a patch and the place where it was found show the same shapes. */
export function isSame({ correlation }: PatchFit): boolean {
  return correlation >= SAME_CORRELATION;
}

/** Patches' neighbours: left, right, above and below. */
export const BESIDE = [[-1, 0], [1, 0], [0, -1], [0, 1]] as const;

/** One number for a patch's place; unique below 65536 columns. */
export function placeKey(column: number, row: number): number {
  return row * 65536 + column;
}

/** Puts patches under another framing where that fits, the first does not, and a neighbour says the same. */
function seedLayer(hero: PatchPlane, target: PatchPlane, layer: number, byPlace: Map<number, PatchFit>): void {
  const fresh = new Map<number, PatchFit>();
  for (const [key, fit] of byPlace) {
    if (isSame(fit) || fit.heroContrast < FLAT_CONTRAST) continue;
    const moved = movedFit(hero, target, fit, layer, 0, 0);
    if (moved && moved.correlation >= GROWN_CORRELATION) fresh.set(key, moved);
  }
  for (const [key, fit] of fresh) {
    if (BESIDE.some(([right, down]) => fresh.has(placeKey(fit.column + right, fit.row + down)))) byPlace.set(key, fit);
  }
}

function movedFit(hero: PatchPlane, target: PatchPlane, fit: PatchFit, layer: number, nearDx: number, nearDy: number): PatchFit | null {
  const best = bestNear(hero, fit.x, fit.y, target, nearDx, nearDy, STEP_PX);
  if (best.correlation <= 0 || Math.max(Math.abs(best.dx), Math.abs(best.dy)) > FARTHEST_PX) return null;
  return { ...fit, layer, ...best, targetContrast: target.contrast(fit.x + best.dx, fit.y + best.dy) };
}
