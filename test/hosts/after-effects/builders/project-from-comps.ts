import { addItem, insertLayer } from "../state/edit-state";
import { newComp, newFolder, newFootage, type CompFormat, type FootageFormat } from "../state/new-item";
import { newLayer } from "../state/new-layer";
import type { FootageState, LayerState, ProjectState, Rgb } from "../state/project-state";

/** What a layer shows. */
type LayerContent =
  | { readonly kind: "footage"; readonly path: string; readonly format: FootageFormat & { readonly still?: boolean } }
  | { readonly kind: "comp"; readonly name: string }
  | { readonly kind: "solid"; readonly color: Rgb }
  | { readonly kind: "null" | "adjustment" | "text" | "shape" | "camera" | "light" };

/** A layer to be put into a composition. */
export type LayerPlan = {
  readonly name: string;
  readonly content: LayerContent;
  readonly inPoint: number;
  readonly outPoint: number;
  /** Where in its source the layer begins, in seconds. */
  readonly sourceIn?: number;
  readonly more?: Partial<LayerState>;
};

/** A composition to be made, its topmost layer first. */
export type CompPlan = { readonly name: string; readonly format: CompFormat; readonly layers: readonly LayerPlan[] };

const ROOT_ID = 1;
const FOOTAGE_FOLDER_ID = 2;
const SOLIDS_FOLDER_ID = 3;
const FIRST_COMP_ID = 11;

/** A project of these compositions, with the folders "Footage" and "Solids"; the first composition is in front. The same plan always gives the same project. */
export function projectFromComps(plans: readonly CompPlan[], path = "/Projects/Untitled.aep"): ProjectState {
  const folders = [newFolder(ROOT_ID, "root", null), newFolder(FOOTAGE_FOLDER_ID, "Footage", ROOT_ID), newFolder(SOLIDS_FOLDER_ID, "Solids", ROOT_ID)];
  const comps = plans.map(({ name, format }, index) => newComp(FIRST_COMP_ID + index, name, ROOT_ID, format));
  const items = new Map([...folders, ...comps].map((item) => [item.id, item]));
  const empty: ProjectState = { path, items, rootId: ROOT_ID, bitsPerChannel: 8, expressionEngine: "javascript-1.0", workingSpace: "" };
  const ids = counter(Math.max(100, FIRST_COMP_ID + plans.length));
  return plans.reduce((project, plan, index) => [...plan.layers].reverse().reduce((state, layer) => placeLayer(state, FIRST_COMP_ID + index, layer, ids), project), empty);
}

/** Ids from this number on. */
function counter(first: number): () => number {
  let next = first;
  return () => next++;
}

function placeLayer(state: ProjectState, compId: number, plan: LayerPlan, newId: () => number): ProjectState {
  const comp = state.items.get(compId);
  if (comp?.kind !== "comp") throw new Error(`There is no composition ${compId}.`);
  const { content, name, inPoint, outPoint, sourceIn = 0 } = plan;
  const kind = content.kind === "text" || content.kind === "shape" || content.kind === "camera" || content.kind === "light" ? content.kind : "av";
  const { source, next } = kind === "av" ? sourceOf(state, plan, newId, comp) : { source: null, next: state };
  const layer = newLayer(comp, {
    id: newId(),
    kind,
    inPoint,
    outPoint,
    startTime: inPoint - sourceIn,
    ...(source === null ? { ownName: name, text: name } : { sourceId: source.id, widthPx: source.widthPx, heightPx: source.heightPx }),
  });
  const named = { ...layer, ownName: source?.name === name ? null : name };
  return insertLayer(next, compId, { ...named, nullLayer: content.kind === "null", adjustmentLayer: content.kind === "adjustment", ...plan.more });
}

type Source = { readonly id: number; readonly name: string; readonly widthPx: number; readonly heightPx: number };

function sourceOf(state: ProjectState, { content, name }: LayerPlan, newId: () => number, comp: { readonly widthPx: number; readonly heightPx: number }): { readonly source: Source; readonly next: ProjectState } {
  const items = [...state.items.values()];
  if (content.kind === "comp") {
    const nested = items.find((item) => item.kind === "comp" && item.name === content.name);
    if (nested?.kind !== "comp") throw new Error(`There is no composition "${content.name}".`);
    return { source: nested, next: state };
  }
  if (content.kind === "footage") {
    const known = items.find((item): item is FootageState => item.kind === "footage" && item.source.kind === "file" && item.source.path === content.path);
    if (known) return { source: known, next: state };
    const made = newFootage(newId(), name, FOOTAGE_FOLDER_ID, { kind: "file", path: content.path, still: content.format.still ?? false }, content.format);
    return { source: made, next: addItem(state, made) };
  }
  const size = { widthPx: comp.widthPx, heightPx: comp.heightPx };
  const solid = newFootage(newId(), name, SOLIDS_FOLDER_ID, { kind: "solid", color: content.kind === "solid" ? content.color : [1, 1, 1] }, size);
  return { source: solid, next: addItem(state, solid) };
}
