import { removeLayer, updateComp, updateLayer, type Change } from "../../../hosts/after-effects/state/edit-state";
import type { CompState, LayerState } from "../../../hosts/after-effects/state/project-state";

/** A layer's switches that a person clicks in the timeline. */
export type LayerSwitch = "enabled" | "solo" | "locked" | "shy";

/** What Edit > Undo calls it when a person clicks one (simulated). */
export const SWITCH_LABELS: Readonly<Record<LayerSwitch, string>> = { enabled: "Video Switch", solo: "Solo Switch", locked: "Lock Switch", shy: "Shy Switch" };

/** Flips one switch of these layers, each from how it stands. */
export function flipSwitch(layerIds: Iterable<number>, which: LayerSwitch): Change {
  return onEach(layerIds, (layer) => ({ ...layer, [which]: !layer[which] }));
}

/** Drags layers along their composition by so many seconds, their in and out points with them. */
export function moveInTime(layerIds: Iterable<number>, seconds: number): Change {
  return onEach(layerIds, (layer) => ({ ...layer, startTime: layer.startTime + seconds, inPoint: layer.inPoint + seconds, outPoint: layer.outPoint + seconds }));
}

/** Deletes layers. */
export function deleteLayers(layerIds: Iterable<number>): Change {
  const ids = [...layerIds];
  return (state) => ids.reduce(removeLayer, state);
}

/** Shows or hides the composition's shy layers. */
export function flipHiddenShy(compId: number): Change {
  return (state) => updateComp(state, compId, (comp) => ({ ...comp, hideShyLayers: !comp.hideShyLayers }));
}

/** The layers that the timeline lists: shy ones are hidden while the composition hides them. */
export function listedLayers({ layers, hideShyLayers }: CompState): readonly LayerState[] {
  return hideShyLayers ? layers.filter((layer) => !layer.shy) : layers;
}

function onEach(layerIds: Iterable<number>, change: (layer: LayerState) => LayerState): Change {
  const ids = [...layerIds];
  return (state) => ids.reduce((next, id) => updateLayer(next, id, change), state);
}
