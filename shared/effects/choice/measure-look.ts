import type { RgbaImage } from "../../basics/rgba-image";
import { deltaE2000 } from "../../colorimetry/delta-e-2000";
import type { LookMeasures } from "./look-measures";
import { colorCast } from "./measure/color-cast";
import { cornerDarkening } from "./measure/corner-darkening";
import { fineDetail } from "./measure/fine-detail";
import { samplePicture, sortedLightness, type PictureSample } from "./measure/picture-sample";
import { isSkinColored } from "./measure/skin-colored";

/** Spreads and chromas below these are taken as this much, so that percentages of nearly nothing stay readable (L* and chroma units). */
const LEAST_SPREAD = 5;
const LEAST_CHROMA = 4;

/** A picture with fewer fine differences for its coarse ones counts as this fine. */
const LEAST_DETAIL = 0.02;

/** With less of the picture in skin colours, nothing is said about skin. */
const LEAST_SKIN = 0.01;

/** What a look did to a picture. Both must have the same size, or a RangeError is thrown. */
export function measureLook(before: RgbaImage, after: RgbaImage): LookMeasures {
  return lookMeasurer(before)(after);
}

/** Measures many looks on one picture: what depends on the picture without a look is computed once. */
export function lookMeasurer(before: RgbaImage): (after: RgbaImage) => LookMeasures {
  const was = traits(before);
  const skin = skinSamples(was.sample);
  return (after) => {
    if (after.widthPx !== before.widthPx || after.heightPx !== before.heightPx) {
      throw new RangeError(`The picture with the look is ${after.widthPx}x${after.heightPx}, without it ${before.widthPx}x${before.heightPx}.`);
    }
    const is = traits(after);
    const cast = colorCast(was.sample.colors, is.sample.colors);
    const differences = was.sample.colors.map((color, sample) => deltaE2000(color, is.sample.colors[sample]!));
    return {
      lightness: is.lightness - was.lightness,
      contrast: percent(was.spread, is.spread, LEAST_SPREAD),
      warmth: cast.b,
      tint: cast.a,
      splitTone: cast.split,
      saturation: percent(was.chroma, is.chroma, LEAST_CHROMA),
      detail: percent(was.detail, is.detail, LEAST_DETAIL),
      vignette: cornerDarkening(was.sample.colors, is.sample.colors),
      clipped: newlyClipped(was.sample, is.sample),
      difference: mean(differences),
      skinDifference: skin.length < LEAST_SKIN * differences.length ? null : mean(skin.map((sample) => differences[sample]!)),
    };
  };
}

function traits(image: RgbaImage) {
  const sample = samplePicture(image);
  const { colors } = sample;
  const lights = sortedLightness(colors);
  const percentile = (share: number) => lights[Math.round(share * (lights.length - 1))]!;
  return {
    sample,
    lightness: mean(lights),
    spread: percentile(0.9) - percentile(0.1),
    chroma: mean(colors.map(({ a, b }) => Math.sqrt(a * a + b * b))),
    detail: fineDetail(image),
  };
}

function skinSamples({ shown, colors }: PictureSample): readonly number[] {
  return [...colors.keys()].filter((sample) => isSkinColored(shown[sample * 3]!, shown[sample * 3 + 1]!, shown[sample * 3 + 2]!));
}

function newlyClipped(was: PictureSample, is: PictureSample): number {
  let clipped = 0;
  for (let sample = 0; sample < was.colors.length; sample++) if (isClipped(is, sample) && !isClipped(was, sample)) clipped++;
  return clipped / was.colors.length;
}

function isClipped({ shown }: PictureSample, sample: number): boolean {
  for (let at = sample * 3; at < sample * 3 + 3; at++) if (shown[at] === 0 || shown[at] === 255) return true;
  return false;
}

function percent(from: number, to: number, least: number): number {
  return (100 * (to - from)) / Math.max(from, least);
}

function mean(values: ArrayLike<number>): number {
  let sum = 0;
  for (let at = 0; at < values.length; at++) sum += values[at]!;
  return sum / values.length;
}
