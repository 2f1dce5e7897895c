import { setValueAt } from "./state/edit-keys";
import { removeLayer, updateComp, updateLayer, updateNode, type Change } from "./state/edit-state";
import { findLayer } from "./state/find-in-state";
import { newMarker } from "./state/new-property";
import type { PropertyNode, ValueState } from "./state/property-state";

/** Deletes a layer. */
export function deleteLayer(layerId: number): Change {
  return (state) => removeLayer(state, layerId);
}

/** Gives a layer another name. */
export function renameLayer(layerId: number, name: string): Change {
  return (state) => updateLayer(state, layerId, (layer) => ({ ...layer, ownName: name }));
}

/** Drags a layer along the timeline, by seconds. */
export function moveLayerInTime(layerId: number, by: number): Change {
  return (state) => updateLayer(state, layerId, (layer) => ({ ...layer, startTime: layer.startTime + by, inPoint: layer.inPoint + by, outPoint: layer.outPoint + by }));
}

/** Changes the first property with this match name, wherever it is in the layer: a slider turned in Effect Controls. */
export function setLayerValue(layerId: number, matchName: string, value: ValueState): Change {
  return changeProperty(layerId, matchName, (node) => (node.kind === "property" ? { ...node, value } : node));
}

/** Puts an expression on the first property with this match name. */
export function setExpression(layerId: number, matchName: string, text: string): Change {
  return changeProperty(layerId, matchName, (node) => (node.kind === "property" ? { ...node, expression: { text, enabled: true } } : node));
}

/** Sets a keyframe of the first property with this match name, in the layer's own clock. */
export function setKeyframe(layerId: number, matchName: string, time: number, value: ValueState): Change {
  return changeProperty(layerId, matchName, (node) => (node.kind === "property" ? setValueAt(node, time, value) : node));
}

/** Deletes the first effect with this match name. */
export function deleteEffect(layerId: number, matchName: string): Change {
  return changeProperty(layerId, "ADBE Effect Parade", (node) => (node.kind === "group" ? { ...node, children: node.children.filter((effect) => effect.matchName !== matchName) } : node));
}

/** Sets a marker on a composition. */
export function addCompMarker(compId: number, seconds: number, comment: string): Change {
  return (state) => updateComp(state, compId, (comp) => ({ ...comp, markers: setValueAt(comp.markers, seconds, newMarker(comment)) }));
}

function changeProperty(layerId: number, matchName: string, change: (node: PropertyNode) => PropertyNode): Change {
  return (state) => {
    const path = pathTo(findLayer(state, layerId)?.layer.properties ?? [], matchName);
    return path ? updateNode(state, { owner: { kind: "layer", id: layerId }, path }, change) : state;
  };
}

function pathTo(nodes: readonly PropertyNode[], matchName: string): readonly number[] | undefined {
  for (const [at, node] of nodes.entries()) {
    if (node.matchName === matchName) return [at];
    const inside = node.kind === "group" ? pathTo(node.children, matchName) : undefined;
    if (inside) return [at, ...inside];
  }
  return undefined;
}
