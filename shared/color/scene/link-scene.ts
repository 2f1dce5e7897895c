import { correspond } from "../correspond/correspond";
import { looksAlike } from "../correspond/looks-alike";
import type { ShotFeatures } from "../correspond/shot-features";
import type { SceneLink } from "./scene-link";

/** A shot of the scene, ready to be compared. */
export type LinkableShot = { readonly key: string; readonly features: ShotFeatures };

/** One comparison done: a link found, or none. */
type LinkStep = { readonly done: number; readonly of: number; readonly link: SceneLink | null };

/** How many shots nearer the hero one shot is compared with at most, beside the hero itself: bounds the work for long scenes. */
const MOST_TRIES = 3;
/** So many of the best linked shots are considered for leading on to others: looking at more takes longer than a step may. */
const MOST_CONNECTING = 100;
/** Links of this many pairs need no second opinion. */
const FIRM_PAIRS = 60;
/** Further from the hero than this many links, the errors of every step have piled up. */
const MOST_STEPS = 3;

/**
 * Finds how shots hang together, breadth first from the hero: each is compared with the hero, those that share nothing with it with the shots
 * already reached that look most like them. Only shots that `mayConnect` lead on to others. Steps once after every comparison. The links do not depend on the order of `shots`.
 */
export function* linkScene(hero: LinkableShot, shots: readonly LinkableShot[], mayConnect: (key: string) => boolean): Generator<LinkStep, readonly SceneLink[]> {
  const links: SceneLink[] = [];
  const triesLeft = new Map(shots.map(({ key }) => [key, MOST_TRIES]));
  let done = 0;
  let unreached = shots;
  let reached: readonly LinkableShot[] = [hero];
  for (let distance = 0; distance < MOST_STEPS && unreached.length > 0 && reached.length > 0; distance++) {
    const of = done + unreached.length;
    const found = new Map<LinkableShot, number>();
    for (const shot of unreached) {
      const mine: SceneLink[] = [];
      for (const nearer of likeliest(shot, reached)) {
        if (pairsOf(mine) >= FIRM_PAIRS) break;
        if (distance > 0 && !useTry(shot.key)) break;
        const pairs = correspond(nearer.features, shot.features);
        const link = pairs && { nearer: nearer.key, further: shot.key, pairs };
        if (link) mine.push(link);
        yield { done, of, link };
      }
      done++;
      links.push(...mine);
      if (mine.length > 0) found.set(shot, pairsOf(mine));
    }
    unreached = unreached.filter((shot) => !found.has(shot));
    reached = [...found.keys()].filter(({ key }) => mayConnect(key)).sort((one, two) => found.get(two)! - found.get(one)! || byKey(one, two)).slice(0, MOST_CONNECTING);
  }
  return links;

  function useTry(key: string): boolean {
    const left = triesLeft.get(key)!;
    triesLeft.set(key, left - 1);
    return left > 0;
  }
}

function pairsOf(links: readonly SceneLink[]): number {
  return links.reduce((sum, { pairs }) => sum + pairs.fit.length + pairs.heldOut.length, 0);
}

function byKey(one: LinkableShot, two: LinkableShot): number {
  return one.key < two.key ? -1 : 1;
}

/** The shots that look most like this one, first; equal ones by key, so that no order of asking matters. */
function likeliest(shot: LinkableShot, others: readonly LinkableShot[]): readonly LinkableShot[] {
  if (others.length < 2) return others;
  return others
    .map((other) => ({ other, likeness: looksAlike(other.features, shot.features) }))
    .sort((one, two) => two.likeness - one.likeness || byKey(one.other, two.other))
    .map(({ other }) => other);
}
