import type { RgbaImage } from "../../../../../shared/basics/rgba-image";
import type { ComponentState } from "../../state/project-state";
import type { EffectKernel, EffectMoment } from "./effect-kernel";
import { gaussianBlur } from "./gaussian-blur";
import { LUMETRI_MATCH_NAME, lumetriBasicAt } from "./lumetri-parameters";
import type { LumetriResponse } from "./lumetri-response";
import { blackAndWhite, brightnessAndContrast, invert, tint } from "./simple-colour-kernels";

const KERNELS: ReadonlyMap<string, EffectKernel> = new Map([
  ["AE.ADBE Tint", tint],
  ["AE.ADBE Black & White", blackAndWhite],
  ["AE.ADBE Invert", invert],
  ["AE.ADBE Brightness & Contrast 2", brightnessAndContrast],
  ["AE.ADBE Gaussian Blur 2", gaussianBlur],
]);

/** Draws the effects of a chain in order, intrinsics left out. An effect without a kernel changes nothing. */
export function renderEffects(image: RgbaImage, chain: readonly ComponentState[], moment: EffectMoment, lumetri: LumetriResponse): RgbaImage {
  return chain
    .filter((component) => !component.intrinsic)
    .reduce((drawn, component) => {
      if (component.matchName === LUMETRI_MATCH_NAME) return lumetri.render(drawn, lumetriBasicAt(component, moment.at));
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
