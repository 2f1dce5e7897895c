import type { CompState, LayerState } from "../state/project-state";
import { valueOf } from "./value-of";

/** Times are floating point numbers: this much short of a frame's start still is that frame. Far below any frame's length. */
const FORGIVEN_SECONDS = 1e-6;

/** When the frame of a composition starts that is on screen at this time. */
export function frameTime({ frameRate }: CompState, seconds: number): number {
  return Math.floor(seconds * frameRate + FORGIVEN_SECONDS * frameRate) / frameRate;
}

/** Is the layer's picture between its in and out point? Both in time of the composition; the out point is no part of it. */
export function isWithin({ inPoint, outPoint }: LayerState, seconds: number): boolean {
  return seconds >= inPoint - FORGIVEN_SECONDS && seconds < outPoint - FORGIVEN_SECONDS;
}

/** Time of the source that the layer shows when its clock is at `time`: the same, unless it is remapped. */
export function sourceTime(layer: LayerState, time: number): number {
  const remapped = layer.timeRemapEnabled ? valueOf(layer.properties, time, "ADBE Time Remapping") : null;
  return (typeof remapped === "number" ? remapped : time) + FORGIVEN_SECONDS;
}
