import type { RgbaImage } from "../../../../../shared/basics/rgba-image";
import type { Ticks } from "../../../../../shared/time/ticks";
import type { ComponentState } from "../../state/project-state";
import { numberAt } from "../parameter-value-at";
import { lumaOf, mapPixels } from "./map-pixels";

/** Where Lumetri keeps its creative sliders (measured on 26.3.2 by others). */
const FADED_FILM = 40;
const VIBRANCE = 42;
const SATURATION = 43;

/** Lumetri's creative sliders after the basic ones: faded film lifts and flattens, vibrance and saturation scale about Rec.709 luma, vibrance less where there is colour already (all simulated). */
export function lumetriCreative(image: RgbaImage, component: ComponentState, at: Ticks): RgbaImage {
  const faded = numberAt(component, "Faded Film", at, 0, FADED_FILM) / 100;
  const vibrance = numberAt(component, "Vibrance", at, 0, VIBRANCE) / 100;
  const saturation = numberAt(component, "Saturation", at, 100, SATURATION) / 100;
  if (faded === 0 && vibrance === 0 && saturation === 1) return image;
  return mapPixels(image, (red, green, blue) => {
    const luma = lumaOf(red, green, blue);
    const spread = (Math.max(red, green, blue) - Math.min(red, green, blue)) / 255;
    const gain = saturation * (1 + vibrance * (1 - spread));
    return [red, green, blue].map((channel) => {
      const colored = luma + gain * (channel - luma);
      return colored + faded * (0.22 * (96 - colored));
    }) as [number, number, number];
  });
}
