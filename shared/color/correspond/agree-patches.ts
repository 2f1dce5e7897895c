import { encodeSrgb } from "../../colorimetry/srgb";
import type { Clip, ColorPair, Rgb } from "./color-pair";
import type { Confirmation } from "./confirm-framing";
import type { PatchFit } from "./fit-patches";
import { lumaPicture, pictureChannel, type FramePicture, type PictureChannel } from "./frame-picture";
import { BESIDE, growPatches, isSame, placeKey } from "./grow-patches";
import type { Homography } from "./homography";
import { FLAT_CONTRAST, patchPlane } from "./patch-plane";
import type { Plane } from "./resize-plane";
import { heroWindow, longSide, targetWindow, type SharedView } from "./shared-view";

/** A pair and where in the hero it lies, in units of the hero's longer side. */
export type PlacedPair = ColorPair & { readonly u: number; readonly v: number };

/** The pieces of the scene that both pictures show. */
export type Agreement = {
  readonly pairs: readonly PlacedPair[];
  /** Share of the patches that both pictures show which pass for the same, 0..1. */
  readonly share: number;
  /** How far apart patches lie, in units of the hero's longer side. */
  readonly spacing: number;
  /** Share of the target's frame that the pairs cover, 0..1. */
  readonly covered: number;
};

const COLOR_RADIUS_PX = 2;
/** How far (in patches) a flat area is taken to be the same thing because its rim is. */
const FLAT_REACH = 5;
const FLAT_FADE = 0.8;
const CLIPPED_SHARE = 0.25;

/** The colours of all patches that show the same thing under the confirmed framing, or under one of the others beside a patch that does. */
export function agreePatches(hero: FramePicture, target: FramePicture, confirmed: Confirmation, others: readonly Homography[]): Agreement {
  const { view, framing } = confirmed;
  const targetLuma = lumaPicture(target);
  const layers = [confirmed.target, ...others.map((other) => patchPlane(targetWindow(targetLuma.luma, target, view, other), view))];
  const fits = growPatches(confirmed.hero, layers, confirmed.fits);
  const trust = spreadOverFlats(fits);
  const windows = { hero: heroWindows(hero, view), targets: [framing, ...others].map((layer) => targetWindows(target, view, layer)) };
  const long = longSide(view.hero);
  const pairs = fits.flatMap((fit) => {
    const weight = trust.get(placeKey(fit.column, fit.row)) ?? 0;
    if (weight === 0 || isClear(windows.hero, windows.targets[fit.layer]!, view, fit)) return [];
    const pair = colorPair(windows.hero, windows.targets[fit.layer]!, view, fit, weight);
    return [{ ...pair, u: (view.left + fit.x + 0.5) / long, v: (view.top + fit.y + 0.5) / long }];
  });
  const spacingPx = spacing(fits);
  const covered = Math.min(1, (pairs.length * spacingPx * spacingPx) / (view.target.widthPx * view.target.heightPx));
  return { pairs, share: pairs.length / Math.max(1, fits.length), spacing: spacingPx / long, covered };
}

function spacing(fits: readonly PatchFit[]): number {
  const later = fits.find(({ column }) => column > 0);
  return later ? (later.x - PATCH_START_PX) / later.column : 1;
}

/** The first patch's centre. */
const PATCH_START_PX = 4;

/** Trust 0..1 by place: shaped patches that agree, then flat patches beside trusted ones, ring by ring. */
function spreadOverFlats(fits: readonly PatchFit[]): ReadonlyMap<number, number> {
  const trust = new Map<number, number>();
  const flats = new Set<PatchFit>();
  for (const fit of fits) {
    if (isSame(fit)) trust.set(placeKey(fit.column, fit.row), Math.min(1, 0.5 + (fit.correlation - 0.75) * 2.5));
    else if (fit.heroContrast < FLAT_CONTRAST && fit.targetContrast < FLAT_CONTRAST * 2) flats.add(fit);
  }
  for (let ring = 0; ring < FLAT_REACH && flats.size > 0; ring++) {
    const reached = [...flats].flatMap((fit) => {
      const best = Math.max(...BESIDE.map(([right, down]) => trust.get(placeKey(fit.column + right, fit.row + down)) ?? 0));
      return best > 0 ? [{ fit, trust: best * FLAT_FADE }] : [];
    });
    for (const { fit, trust: reachedTrust } of reached) {
      trust.set(placeKey(fit.column, fit.row), reachedTrust);
      flats.delete(fit);
    }
  }
  return trust;
}

/** Clear places only where there are any. */
type Windows = { readonly [channel in Exclude<PictureChannel, "clear">]: Plane } & { readonly clear: Plane | null };

function windowsOf(picture: FramePicture, windowOf: (plane: Plane) => Plane): Windows {
  const channel = (name: PictureChannel): Plane => windowOf(pictureChannel(picture, name));
  return { red: channel("red"), green: channel("green"), blue: channel("blue"), blown: channel("blown"), crushed: channel("crushed"), skin: channel("skin"), clear: picture.clear && channel("clear") };
}

function heroWindows(picture: FramePicture, view: SharedView): Windows {
  return windowsOf(picture, (plane) => heroWindow(plane, picture, view));
}

function targetWindows(picture: FramePicture, view: SharedView, framing: Homography): Windows {
  return windowsOf(picture, (plane) => targetWindow(plane, picture, view, framing));
}

type PatchColor = { readonly color: Rgb; readonly clip: Clip; readonly skin: number };

function colorPair(hero: Windows, target: Windows, { widthPx }: SharedView, fit: PatchFit, trust: number): ColorPair {
  // Busy patches hold several colours, and a curve of a mean is not the mean of the curve.
  const evenness = 1 / (1 + (Math.max(fit.heroContrast, fit.targetContrast) / 0.1) ** 2);
  const seenInHero = patchColor(hero, widthPx, fit.x, fit.y);
  const seenInTarget = patchColor(target, widthPx, fit.x + fit.dx, fit.y + fit.dy);
  return {
    hero: seenInHero.color,
    target: seenInTarget.color,
    weight: trust * evenness,
    heroClip: seenInHero.clip,
    targetClip: seenInTarget.clip,
    skin: Math.max(seenInHero.skin, seenInTarget.skin),
  };
}

/** Is either patch clear somewhere? Then its colours are not those of the picture. */
function isClear(hero: Windows, target: Windows, { widthPx }: SharedView, { x, y, dx, dy }: PatchFit): boolean {
  return (hero.clear !== null && patchMean(hero.clear, widthPx, x, y) > 0) || (target.clear !== null && patchMean(target.clear, widthPx, x + dx, y + dy) > 0);
}

/** The mean of the light in the middle of a patch, encoded again. */
function patchColor(windows: Windows, widthPx: number, x: number, y: number): PatchColor {
  const mean = (channel: Exclude<PictureChannel, "clear">): number => patchMean(windows[channel], widthPx, x, y);
  const clip = mean("blown") > CLIPPED_SHARE ? "blown" : mean("crushed") > CLIPPED_SHARE ? "crushed" : "none";
  return { color: [encodeSrgb(mean("red")), encodeSrgb(mean("green")), encodeSrgb(mean("blue"))], clip, skin: mean("skin") };
}

function patchMean(plane: Plane, widthPx: number, centreX: number, centreY: number): number {
  let sum = 0;
  for (let y = centreY - COLOR_RADIUS_PX; y <= centreY + COLOR_RADIUS_PX; y++) {
    for (let x = centreX - COLOR_RADIUS_PX; x <= centreX + COLOR_RADIUS_PX; x++) sum += plane[y * widthPx + x]!;
  }
  return sum / (2 * COLOR_RADIUS_PX + 1) ** 2;
}
