import type { RgbaImage } from "../../../../shared/basics/rgba-image";

/** The sliders of Lumetri's Basic Correction, in the units the panel shows. */
export type LumetriBasic = {
  readonly temperature: number;
  readonly tint: number;
  /** 100 is neutral. */
  readonly saturation: number;
  /** Stops. */
  readonly exposure: number;
  readonly contrast: number;
  readonly highlights: number;
  readonly shadows: number;
  readonly whites: number;
  readonly blacks: number;
};

/** Basic Correction as a new Lumetri Color has it: changes nothing. */
export const NEUTRAL_LUMETRI: LumetriBasic = {
  temperature: 0,
  tint: 0,
  saturation: 100,
  exposure: 0,
  contrast: 0,
  highlights: 0,
  shadows: 0,
  whites: 0,
  blacks: 0,
};

/**
 * How a host answers to Lumetri's sliders. Adobe's formulas are not published, so each response is an assumption with a name;
 * tests run panels under several. Neutral settings hand back the very same picture; alpha is never touched.
 */
export interface LumetriResponse {
  readonly name: string;
  render(image: RgbaImage, settings: LumetriBasic): RgbaImage;
}
