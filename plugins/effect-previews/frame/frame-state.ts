import type { RgbaImage } from "../../../shared/basics/rgba-image";
import type { ProblemText } from "../../../shared/host/host-problem";
import type { LayerSize } from "../../../shared/effects/effect-values";
import type { Ticks } from "../../../shared/time/ticks";

/** Where in the clip the frame is taken from, among what is seen of it. */
export const FRAME_PLACES = ["early", "middle", "late"] as const;
/** One of them. */
export type FramePlace = (typeof FRAME_PLACES)[number];

/** The picture that looks are shown on. */
export type FrameState =
  | { readonly kind: "none" }
  | SeenFrame
  /** `canRetry`: the host may do better next time. */
  | { readonly kind: "unseen"; readonly text: ProblemText; readonly canRetry: boolean };

/** A frame of a clip with what a drawing must know of it. */
export type SeenFrame = {
  readonly kind: "seen";
  readonly clipKey: string;
  readonly clipName: string;
  readonly at: Ticks;
  readonly timecode: string;
  /** Of the sequence, from its start. */
  readonly frameNumber: number;
  readonly layer: LayerSize;
  readonly framesPerSecond: number;
  /** The host showed the clip without the others: how many steps in Edit > Undo that left. Null for the program as it stands. */
  readonly alone: { readonly undoSteps: number } | null;
  /** One picture in three sizes: to be looked at, as a tile, and so small that hundreds of looks are quickly compared. */
  readonly large: RgbaImage;
  readonly tile: RgbaImage;
  readonly sketch: RgbaImage;
};
