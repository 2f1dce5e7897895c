import fc from "fast-check";
import { BASIC_SLIDERS, NEUTRAL_CORRECTION, SLIDER_RANGES, type BasicCorrection } from "../../../shared/color/sliders/basic-correction";

/** Corrections as editors make them: each slider up to `reach` (0..1) of its way from neutral to either end, exposure up to two stops of it. */
export function corrections(reach: number): fc.Arbitrary<BasicCorrection> {
  const positions = Object.fromEntries(
    BASIC_SLIDERS.map((slider) => {
      const { min, max, neutral } = SLIDER_RANGES[slider];
      const share = slider === "exposure" ? reach * 0.4 : reach;
      return [slider, fc.double({ min: neutral + share * (min - neutral), max: neutral + share * (max - neutral), noNaN: true })];
    }),
  ) as { [slider in keyof BasicCorrection]: fc.Arbitrary<number> };
  return fc.record(positions);
}

/** The neutral correction with some sliders moved. */
export function moved(sliders: Partial<BasicCorrection>): BasicCorrection {
  return { ...NEUTRAL_CORRECTION, ...sliders };
}
