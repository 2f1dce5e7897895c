import type { RgbaImage } from "../../../../../shared/basics/rgba-image";
import type { ComponentState } from "../../state/project-state";
import { findEdges, mosaic, noise, sharpen, unsharpMask } from "./detail-kernels";
import type { EffectKernel, EffectMoment } from "./effect-kernel";
import { gaussianBlur } from "./gaussian-blur";
import { lumetriCreative } from "./lumetri-creative";
import { LUMETRI_MATCH_NAME, lumetriBasicAt } from "./lumetri-parameters";
import type { LumetriResponse } from "../../../picture/lumetri/lumetri-response";
import { crop, directionalBlur, horizontalFlip, mirror, verticalFlip } from "./shape-kernels";
import { blackAndWhite, brightnessAndContrast, invert, tint } from "./simple-colour-kernels";
import { ascCdl, gammaCorrection, levels, posterize, procAmp } from "./tone-kernels";

const KERNELS: ReadonlyMap<string, EffectKernel> = new Map([
  ["AE.ADBE Tint", tint],
  ["AE.ADBE Black & White", blackAndWhite],
  ["AE.ADBE Invert", invert],
  ["AE.ADBE Brightness & Contrast 2", brightnessAndContrast],
  ["AE.ADBE Gaussian Blur 2", gaussianBlur],
  ["PR.ADBE Levels", levels],
  ["PR.ADBE Gamma Correction", gammaCorrection],
  ["AE.ADBE Posterize", posterize],
  ["AE.ADBE ProcAmp", procAmp],
  ["AE.ADBE AEASCCDL", ascCdl],
  ["AE.ADBE Sharpen", sharpen],
  ["AE.ADBE Unsharp Mask", unsharpMask],
  ["AE.ADBE Find Edges", findEdges],
  ["AE.ADBE Noise2", noise],
  ["AE.ADBE Mosaic", mosaic],
  ["AE.ADBE Horizontal Flip", horizontalFlip],
  ["AE.ADBE Vertical Flip", verticalFlip],
  ["AE.ADBE Mirror", mirror],
  ["AE.ADBE AECrop", crop],
  ["AE.ADBE Motion Blur", directionalBlur],
]);

/** Draws the effects of a chain in order, intrinsics left out. An effect without a kernel changes nothing. */
export function renderEffects(image: RgbaImage, chain: readonly ComponentState[], moment: EffectMoment, lumetri: LumetriResponse): RgbaImage {
  return chain
    .filter((component) => !component.intrinsic)
    .reduce((drawn, component) => {
      if (component.matchName === LUMETRI_MATCH_NAME) return lumetriCreative(lumetri.render(drawn, lumetriBasicAt(component, moment.at)), component, moment.at);
      return KERNELS.get(component.matchName)?.(drawn, component, moment) ?? drawn;
    }, image);
}

/** Match names in a chain that the simulated host cannot draw, each once, in order: their pictures stay as they are. */
export function effectsWithoutKernel(chain: readonly ComponentState[]): string[] {
  const strangers = chain
    .filter((component) => !component.intrinsic && component.matchName !== LUMETRI_MATCH_NAME && !KERNELS.has(component.matchName))
    .map((component) => component.matchName);
  return [...new Set(strangers)];
}
