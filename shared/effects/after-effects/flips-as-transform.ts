import type { StandIn } from "./stand-in";

const TRANSFORM = "ADBE Geometry2";
const UNIFORM = `${TRANSFORM}-0011`;
const HEIGHT = `${TRANSFORM}-0003`;
const WIDTH = `${TRANSFORM}-0004`;

/** Horizontal Flip as a Transform about the layer's middle that scales its width by -1. */
export const horizontalFlipAsTransform: StandIn = {
  for: "AE.ADBE Horizontal Flip",
  by: "Transform",
  effects: () => [{ effect: TRANSFORM, params: { [UNIFORM]: 0, [WIDTH]: -100 } }],
  lacks: () => null,
};

/** Vertical Flip likewise, of its height. */
export const verticalFlipAsTransform: StandIn = {
  for: "AE.ADBE Vertical Flip",
  by: "Transform",
  effects: () => [{ effect: TRANSFORM, params: { [UNIFORM]: 0, [HEIGHT]: -100 } }],
  lacks: () => null,
};
