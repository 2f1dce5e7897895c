import { BUILT_IN_RESPONSE } from "../../../shared/color/response/built-in-response";
import { findEffect } from "../../../shared/effects/all-effects";
import type { RgbaImage } from "../../../shared/basics/rgba-image";
import { drawStackOnBytes } from "../../../shared/effects/draw-stack";
import type { Effect } from "../../../shared/effects/effect-drawing";
import { effectValues } from "../../../shared/effects/effect-values";
import { GpuLookRenderer } from "../../../shared/effects/gpu/gpu-look-renderer";
import { openGpuRenderer } from "../../../shared/effects/gpu/gpu-renderer";
import type { LookRenderer } from "../../../shared/effects/gpu/look-renderer";
import { pictureDifference } from "../../../shared/effects/gpu/picture-difference";

/** How a card can let a look down: drawing it otherwise, not taking its shader, or being taken away before or between drawings. */
export type WayToFail = "none" | "draws otherwise" | "refuses the shader" | "lost";

/** What was drawn with after two drawings of Tint, and how far the second was from plain TypeScript. */
export type AfterFailing = { readonly before: string; readonly after: string; readonly difference: number };

/** Draws Tint twice on a picture by a card that fails in this way between the two. */
export function drawThrough(way: WayToFail, image: RgbaImage): AfterFailing {
  const canvas = document.createElement("canvas");
  const opened = openGpuRenderer(canvas);
  if (!opened.ok) throw new Error(opened.problem.what);
  const renderer = new GpuLookRenderer(opened.value);
  const before = renderer.name;
  draw(renderer, image, tint());
  if (way === "lost") canvas.getContext("webgl2")?.getExtension("WEBGL_lose_context")?.loseContext();
  const effect = { ...tint(), ...(SHADES[way] ? { onGpu: () => [{ shade: SHADES[way]!, uniforms: {} }] } : {}) };
  const drawn = draw(renderer, image, effect);
  const plain = drawStackOnBytes(image, [{ effect, values: valuesOf(effect, image) }], contextOf(image));
  const answer = { before, after: renderer.name, difference: pictureDifference(drawn, plain) };
  renderer.dispose();
  return answer;
}

const SHADES: Readonly<Record<WayToFail, string | null>> = {
  none: null,
  "draws otherwise": "vec4 shade(vec2 px) { return current(px).grba; }",
  "refuses the shader": "vec4 shade(vec2 px) { return nothing; }",
  lost: null,
};

function draw(renderer: LookRenderer, image: RgbaImage, effect: Effect): RgbaImage {
  const drawing = renderer.draw(image, [{ effect, values: valuesOf(effect, image) }], contextOf(image));
  for (;;) {
    const step = drawing.next();
    if (step.done) return step.value;
  }
}

function tint(): Effect {
  const effect = findEffect("ADBE Tint");
  if (!effect) throw new Error("There is no Tint.");
  return effect;
}

function valuesOf(effect: Effect, image: RgbaImage) {
  const values = effectValues(effect.spec, { "ADBE Tint-0001": [0.1, 0.2, 0.4], "ADBE Tint-0003": 70 }, image);
  if (!values.ok) throw new Error(values.problem.what);
  return values.value;
}

function contextOf(image: RgbaImage) {
  return { layer: image, scale: 1, frameNumber: 0, lumetri: BUILT_IN_RESPONSE };
}
