import { findLayer, type PropertyPlace } from "./find-in-state";
import type { PropertyNode, PropertyState } from "./property-state";
import type { CompState, ItemState, LayerState, ProjectState } from "./project-state";

/** A pure step from one project to the next; leaves the project as it was when what it aims at is gone. */
export type Change = (state: ProjectState) => ProjectState;

/** Adds an item. */
export function addItem(state: ProjectState, item: ItemState): ProjectState {
  return { ...state, items: new Map(state.items).set(item.id, item) };
}

/** Replaces one item. */
export function updateItem(state: ProjectState, id: number, change: (item: ItemState) => ItemState): ProjectState {
  const item = state.items.get(id);
  return item ? addItem(state, change(item)) : state;
}

/** Replaces one composition. */
export function updateComp(state: ProjectState, id: number, change: (comp: CompState) => CompState): ProjectState {
  return updateItem(state, id, (item) => (item.kind === "comp" ? change(item) : item));
}

/** Removes an item, what lies in it, and the layers that show any of it, as the host does (simulated). */
export function removeItem(state: ProjectState, id: number): ProjectState {
  const gone = new Set([id]);
  // A folder may have been made before or after what lies in it.
  for (let before = 0; before !== gone.size; ) {
    before = gone.size;
    for (const item of state.items.values()) if (item.parentId !== null && gone.has(item.parentId)) gone.add(item.id);
  }
  const left = [...state.items].filter(([itemId]) => !gone.has(itemId));
  return { ...state, items: new Map(left.map(([itemId, item]) => [itemId, item.kind === "comp" ? withoutLayers(item, (layer) => layer.sourceId !== null && gone.has(layer.sourceId)) : item])) };
}

/** Replaces one layer, wherever it is. */
export function updateLayer(state: ProjectState, id: number, change: (layer: LayerState) => LayerState): ProjectState {
  const found = findLayer(state, id);
  if (!found) return state;
  const layers = found.comp.layers.slice();
  layers[found.at] = change(found.layer);
  return addItem(state, { ...found.comp, layers });
}

/** Puts a layer into a composition; `at` counts from 0 at the top. */
export function insertLayer(state: ProjectState, compId: number, layer: LayerState, at = 0): ProjectState {
  return updateComp(state, compId, (comp) => ({ ...comp, layers: [...comp.layers.slice(0, at), layer, ...comp.layers.slice(at)] }));
}

/** Removes a layer; its children lose their parent, and what it was the matte of loses the matte. */
export function removeLayer(state: ProjectState, id: number): ProjectState {
  const found = findLayer(state, id);
  return found ? addItem(state, withoutLayers(found.comp, (layer) => layer.id === id)) : state;
}

/** Moves a layer to another place in its composition; `to` counts from 0 among the others. */
export function moveLayer(state: ProjectState, id: number, to: number): ProjectState {
  const found = findLayer(state, id);
  if (!found) return state;
  const others = found.comp.layers.filter((layer) => layer.id !== id);
  return addItem(state, { ...found.comp, layers: [...others.slice(0, to), found.layer, ...others.slice(to)] });
}

/** Replaces the children of a place. */
export function updateChildren(state: ProjectState, place: PropertyPlace, change: (children: readonly PropertyNode[]) => readonly PropertyNode[]): ProjectState {
  if (place.path.length > 0) return updateNode(state, place, (node) => (node.kind === "group" ? { ...node, children: change(node.children) } : node));
  return place.owner.kind === "layer" ? updateLayer(state, place.owner.id, (layer) => ({ ...layer, properties: change(layer.properties) })) : state;
}

/** Replaces the group or property at a place. */
export function updateNode(state: ProjectState, { owner, path }: PropertyPlace, change: (node: PropertyNode) => PropertyNode): ProjectState {
  if (owner.kind === "layer") return updateLayer(state, owner.id, (layer) => ({ ...layer, properties: changeAt(layer.properties, path, change) }));
  return updateComp(state, owner.id, (comp) => {
    const markers = change(comp.markers);
    return markers.kind === "property" ? { ...comp, markers } : comp;
  });
}

/** Replaces the property at a place; groups stay as they are. */
export function updateProperty(state: ProjectState, place: PropertyPlace, change: (property: PropertyState) => PropertyState): ProjectState {
  return updateNode(state, place, (node) => (node.kind === "property" ? change(node) : node));
}

function changeAt(children: readonly PropertyNode[], path: readonly number[], change: (node: PropertyNode) => PropertyNode): readonly PropertyNode[] {
  const [at = -1, ...rest] = path;
  const node = children[at];
  if (!node) return children;
  const next = children.slice();
  if (rest.length === 0) next[at] = change(node);
  else if (node.kind === "group") next[at] = { ...node, children: changeAt(node.children, rest, change) };
  return next;
}

function withoutLayers(comp: CompState, isGone: (layer: LayerState) => boolean): CompState {
  const gone = new Set(comp.layers.filter(isGone).map((layer) => layer.id));
  if (gone.size === 0) return comp;
  const left = comp.layers.filter((layer) => !gone.has(layer.id)).map((layer) => ({
    ...layer,
    parentId: layer.parentId !== null && gone.has(layer.parentId) ? null : layer.parentId,
    trackMatte: layer.trackMatte && gone.has(layer.trackMatte.layerId) ? null : layer.trackMatte,
  }));
  return { ...comp, layers: left };
}
