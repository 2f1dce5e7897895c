import type { RgbaImage } from "../../basics/rgba-image";
import type { DrawingContext } from "../effect-drawing";
import type { ReadyEffect } from "../effect-stack";

/** Draws looks on pictures, by whatever means was found to be right and quick on this machine. */
export type LookRenderer = {
  /** What draws, as a person reads it: "plain TypeScript" or "WebGL2 on Apple M2". May change when a graphics card is lost. */
  readonly name: string;
  /**
   * Draws a stack on a picture; the same picture twice in a row is read only once. Yields between effects, so that whoever drives it may pause or
   * stop; several drawings may be under way at once.
   */
  readonly draw: (image: RgbaImage, stack: readonly ReadyEffect[], context: DrawingContext) => Generator<undefined, RgbaImage>;
  /** Gives back what the renderer holds of the machine; nothing may be drawn afterwards. */
  readonly dispose: () => void;
};
