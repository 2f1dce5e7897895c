import { findHostEffect } from "../../../hosts/after-effects/effects/host-effects";
import { newEffect } from "../../../hosts/after-effects/effects/new-effect";
import { setValueAt } from "../../../hosts/after-effects/state/edit-keys";
import { newComp, newFootage } from "../../../hosts/after-effects/state/new-item";
import { newLayer, type LayerStart } from "../../../hosts/after-effects/state/new-layer";
import { newMarker } from "../../../hosts/after-effects/state/new-property";
import type { GroupState, PropertyNode, PropertyState } from "../../../hosts/after-effects/state/property-state";
import type { CompState, FootageState, LayerState, Rgb } from "../../../hosts/after-effects/state/project-state";
import { SAMPLE_IDS } from "./sample-ids";

const LENGTH_S = 10;
const FADE_S = 1;

/** The host's own labels of such layers (from memory). */
const LABELS = { camera: 4, adjustment: 5, composition: 15 };

const SOLIDS: readonly { readonly id: number; readonly name: string; readonly color: Rgb; readonly widthPx: number; readonly heightPx: number }[] = [
  { id: SAMPLE_IDS.solidBackground, name: "Background", color: [0.07, 0.1, 0.2], widthPx: 640, heightPx: 360 },
  { id: SAMPLE_IDS.solidPlate, name: "Lower third plate", color: [0.75, 0.3, 0.12], widthPx: 640, heightPx: 48 },
  { id: SAMPLE_IDS.solidNull, name: "Null 1", color: [1, 1, 1], widthPx: 100, heightPx: 100 },
  { id: SAMPLE_IDS.solidAdjustment, name: "Adjustment Layer 1", color: [1, 1, 1], widthPx: 640, heightPx: 360 },
  { id: SAMPLE_IDS.solidNote, name: "Safe area note", color: [0.2, 0.6, 0.3], widthPx: 60, heightPx: 20 },
];

/** The solids that the layers of "Titles" show. */
export function titlesSolids(): FootageState[] {
  return SOLIDS.map(({ id, name, color, widthPx, heightPx }) => newFootage(id, name, SAMPLE_IDS.solidFolder, { kind: "solid", color }, { widthPx, heightPx }));
}

/** "Titles": a camera, a null, an adjustment layer, text that fades in, a locked and a shy layer, the rough cut nested in it, and a background. */
export function titlesComp(roughCut: CompState): CompState {
  const { widthPx, heightPx, frameRate } = roughCut;
  const comp: CompState = { ...newComp(SAMPLE_IDS.titles, "Titles", SAMPLE_IDS.root, { widthPx, heightPx, duration: LENGTH_S, frameRate }), hideShyLayers: true };
  let id = SAMPLE_IDS.firstTitlesLayer - 1;
  const layer = (start: Omit<LayerStart, "id" | "outPoint">): LayerState => newLayer(comp, { id: (id += 1), outPoint: LENGTH_S, ...start });
  const labelled = (one: LayerState, label: number): LayerState => ({ ...one, label });
  const solid = (sourceId: number): LayerState => layer({ kind: "av", sourceId, ...sizeOfSolid(sourceId) });
  const layers = [
    labelled(layer({ kind: "camera", ownName: "Camera 1" }), LABELS.camera),
    { ...solid(SAMPLE_IDS.solidNull), nullLayer: true },
    withTint({ ...labelled(solid(SAMPLE_IDS.solidAdjustment), LABELS.adjustment), adjustmentLayer: true }),
    fadingIn(placed(layer({ kind: "text", ownName: "Trimbin", text: "Trimbin" }), [230, 190])),
    { ...placed(solid(SAMPLE_IDS.solidPlate), [320, 320]), locked: true },
    { ...placed(solid(SAMPLE_IDS.solidNote), [600, 20]), shy: true },
    labelled(scaled(layer({ kind: "av", sourceId: SAMPLE_IDS.roughCut, widthPx, heightPx }), 80), LABELS.composition),
    solid(SAMPLE_IDS.solidBackground),
  ];
  return { ...comp, layers };
}

function sizeOfSolid(id: number): { readonly widthPx: number; readonly heightPx: number } {
  const { widthPx, heightPx } = SOLIDS.find((each) => each.id === id) ?? { widthPx: 0, heightPx: 0 };
  return { widthPx, heightPx };
}

/** A sepia that comes slowly: an effect with keyframes. */
function withTint(layer: LayerState): LayerState {
  const tint = findHostEffect("ADBE Tint");
  if (!tint) throw new Error("The simulated host has no Tint.");
  const amount = inGroup(newEffect(tint, { widthPx: 640, heightPx: 360 }), "ADBE Tint-0003", (property) => setValueAt(setValueAt(property, 0, 0), FADE_S * 2, 25));
  return inLayer(layer, "ADBE Effect Parade", (parade) => ({ ...parade, children: [...parade.children, amount] }));
}

function fadingIn(layer: LayerState): LayerState {
  const faded = inLayer(layer, "ADBE Transform Group", (group) => inGroup(group, "ADBE Opacity", (property) => setValueAt(setValueAt(property, 0, 0), FADE_S, 100)));
  return { ...faded, properties: faded.properties.map((node) => (isProperty(node, "ADBE Marker") ? setValueAt(node, FADE_S, newMarker("The title can be read")) : node)) };
}

function placed(layer: LayerState, [x, y]: readonly [number, number]): LayerState {
  return inLayer(layer, "ADBE Transform Group", (group) => inGroup(group, "ADBE Position", (property) => ({ ...property, value: [x, y, 0] })));
}

function scaled(layer: LayerState, percent: number): LayerState {
  return inLayer(layer, "ADBE Transform Group", (group) => inGroup(group, "ADBE Scale", (property) => ({ ...property, value: [percent, percent, 100] })));
}

function inLayer(layer: LayerState, matchName: string, change: (group: GroupState) => GroupState): LayerState {
  return { ...layer, properties: layer.properties.map((node) => (node.kind === "group" && node.matchName === matchName ? change(node) : node)) };
}

function inGroup(group: GroupState, matchName: string, change: (property: PropertyState) => PropertyState): GroupState {
  return { ...group, children: group.children.map((node) => (isProperty(node, matchName) ? change(node) : node)) };
}

function isProperty(node: PropertyNode, matchName: string): node is PropertyState {
  return node.kind === "property" && node.matchName === matchName;
}
