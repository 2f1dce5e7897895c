import { findGroup, findProperty } from "../../../hosts/after-effects/state/find-in-state";
import { compTime } from "../../../hosts/after-effects/state/layer-clock";
import type { PropertyNode, PropertyState } from "../../../hosts/after-effects/state/property-state";
import type { LayerState, ProjectState } from "../../../hosts/after-effects/state/project-state";

/** What a person calls a layer by what it is. */
export type LayerSort = "footage" | "composition" | "solid" | "adjustment layer" | "null" | "text" | "shape" | "camera" | "light";

/** What kind of layer it is, as the timeline's icon shows it. */
export function sortOfLayer(project: ProjectState, layer: LayerState): LayerSort {
  if (layer.kind !== "av") return layer.kind;
  if (layer.nullLayer) return "null";
  if (layer.adjustmentLayer) return "adjustment layer";
  const source = layer.sourceId === null ? undefined : project.items.get(layer.sourceId);
  if (source?.kind === "comp") return "composition";
  return source?.kind === "footage" && source.source.kind === "solid" ? "solid" : "footage";
}

/** Names of the layer's effects, topmost first. */
export function effectNames(layer: LayerState): readonly string[] {
  return findGroup(layer.properties, "ADBE Effect Parade")?.children.map((effect) => effect.name) ?? [];
}

/** A marker as the timeline shows it; `at` is seconds of the composition. */
export type ShownMarker = { readonly at: number; readonly comment: string };

/** The layer's markers in time of its composition. */
export function layerMarkers(layer: LayerState): readonly ShownMarker[] {
  const markers = findProperty(layer.properties, "ADBE Marker");
  return markers ? shownMarkers(markers).map(({ at, comment }) => ({ at: compTime(layer, at), comment })) : [];
}

/** What a marker property holds, in its own time. */
export function shownMarkers({ keys }: PropertyState): readonly ShownMarker[] {
  return keys.map(({ time, value }) => ({ at: time, comment: typeof value === "object" && value !== null && "kind" in value && value.kind === "marker" ? value.comment : "" }));
}

/** A moment at which properties have keyframes; `at` is seconds of the composition. */
export type ShownKeyframe = { readonly at: number; readonly names: readonly string[] };

/** The layer's keyframes but for markers, those of one moment together. */
export function layerKeyframes(layer: LayerState): readonly ShownKeyframe[] {
  const byTime = new Map<number, string[]>();
  for (const { name, keys } of keyedProperties(layer.properties)) {
    for (const { time } of keys) byTime.set(time, [...(byTime.get(time) ?? []), name]);
  }
  return [...byTime].sort(([a], [b]) => a - b).map(([time, names]) => ({ at: compTime(layer, time), names }));
}

function keyedProperties(nodes: readonly PropertyNode[]): PropertyState[] {
  return nodes.flatMap((node) => {
    if (node.kind === "group") return keyedProperties(node.children);
    return node.keys.length > 0 && node.valueType !== "MARKER" ? [node] : [];
  });
}
