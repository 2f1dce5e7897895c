import type { GroupState, PropertyNode, PropertyState } from "./property-state";
import type { CompState, FootageState, ItemState, LayerState, ProjectState } from "./project-state";

/** Whose property tree: a layer's, or the markers of a composition. */
export type PropertyOwner = { readonly kind: "layer"; readonly id: number } | { readonly kind: "comp-markers"; readonly id: number };

/** Where in a tree: positions from the top, from 0. An empty path is the layer itself, or the composition's marker property. */
export type PropertyPlace = { readonly owner: PropertyOwner; readonly path: readonly number[] };

/** A layer together with its composition; `at` counts from 0 at the top. */
export type FoundLayer = { readonly comp: CompState; readonly layer: LayerState; readonly at: number };

/** The composition with this id; undefined when it is gone or something else. */
export function findComp(state: ProjectState, id: number): CompState | undefined {
  const item = state.items.get(id);
  return item?.kind === "comp" ? item : undefined;
}

/** The footage with this id; undefined when it is gone or something else. */
export function findFootage(state: ProjectState, id: number): FootageState | undefined {
  const item = state.items.get(id);
  return item?.kind === "footage" ? item : undefined;
}

/** Every composition of the project. */
export function allComps(state: ProjectState): readonly CompState[] {
  return [...state.items.values()].filter((item): item is CompState => item.kind === "comp");
}

/** What lies directly in a folder. */
export function childrenOf(state: ProjectState, folderId: number): readonly ItemState[] {
  return [...state.items.values()].filter((item) => item.parentId === folderId);
}

/** The layer with this id, wherever it is; undefined when it is gone. */
export function findLayer(state: ProjectState, id: number): FoundLayer | undefined {
  for (const item of state.items.values()) {
    if (item.kind !== "comp") continue;
    const at = item.layers.findIndex((layer) => layer.id === id);
    const layer = item.layers[at];
    if (layer) return { comp: item, layer, at };
  }
  return undefined;
}

/** The first layer of this name in a composition. */
export function findLayerByName(state: ProjectState, comp: CompState, name: string): LayerState | undefined {
  return comp.layers.find((layer) => layerName(state, layer) === name);
}

/** The name that the timeline shows. */
export function layerName(state: ProjectState, layer: LayerState): string {
  return layer.ownName ?? (layer.sourceId === null ? "" : (state.items.get(layer.sourceId)?.name ?? ""));
}

/** The child with this match name. */
export function findByMatchName(children: readonly PropertyNode[], matchName: string): PropertyNode | undefined {
  return children.find((child) => child.matchName === matchName);
}

/** A group's child group with this match name. */
export function findGroup(children: readonly PropertyNode[], matchName: string): GroupState | undefined {
  const found = findByMatchName(children, matchName);
  return found?.kind === "group" ? found : undefined;
}

/** A group's child property with this match name. */
export function findProperty(children: readonly PropertyNode[], matchName: string): PropertyState | undefined {
  const found = findByMatchName(children, matchName);
  return found?.kind === "property" ? found : undefined;
}

/** The children that a place has: a layer's top groups, or a group's. None for a property. */
export function childrenAt(state: ProjectState, place: PropertyPlace): readonly PropertyNode[] | undefined {
  if (place.path.length === 0) return place.owner.kind === "layer" ? findLayer(state, place.owner.id)?.layer.properties : undefined;
  const node = nodeAt(state, place);
  return node?.kind === "group" ? node.children : undefined;
}

/** The group or property at a place; undefined for a layer itself and where there is none. */
export function nodeAt(state: ProjectState, { owner, path }: PropertyPlace): PropertyNode | undefined {
  if (owner.kind === "comp-markers") return path.length === 0 ? findComp(state, owner.id)?.markers : undefined;
  let children = findLayer(state, owner.id)?.layer.properties ?? [];
  let node: PropertyNode | undefined;
  for (const at of path) {
    node = children[at];
    children = node?.kind === "group" ? node.children : [];
  }
  return node;
}
