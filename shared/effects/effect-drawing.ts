import type { EffectSpec } from "./effect-spec";
import type { EffectValues, LayerSize } from "./effect-values";
import type { FloatFrame } from "./float-frame";
import type { LumetriResponse } from "./lumetri-response";

/** What an effect may know of the picture it is drawn on. */
export type DrawingContext = {
  /** The layer that sizes and points in pixels speak of. */
  readonly layer: LayerSize;
  /** Pixels of this picture for one pixel of the layer: sizes and points are multiplied by it. */
  readonly scale: number;
  /** Which frame of the clip this is: noise differs from frame to frame. */
  readonly frameNumber: number;
  readonly lumetri: LumetriResponse;
};

/** Draws an effect in plain TypeScript. May write into the frame it was given and hand it back; must not keep it. */
export type CpuDrawing = (frame: FloatFrame, values: EffectValues, context: DrawingContext) => FloatFrame;

/** Draws an effect by WebGL2, as passes one after the other, over the same numbers as the plain drawing. No passes: nothing changes. */
export type GpuDrawing = (values: EffectValues, context: DrawingContext, size: LayerSize) => readonly GpuPass[];

/**
 * One pass over all pixels. `shade` is GLSL ES 3.00: helper functions if needed, then `vec4 shade(vec2 px)`, where `px` is the pixel's
 * centre from the top left (0.5, 0.5 is the first one). In reach: `vec4 current(vec2 px)` (the last pass's picture; colours straight, alpha in w; outside the picture its
 * edge pixel; between pixel centres bilinear), `vec4 original(vec2 px)` (the same of the effect's own input), `vec2 size` (px), the uniforms named below, and for each table `vec4 name(float x)`
 * (0-1, linear between its entries) or for each cube `vec3 name(vec3 rgb)` (trilinear).
 */
export type GpuPass = {
  readonly shade: string;
  /** float, vec2, vec3 or vec4 by their length; a list of more than four is a float array. */
  readonly uniforms: Readonly<Record<string, number | readonly number[]>>;
  /** R, G, B, A in turn, as floats. */
  readonly tables?: Readonly<Record<string, Float32Array>>;
  /** `points` a side; R, G, B in turn, red fastest. */
  readonly cubes?: Readonly<Record<string, { readonly points: number; readonly data: Float32Array }>>;
};

/** An effect: what it is, and how it is drawn. */
export type Effect = { readonly spec: EffectSpec; readonly onCpu: CpuDrawing; readonly onGpu: GpuDrawing };
