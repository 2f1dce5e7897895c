import type { RgbaImage } from "../../../shared/basics/rgba-image";
import type { Rgb } from "../../../shared/color/correspond/color-pair";
import { fitCorrection } from "../../../shared/color/fit/fit-correction";
import type { FitPair } from "../../../shared/color/fit/fit-problem";
import { colorDifference } from "../../../shared/color/fit/pair-error";
import type { SliderResponse } from "../../../shared/color/response/slider-response";
import { BASIC_SLIDERS, NEUTRAL_CORRECTION, type BasicCorrection } from "../../../shared/color/sliders/basic-correction";
import type { KnownResponse } from "../../../test/hosts/picture/lumetri/color-maths";

/** A picture and what another camera or another grade made of it, pixel by pixel. */
export type GradedPicture = { readonly hero: RgbaImage; readonly target: RgbaImage };

/** Mean CIEDE2000 to the hero: as it is, corrected by a fit that knew the host's exact maths, and by a fit that knew the response under trial. Both rendered by the host. */
export type TrialErrors = { readonly before: number; readonly oracle: number; readonly tried: number };

/** So many pixels are compared. */
const COMPARED = 1500;
/** More pairs than a fit uses. */
const FITTED = 280;

/** Fits the sliders twice with perfect pairs, once with the truth's own maths and once with `response`, renders both by the truth, and measures what is left. */
export function gradeTrial({ hero, target }: GradedPicture, truth: KnownResponse, response: SliderResponse): TrialErrors {
  const pairs = pairsOf(hero, target, FITTED);
  const residual = (correction: BasicCorrection): number => meanDifference(hero, truth.render(target, correction));
  const fitted = (known: SliderResponse): number => residual(fitCorrection(pairs, NEUTRAL_CORRECTION, known, BASIC_SLIDERS));
  return { before: meanDifference(hero, target), oracle: fitted(exactResponse(truth)), tried: fitted(response) };
}

/** Mean CIEDE2000 between pictures of one size, over evenly spread pixels. */
export function meanDifference(one: RgbaImage, other: RgbaImage): number {
  const pixels = spreadPixels(one, COMPARED);
  return pixels.reduce((sum, pixel) => sum + colorDifference(colorAt(one, pixel), colorAt(other, pixel)), 0) / pixels.length;
}

/** The pairs of evenly spread pixels, as a matcher without any error would find them. */
export function pairsOf(hero: RgbaImage, target: RgbaImage, count: number): FitPair[] {
  return spreadPixels(hero, count).map((pixel) => {
    const ungraded = colorAt(target, pixel);
    return { hero: colorAt(hero, pixel), target: ungraded, ungraded, weight: 1, heroClip: "none", targetClip: "none", skin: 0 };
  });
}

/** A simulated response's maths as an engine sees a response. */
export function exactResponse({ name, maths }: KnownResponse): SliderResponse {
  return {
    name,
    calibrated: true,
    transformFor: (correction) => {
      const color = maths(correction);
      const result = new Float64Array(3);
      return (colors, into) => {
        for (let at = 0; at < colors.length; at += 3) {
          color(unit(colors[at]!), unit(colors[at + 1]!), unit(colors[at + 2]!), result);
          into.set(result, at);
        }
      };
    },
  };
}

function spreadPixels({ widthPx, heightPx }: RgbaImage, count: number): number[] {
  const stride = Math.max(1, (widthPx * heightPx) / count);
  return Array.from({ length: Math.floor((widthPx * heightPx) / stride) }, (_, index) => Math.floor((index + 0.5) * stride));
}

function colorAt({ data }: RgbaImage, pixel: number): Rgb {
  return [data[pixel * 4]! / 255, data[pixel * 4 + 1]! / 255, data[pixel * 4 + 2]! / 255];
}

function unit(value: number): number {
  return Math.min(1, Math.max(0, value));
}
