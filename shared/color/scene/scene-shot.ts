import type { ShotSample } from "../shot-sample";
import type { BasicCorrection } from "../sliders/basic-correction";

/** A shot as the engine sees it: its frames, and the Basic Correction that lies on them. */
export type SceneShot = {
  /** Names the shot in answers; unique in one request. */
  readonly key: string;
  readonly sample: ShotSample;
  readonly current: BasicCorrection;
  /** "This is that": places a person tied together, each in the middle frame of its shot. */
  readonly pins: readonly Pin[];
};

/** One place of the hero's middle frame and the place of this shot's middle frame that shows the same thing. */
export type Pin = { readonly hero: FramePoint; readonly target: FramePoint };

/** In shares of the frame from its top left, 0..1. */
export type FramePoint = { readonly x: number; readonly y: number };
