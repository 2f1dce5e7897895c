import type { RgbaImage } from "../../../shared/basics/rgba-image";
import type { Pin } from "../../../shared/color/scene/scene-shot";
import type { ColorSpaceQuestion, ShotEvidence } from "../../../shared/color/scene/shot-evidence";
import type { BasicCorrection } from "../../../shared/color/sliders/basic-correction";
import type { UsableGrade } from "../apply/correction-edits";
import type { Shot } from "../source/match-source";
import type { SeenShot } from "../source/sample-shot";

/** What is known of one target so far. Differences are mean CIEDE2000 to the reference. */
export type ShotOutcome =
  | { readonly kind: "waiting" }
  | { readonly kind: "sampling" }
  /** Seen, and not yet compared. */
  | { readonly kind: "comparing"; readonly frame: RgbaImage }
  | Proposal
  | { readonly kind: "already-matches"; readonly frame: RgbaImage; readonly difference: number; readonly why: string }
  | { readonly kind: "cannot-tell"; readonly frame: RgbaImage | null; readonly why: string }
  /** Matching would be wrong before the editor has answered. */
  | { readonly kind: "asks"; readonly frame: RgbaImage; readonly question: ColorSpaceQuestion; readonly why: string }
  /** The run was cancelled before its turn. */
  | { readonly kind: "not-looked-at" };

/** A correction that an editor may tick. */
export type Proposal = {
  readonly kind: "proposal";
  /** Its middle frame as the host renders it now. */
  readonly frame: RgbaImage;
  readonly grade: UsableGrade;
  readonly from: BasicCorrection;
  readonly to: BasicCorrection;
  readonly confidence: "good" | "fair" | "guess";
  /** At full strength; null for a guess, which nothing measured. */
  readonly predicted: { readonly before: number; readonly after: number } | null;
  readonly why: string;
  /** How much the look changes inside the shot, where one correction cannot fit all of it. */
  readonly drift: number | null;
};

/** A target that was looked at: all that is needed to propose again in another manner, or to compare again. */
export type Looked = {
  readonly seen: SeenShot;
  readonly grade: UsableGrade;
  /** The slider positions that it was seen with. */
  readonly current: BasicCorrection;
  /** Null until it was compared. */
  readonly evidence: ShotEvidence | null;
  readonly pins: readonly Pin[];
  /** The editor said that it is in the reference's colour space. */
  readonly isSameSpace: boolean;
};

/** One target with what is known of it; `scene` is its place in the run's scenes. */
export type MatchedShot = { readonly shot: Shot; readonly scene: number; readonly outcome: ShotOutcome; readonly looked: Looked | null };

/** What the host's own frames say after Apply. */
export type Measurement =
  | { readonly kind: "measuring" }
  | { readonly kind: "measured"; readonly difference: number; readonly frame: RgbaImage }
  | { readonly kind: "not-comparable"; readonly frame: RgbaImage }
  /** Other layers hide it in the sequence, or show with it. */
  | { readonly kind: "seen-alone" }
  | { readonly kind: "failed" };
