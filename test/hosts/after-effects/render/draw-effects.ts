import type { RgbaImage } from "../../../../shared/basics/rgba-image";
import { drawStackOnBytes } from "../../../../shared/effects/draw-stack";
import type { LayerSize } from "../../../../shared/effects/effect-values";
import type { LumetriResponse as EngineResponse } from "../../../../shared/effects/lumetri-response";
import { findGroup } from "../state/find-in-state";
import type { LayerState } from "../state/project-state";
import { engineEffect } from "./engine-effect";

/** When a layer's effects are drawn, and on what. */
export type EffectMoment = {
  /** The layer's own clock, seconds. */
  readonly time: number;
  /** Which frame of the layer this is: noise differs from frame to frame. */
  readonly frameNumber: number;
  /** The layer whose pixels sizes and points speak of. */
  readonly layer: LayerSize;
  readonly lumetri: EngineResponse;
};

/**
 * Draws a layer's effects in order over its picture; the picture may have fewer pixels than the layer. Effects that are switched off, and those that the engine cannot
 * draw, leave it as it is; so do masks and opacity of single effects. The same picture comes back where nothing is drawn.
 */
export function drawEffects(picture: RgbaImage, state: LayerState, { time, frameNumber, layer, lumetri }: EffectMoment): RgbaImage {
  const chain = state.effectsActive ? (findGroup(state.properties, "ADBE Effect Parade")?.children ?? []) : [];
  const stack = chain.flatMap((node) => (node.kind === "group" && node.enabled ? (engineEffect(node, time, layer) ?? []) : []));
  if (stack.length === 0) return picture;
  return drawStackOnBytes(picture, stack, { layer, scale: picture.widthPx / layer.widthPx, frameNumber, lumetri });
}
