import { toJsonText } from "../../../shared/basics/json-text";
import { isNeutral, type BasicCorrection } from "../../../shared/color/sliders/basic-correction";
import type { EncodedFrame } from "../../../shared/host/host-port";

/**
 * The frames of a calibration that was stopped, so that the next one in this session goes on where it stood. Neutral is never remembered: it is rendered
 * anew, first and last, and the engine refuses a calibration whose last neutral is not its first.
 */
export class RenderMemory {
  private readonly frames = new Map<string, EncodedFrame>();

  recall(correction: BasicCorrection): EncodedFrame | null {
    return this.frames.get(toJsonText(correction)) ?? null;
  }

  keep(correction: BasicCorrection, frame: EncodedFrame): void {
    if (!isNeutral(correction)) this.frames.set(toJsonText(correction), frame);
  }

  /** After a calibration came to its end, whichever it was. */
  forget(): void {
    this.frames.clear();
  }
}
