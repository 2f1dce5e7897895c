import type { HostProblem } from "../host-problem";
import { pictureLayer } from "./layer-kind";

type AnyLayer = AfterEffectsUXP.AnyLayer;

/** Why there is nothing to see of this layer alone; null where there is. */
export function whyNotAlone(layer: AnyLayer): HostProblem | null {
  const advice = "Look at the whole composition instead.";
  if (!pictureLayer(layer) || layer.nullLayer || !layer.hasVideo) return { kind: "unsupported", what: `show ${layer.name} alone: it has no picture`, advice };
  return layer.adjustmentLayer ? { kind: "unsupported", what: `show ${layer.name} alone: an adjustment layer has no picture of its own`, advice } : null;
}

/**
 * Leaves one layer of a composition, by its index, as the only one that is drawn. Cameras and lights stay, for layers in three dimensions; a track
 * matte works while its own layer is switched off, and parents move their children all the same.
 */
export function isolateLayer(comp: AfterEffectsUXP.CompItem, index: number): void {
  for (let at = 1; at <= comp.numLayers; at++) {
    const layer = comp.layer(at);
    const picture = pictureLayer(layer);
    const enabled = picture ? at === index : layer.enabled;
    // "Preserve transparency" draws a layer only on what lies under it, and nothing does.
    const onNothing = at === index && picture?.preserveTransparency === true;
    if (layer.enabled === enabled && !layer.solo && !onNothing) continue;
    if (layer.locked) layer.locked = false;
    // One solo layer would switch off all that are not.
    if (layer.solo) layer.solo = false;
    if (layer.enabled !== enabled) layer.enabled = enabled;
    if (onNothing) picture.preserveTransparency = false;
  }
}
