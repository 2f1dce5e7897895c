import type { RgbaImage } from "../../../../shared/basics/rgba-image";
import { findHostEffect } from "../../../hosts/after-effects/effects/host-effects";
import { newEffect } from "../../../hosts/after-effects/effects/new-effect";
import { renderCompFrame } from "../../../hosts/after-effects/render/render-comp-frame";
import { newComp, newFolder, newFootage } from "../../../hosts/after-effects/state/new-item";
import { newLayer, type LayerStart } from "../../../hosts/after-effects/state/new-layer";
import type { CompState, ItemState, LayerState, ProjectState, Rgb } from "../../../hosts/after-effects/state/project-state";
import type { GroupState, KeyState, PropertyNode, PropertyState, ValueState } from "../../../hosts/after-effects/state/property-state";
import type { MediaLibrary } from "../../../hosts/media/media-library";
import { library, plain } from "../../render/project-of-clips";

/** Every picture and composition in these tests has this size and rate. */
export const SIZE = { widthPx: 16, heightPx: 8 };
const RATE = 25;

const MAIN = 1;
const FOOTAGE: readonly string[] = ["red", "blue", "count", "missing"];

/** Pictures by name: two plain ones, and "count", which shows the frame's number as red. */
export const MEDIA: MediaLibrary = library({ red: plain(16, 8, [200, 0, 0, 255]), blue: plain(16, 8, [0, 0, 200, 255]) });

/** A layer that shows footage by its name, from 0 to 4 s. */
export function layer(footage: string, more: Partial<LayerState> = {}): LayerState {
  return { ...blank({ kind: "av", sourceId: 10 + FOOTAGE.indexOf(footage) }), ...more };
}

/** A layer that shows another composition. */
export function nested(compId: number, more: Partial<LayerState> = {}): LayerState {
  return { ...blank({ kind: "av", sourceId: compId }), ...more };
}

/** A layer of this kind with no source; text says "ab". */
export function blank(start: Pick<LayerStart, "kind"> & Partial<LayerStart>): LayerState {
  return newLayer(SIZE, { id: 100, outPoint: 4, text: "ab", ...SIZE, ...start });
}

/** A composition of these layers, the topmost first; ids are given in that order. */
export function comp(id: number, layers: readonly LayerState[]): CompState {
  return { ...newComp(id, `comp ${id}`, 0, { ...SIZE, duration: 4, frameRate: RATE }), layers: layers.map((each, at) => ({ ...each, id: id * 100 + at })) };
}

/** A project of this composition (it has id 1), of others, and of all the footage. */
export function project(layers: readonly LayerState[], ...others: readonly ItemState[]): ProjectState {
  const footage = FOOTAGE.map((name, at) =>
    newFootage(10 + at, name, 0, { kind: "file", path: name, still: false }, { ...SIZE, duration: 4, frameRate: RATE, missing: name === "missing" }),
  );
  const items: readonly ItemState[] = [newFolder(0, "root", null), comp(MAIN, layers), ...footage, ...others];
  return { path: "", items: new Map(items.map((item) => [item.id, item])), rootId: 0, bitsPerChannel: 8, expressionEngine: "javascript-1.0", workingSpace: "" };
}

/** A solid as an item of the project. */
export function solid(id: number, color: Rgb, size = SIZE): ItemState {
  return newFootage(id, "solid", 0, { kind: "solid", color }, size);
}

/** The frame of the project's first composition at a frame number. */
export function frameOf(state: ProjectState, at = 0, media: MediaLibrary = MEDIA): Promise<RgbaImage> {
  return renderCompFrame(state, MAIN, at / RATE, SIZE, media);
}

/** The layer with a property of its transform set. */
export function transformed(state: LayerState, name: string, value: ValueState, keys: readonly KeyState[] = []): LayerState {
  const change = (node: PropertyNode): PropertyNode => {
    if (node.kind === "property") return node.matchName === name ? { ...node, value, keys } : node;
    return node.matchName === "ADBE Transform Group" ? { ...node, children: node.children.map(change) } : node;
  };
  return { ...state, properties: state.properties.map(change) };
}

/** An effect of the host with some of its parameters changed, by the numbers in their match names. */
export function effect(name: string, values: Readonly<Record<number, ValueState>> = {}, keys: Readonly<Record<number, readonly KeyState[]>> = {}): GroupState {
  const known = findHostEffect(name);
  if (!known) throw new Error(`The host has no ${name}.`);
  const group = newEffect(known, SIZE);
  const change = (node: PropertyNode): PropertyNode => {
    const number = Number(node.matchName.slice(-4));
    return node.kind === "group" ? node : ({ ...node, value: values[number] ?? node.value, keys: keys[number] ?? node.keys } satisfies PropertyState);
  };
  return { ...group, children: group.children.map(change) };
}

/** The layer with these effects. */
export function withEffects(state: LayerState, effects: readonly GroupState[], more: Partial<LayerState> = {}): LayerState {
  const properties = state.properties.map((node) => (node.kind === "group" && node.matchName === "ADBE Effect Parade" ? { ...node, children: effects } : node));
  return { ...state, properties, ...more };
}

/** A keyframe, linear unless told otherwise. */
export function key(time: number, value: ValueState, more: Partial<KeyState> = {}): KeyState {
  return {
    time, value, inType: "LINEAR", outType: "LINEAR", inEase: [{ speed: 0, influence: 100 / 6 }], outEase: [{ speed: 0, influence: 100 / 6 }], inTangent: null, outTangent: null,
    roving: false, label: 0, temporalAutoBezier: false, temporalContinuous: false, spatialAutoBezier: false, spatialContinuous: false, ...more,
  };
}
