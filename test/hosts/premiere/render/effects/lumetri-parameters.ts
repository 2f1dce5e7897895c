import type { Ticks } from "../../../../../shared/time/ticks";
import type { ComponentState } from "../../state/project-state";
import { NEUTRAL_LUMETRI, type LumetriBasic } from "../../../picture/lumetri/lumetri-response";
import { numberAt } from "../parameter-value-at";

/** Lumetri's match name in the 26.x list. */
export const LUMETRI_MATCH_NAME = "AE.ADBE Lumetri";

/** Where 26.3.2 keeps each slider (indexes measured by several authors, English names) and its hard limits (Adobe's 2016 example preset). */
const SLIDERS: Readonly<Record<keyof LumetriBasic, { index: number; name: string; min: number; max: number }>> = {
  temperature: { index: 14, name: "Temperature", min: -300, max: 300 },
  tint: { index: 15, name: "Tint", min: -300, max: 300 },
  saturation: { index: 16, name: "Saturation", min: 0, max: 300 },
  exposure: { index: 19, name: "Exposure", min: -7, max: 7 },
  contrast: { index: 20, name: "Contrast", min: -150, max: 150 },
  highlights: { index: 21, name: "Highlights", min: -150, max: 150 },
  shadows: { index: 22, name: "Shadows", min: -150, max: 150 },
  whites: { index: 23, name: "Whites", min: -150, max: 150 },
  blacks: { index: 24, name: "Blacks", min: -150, max: 150 },
};

/** Reads Basic Correction's sliders at a time of the source clock, held to their hard limits; absent ones are neutral. */
export function lumetriBasicAt(component: ComponentState, at: Ticks): LumetriBasic {
  const read = (key: keyof LumetriBasic): number => {
    const { index, name, min, max } = SLIDERS[key];
    return Math.min(max, Math.max(min, numberAt(component, name, at, NEUTRAL_LUMETRI[key], index)));
  };
  return {
    temperature: read("temperature"),
    tint: read("tint"),
    saturation: read("saturation"),
    exposure: read("exposure"),
    contrast: read("contrast"),
    highlights: read("highlights"),
    shadows: read("shadows"),
    whites: read("whites"),
    blacks: read("blacks"),
  };
}
