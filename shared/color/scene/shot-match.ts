import type { BasicCorrection } from "../sliders/basic-correction";
import type { SliderChange } from "../sliders/describe-correction";
import type { ColorSpaceQuestion, ShotEvidence } from "./shot-evidence";

/**
 * What can be said about bringing one shot to the look of its hero. Errors are mean CIEDE2000 over colours kept from the fit; `why` is one sentence for the editor.
 * `drift` says that the look changes inside the shot, so one correction cannot fit all of it.
 */
export type ShotMatch = Verdict & { readonly drift: ShotEvidence["drift"] };

/** A ShotMatch without what is known of the shot by itself. */
export type Verdict =
  | {
      readonly verdict: "match";
      /** Absolute slider positions that replace the current ones. */
      readonly correction: BasicCorrection;
      readonly changes: readonly SliderChange[];
      readonly predictedErrorBefore: number;
      readonly predictedErrorAfter: number;
      readonly confidence: "good" | "fair";
      /** Keys of the shots it was reached through, nearest the hero first; empty when hero and target share things themselves. */
      readonly through: readonly string[];
      readonly why: string;
    }
  /** Nothing in common was seen: at most half of what the whole pictures suggest, measured by nothing, so never for ticking unasked. */
  | { readonly verdict: "guess"; readonly correction: BasicCorrection; readonly changes: readonly SliderChange[]; readonly why: string }
  | { readonly verdict: "already-matches"; readonly error: number; readonly why: string }
  /** `asks`: what a person must answer before matching, where that is the reason. */
  | { readonly verdict: "cannot-tell"; readonly why: string; readonly asks: ColorSpaceQuestion | null };
