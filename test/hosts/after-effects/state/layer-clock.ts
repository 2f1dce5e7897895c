import type { LayerState } from "./project-state";

/** Time of the layer's own clock at this time of its composition. */
export function layerTime({ startTime, stretch }: LayerState, compTime: number): number {
  return ((compTime - startTime) * 100) / stretch;
}

/** Time of the composition at this time of the layer's own clock. */
export function compTime({ startTime, stretch }: LayerState, ownTime: number): number {
  return startTime + (ownTime * stretch) / 100;
}
