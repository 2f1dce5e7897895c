import type { RgbaImage } from "../../shared/basics/rgba-image";
import type { BasicCorrection } from "../../shared/color/sliders/basic-correction";
import type { Ticks } from "../../shared/time/ticks";
import type { UsableGrade } from "./correction-edits";
import type { Shot } from "./match-source";

/** What is known of one target so far. Differences are mean CIEDE2000 to the reference. */
export type ShotOutcome =
  | { readonly kind: "waiting" }
  | { readonly kind: "sampling" }
  | Proposal
  | { readonly kind: "already-matches"; readonly frame: RgbaImage; readonly difference: number; readonly why: string }
  | { readonly kind: "cannot-tell"; readonly frame: RgbaImage | null; readonly why: string }
  /** The run was cancelled before its turn. */
  | { readonly kind: "not-looked-at" };

/** A correction that an editor may tick. */
export type Proposal = {
  readonly kind: "proposal";
  /** Its middle frame as the host renders it now. */
  readonly frame: RgbaImage;
  /** When it was sampled; measured again there after Apply. */
  readonly times: readonly Ticks[];
  readonly grade: UsableGrade;
  readonly from: BasicCorrection;
  readonly to: BasicCorrection;
  readonly confidence: "good" | "fair";
  readonly differenceBefore: number;
  readonly differenceAfter: number;
  readonly why: string;
};

/** One target with what is known of it. */
export type MatchedShot = { readonly shot: Shot; readonly outcome: ShotOutcome };

/** What the host's own frames say after Apply. */
export type Measurement =
  | { readonly kind: "measuring" }
  | { readonly kind: "measured"; readonly difference: number; readonly frame: RgbaImage }
  | { readonly kind: "not-comparable"; readonly frame: RgbaImage }
  | { readonly kind: "failed" };
