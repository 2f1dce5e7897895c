import type { ColorPair, Rgb } from "../correspond/color-pair";
import { fitCorrection } from "../fit/fit-correction";
import { judgeCorrection } from "../fit/judge-correction";
import { meanPairError } from "../fit/pair-error";
import { ungradePairs } from "../fit/ungrade-pairs";
import type { SliderResponse } from "../response/slider-response";
import { BASIC_SLIDERS, type BasicCorrection } from "../sliders/basic-correction";
import { knownColors } from "./known-colors";
import { MATCHES_BELOW } from "./match-bounds";
import type { SceneLink } from "./scene-link";
import type { Found } from "./shot-evidence";

type SameThings = Extract<Found, { kind: "same-things" }>;

/** A shot brought to the hero's look, for others to be seen through. */
type SettledShot = { readonly correction: BasicCorrection; readonly isKnown: (color: Rgb) => boolean };

/** Rounds of fitting every shot to its neighbours as these are corrected so far. */
const SWEEPS = 2;
/** A shot that sliders bring no nearer to the hero than this leads nowhere: what is seen through it would inherit the error (CIEDE2000). */
const LEADS_ON_BELOW = 2.5;
const LEAST_PAIRS = 8;

/**
 * Turns links into evidence for every linked shot in the look of the hero: colours of a neighbour become what its own correction makes of them, where that is known.
 * All corrections are fitted together by block-coordinate sweeps over one joint cost, the hero held fixed, so errors do not pile up shot after shot.
 * `links` must be in the order of their distance from the hero. Steps after every fit. Shots that can only be seen through one that fits badly are left out.
 */
export function* settleScene(heroKey: string, links: readonly SceneLink[], currents: ReadonlyMap<string, BasicCorrection>, response: SliderResponse): Generator<null, ReadonlyMap<string, SameThings>> {
  const settled = new Map<string, SettledShot>();
  const keys = [...new Set(links.map(({ further }) => further))];
  const connecting = keys.filter((key) => links.some(({ nearer }) => nearer === key));
  const isHeldTwice = (key: string): boolean => links.filter(({ further }) => further === key).length > 1;
  for (let sweep = 0; sweep < (keys.some(isHeldTwice) ? SWEEPS : 1); sweep++) {
    for (const key of sweep === 0 ? connecting : keys.filter((one) => connecting.includes(one) || isHeldTwice(one))) {
      const inward = linksTo(key).flatMap(({ nearer, pairs }) => inHeroLook(nearer, [...pairs.fit, ...pairs.heldOut]));
      const beyond = sweep === 0 ? [] : links.filter(({ nearer, further }) => nearer === key && settled.has(further));
      const outward = beyond.flatMap(({ further, pairs }) => inHeroLook(further, [...pairs.fit, ...pairs.heldOut].map(turned)));
      settle(key, inward, outward);
      yield null;
    }
  }
  return new Map(keys.flatMap((key) => {
    const evidence = evidenceOf(key);
    return evidence ? [[key, evidence] as const] : [];
  }));

  function settle(key: string, inward: readonly ColorPair[], outward: readonly ColorPair[]): void {
    const current = currents.get(key)!;
    const correction = bestCorrection([...inward, ...outward], current, response);
    const residual = judgeCorrection(ungradePairs(inward, current, response), correction, response).after;
    if (residual < LEADS_ON_BELOW) settled.set(key, { correction, isKnown: knownColors(inward.map(({ target }) => target)) });
    else settled.delete(key);
  }

  function linksTo(key: string): SceneLink[] {
    return links.filter(({ nearer, further }) => further === key && (nearer === heroKey || settled.has(nearer)));
  }

  function evidenceOf(key: string): SameThings | null {
    const mine = linksTo(key);
    const fit = mine.flatMap(({ nearer, pairs }) => inHeroLook(nearer, pairs.fit));
    const heldOut = mine.flatMap(({ nearer, pairs }) => inHeroLook(nearer, pairs.heldOut));
    if (mine.length === 0 || fit.length < LEAST_PAIRS || heldOut.length < LEAST_PAIRS) return null;
    return { kind: "same-things", fit, heldOut, through: wayTo(mine[0]!.nearer), overlap: Math.max(...mine.map(({ pairs }) => pairs.overlap)) };
  }

  function wayTo(key: string): string[] {
    return key === heroKey ? [] : [...wayTo(linksTo(key)[0]!.nearer), key];
  }

  /** The pairs with their "hero" colours, which are those of the shot `key`, as its correction renders them; what it says nothing about is left out. */
  function inHeroLook(key: string, pairs: readonly ColorPair[]): ColorPair[] {
    const shot = settled.get(key);
    if (key === heroKey || !shot) return [...pairs];
    const known = ungradePairs(pairs.filter(({ hero }) => shot.isKnown(hero)).map(turned), currents.get(key)!, response);
    const colors = Float64Array.from(known.flatMap(({ ungraded }) => ungraded));
    response.transformFor(shot.correction)(colors, colors);
    return known.map((pair, index) => ({ ...turned(pair), hero: [onScreen(colors[index * 3]!), onScreen(colors[index * 3 + 1]!), onScreen(colors[index * 3 + 2]!)] }));
  }
}

/** The pair with its sides exchanged. */
function turned({ hero, target, heroClip, targetClip, weight, skin }: ColorPair): ColorPair {
  return { hero: target, target: hero, heroClip: targetClip, targetClip: heroClip, weight, skin };
}

/** Where a shot goes: nowhere when it looks right as it is. */
function bestCorrection(pairs: readonly ColorPair[], current: BasicCorrection, response: SliderResponse): BasicCorrection {
  if (meanPairError(pairs) < MATCHES_BELOW) return current;
  return fitCorrection(ungradePairs(pairs, current, response), current, response, BASIC_SLIDERS);
}

function onScreen(value: number): number {
  return Math.min(1, Math.max(0, value));
}
