import type { RgbaImage } from "../../../shared/basics/rgba-image";
import type { LookMeasures, LookSignature } from "../../../shared/effects/choice/look-measures";
import type { EffectUse } from "../../../shared/effects/effect-stack";
import type { LayerSize } from "../../../shared/effects/effect-values";
import type { FlashReport } from "../../../shared/effects/safety/flash-check";

/** What an engine can be asked, what it tells on the way, and what it answers. */
export type PreviewJobs = {
  /** Looks at looks on a very small picture: enough to compare hundreds and to say what each does. */
  readonly sketch: { readonly ask: DrawAsk; readonly step: SketchedLook | Working; readonly answer: null };
  /** Draws looks as tiles, one a step, in the order asked. */
  readonly tiles: { readonly ask: DrawAsk; readonly step: DrawnTile | Working; readonly answer: null };
  /** Draws one look large. */
  readonly large: { readonly ask: LargeAsk; readonly step: Working; readonly answer: LargeAnswer };
  /** Draws a moving look frame after frame, and looks for flashes in them. */
  readonly motion: { readonly ask: MotionAsk; readonly step: Working; readonly answer: MotionAnswer };
};

/** Between two effects: nothing to tell, but a place to pause or stop. */
export type Working = null;

/** A look as an engine needs it: the panel's key for it, and its effects at the strength that is wanted. */
export type StackToDraw = { readonly key: string; readonly stack: readonly EffectUse[] };

/** The picture, and what it is a picture of. `profile` is the calibrated answer of this host's Lumetri, if there is one. */
export type Canvas = { readonly picture: RgbaImage; readonly layer: LayerSize; readonly frameNumber: number; readonly profile: string | null };

/** Several looks on one picture. */
export type DrawAsk = Canvas & { readonly looks: readonly StackToDraw[] };

/** One look on one picture; of a crop only that part comes back. */
export type LargeAsk = Canvas & { readonly look: StackToDraw; readonly crop: Crop | null };

/** The part of a drawn picture that is handed back, in its pixels. */
export type Crop = { readonly leftPx: number; readonly topPx: number; readonly widthPx: number; readonly heightPx: number };

/** One look over so many frames of time. */
export type MotionAsk = Canvas & { readonly look: StackToDraw; readonly frames: number; readonly framesPerSecond: number };

/** A look that cannot be drawn says why, in a sentence. */
export type SketchedLook = { readonly key: string } & ({ readonly kind: "sketched"; readonly measures: LookMeasures; readonly signature: LookSignature } | Undrawn);

/** A tile with what was measured on it. */
export type DrawnTile = { readonly key: string } & ({ readonly kind: "drawn"; readonly image: RgbaImage; readonly measures: LookMeasures; readonly signature: LookSignature } | Undrawn);

/** A large picture with what was measured on it. */
export type LargeAnswer = { readonly kind: "drawn"; readonly image: RgbaImage; readonly measures: LookMeasures } | Undrawn;

/** The frames in order, checked for flashes. */
export type MotionAnswer = { readonly kind: "moving"; readonly frames: readonly RgbaImage[]; readonly flashes: FlashReport } | Undrawn;

/** Why a look was not drawn, in a sentence. */
export type Undrawn = { readonly kind: "undrawn"; readonly why: string };
