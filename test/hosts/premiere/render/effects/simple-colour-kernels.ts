import type { ColorState } from "../../state/project-state";
import { numberAt, parameterNamed, parameterValueAt } from "../parameter-value-at";
import type { EffectKernel } from "./effect-kernel";
import { lumaOf, mapPixels } from "./map-pixels";

const BLACK: ColorState = { red: 0, green: 0, blue: 0, alpha: 1 };
const WHITE: ColorState = { red: 1, green: 1, blue: 1, alpha: 1 };

/** Tint: the Rec.709 luma runs from "Map Black To" to "Map White To", mixed in by "Amount to Tint" (percent). Colours are 0-1 a channel. */
export const tint: EffectKernel = (image, component, { at }) => {
  const color = (name: string, otherwise: ColorState): ColorState => {
    const param = parameterNamed(component, name);
    const value = param ? parameterValueAt(param, at) : null;
    return typeof value === "object" && value !== null && "red" in value ? value : otherwise;
  };
  const [dark, light] = [color("Map Black To", BLACK), color("Map White To", WHITE)];
  const amount = numberAt(component, "Amount to Tint", at, 100) / 100;
  return mapPixels(image, (red, green, blue) => {
    const luma = lumaOf(red, green, blue) / 255;
    const mix = (from: number, a: number, b: number): number => from + amount * (255 * (a + (b - a) * luma) - from);
    return [mix(red, dark.red, light.red), mix(green, dark.green, light.green), mix(blue, dark.blue, light.blue)];
  });
};

/** Black & White: every channel becomes the Rec.709 luma. */
export const blackAndWhite: EffectKernel = (image) =>
  mapPixels(image, (red, green, blue) => {
    const luma = lumaOf(red, green, blue);
    return [luma, luma, luma];
  });

/** Invert: 255 minus each colour channel (always RGB: simulated), faded by "Blend With Original" (percent). */
export const invert: EffectKernel = (image, component, { at }) => {
  const kept = numberAt(component, "Blend With Original", at, 0) / 100;
  const flip = (value: number): number => 255 - value + kept * (2 * value - 255);
  return mapPixels(image, (red, green, blue) => [flip(red), flip(green), flip(blue)]);
};

/** Brightness & Contrast: value + brightness, then a straight slope of 1 + contrast / 100 about middle grey. */
export const brightnessAndContrast: EffectKernel = (image, component, { at }) => {
  const brightness = numberAt(component, "Brightness", at, 0);
  const slope = 1 + numberAt(component, "Contrast", at, 0) / 100;
  if (brightness === 0 && slope === 1) return image;
  const change = (value: number): number => 127.5 + (value + brightness - 127.5) * slope;
  return mapPixels(image, (red, green, blue) => [change(red), change(green), change(blue)]);
};
