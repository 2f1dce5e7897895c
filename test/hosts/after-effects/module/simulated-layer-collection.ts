import { deadReference, hostError } from "../host/host-errors";
import { behind, HostObject, type Simulated } from "../host/guarded";
import type { SimulatedHost } from "../host/simulated-host";
import { addItem, insertLayer } from "../state/edit-state";
import { findByMatchName, findComp, findFootage, findLayerByName } from "../state/find-in-state";
import { newFootage } from "../state/new-item";
import { newLayer, type LayerStart } from "../state/new-layer";
import type { PropertyNode, ValueState } from "../state/property-state";
import type { CompState, LayerState, ProjectState, Rgb } from "../state/project-state";
import { layersChanged } from "./layers-changed";
import { SimulatedAvItem } from "./simulated-av-item";
import { SimulatedLayer } from "./simulated-layer";
import { SimulatedTextDocument } from "./simulated-text-document";

type NotSimulatedMembers = "addBoxText" | "addVerticalBoxText" | "addVerticalText" | "addParametricMesh" | "precompose";

/** Size of a null's picture, which nobody sees. */
const NULL_PX = 100;

/** `LayerCollection`: a composition's layers; what is added comes on top. */
export class SimulatedLayerCollection extends HostObject implements Simulated<AfterEffectsUXP.LayerCollection, NotSimulatedMembers> {
  constructor(
    host: SimulatedHost,
    private readonly compId: number,
  ) {
    super(host);
  }

  override checkAlive(): void {
    if (!findComp(this.host.state, this.compId)) throw deadReference();
  }

  get length(): number {
    return this.comp.layers.length;
  }

  byIndex(index: number): AfterEffectsUXP.AnyLayer {
    const layer = this.comp.layers[index - 1];
    if (!layer) throw hostError(`layer ${index} is not within 1 to ${this.length}`);
    return this.host.objects.layer(layer.id);
  }
  byName(name: string): AfterEffectsUXP.AnyLayer | null {
    const found = findLayerByName(this.host.state, this.comp, name);
    return found ? this.host.objects.layer(found.id) : null;
  }
  relativeTo(other: AfterEffectsUXP.AnyLayer, relIndex: number): AfterEffectsUXP.AnyLayer {
    return this.byIndex(behind(other, SimulatedLayer).index + relIndex);
  }

  add(item: AfterEffectsUXP.AVItem, duration?: number): AfterEffectsUXP.AVLayer {
    const { itemId } = behind(item, SimulatedAvItem);
    const source = findComp(this.host.state, itemId) ?? findFootage(this.host.state, itemId);
    if (!source || itemId === this.compId) throw hostError("this item cannot be a layer here");
    const length = duration ?? (source.duration > 0 ? source.duration : this.comp.duration);
    return this.#add("Add Layer", { kind: "av", sourceId: itemId, widthPx: source.widthPx, heightPx: source.heightPx, outPoint: length }).av;
  }

  addSolid([red, green, blue]: AfterEffectsUXP.RGB, name: string, widthPx: number, heightPx: number, pixelAspect: number, duration?: number): AfterEffectsUXP.AVLayer {
    return this.#addSolid("New Solid", name, [red, green, blue], { widthPx, heightPx, pixelAspect }, duration);
  }

  addNull(duration?: number): AfterEffectsUXP.AVLayer {
    return this.#addSolid("New Null", "Null 1", [1, 1, 1], { widthPx: NULL_PX, heightPx: NULL_PX, pixelAspect: 1 }, duration, { nullLayer: true });
  }

  addText(source: string | AfterEffectsUXP.TextDocument = ""): AfterEffectsUXP.AVLayer {
    const text = typeof source === "string" ? source : behind(source, SimulatedTextDocument).state();
    const words = typeof text === "string" ? text : text.text;
    const dressed = (layer: LayerState): LayerState => (typeof text === "string" ? layer : { ...layer, properties: withText(layer.properties, text) });
    return this.#add("New Text", { kind: "text", ownName: words, text: words, outPoint: this.comp.duration }, dressed).av;
  }

  addShape(): AfterEffectsUXP.ShapeLayer {
    return this.#add("New Shape", { kind: "shape", ownName: "Shape Layer 1", outPoint: this.comp.duration }).av;
  }
  addCamera(name: string, _centerPoint: AfterEffectsUXP.Vec2): AfterEffectsUXP.CameraLayer {
    return this.#add("New Camera", { kind: "camera", ownName: name, outPoint: this.comp.duration }).any;
  }
  addLight(name: string, _centerPoint: AfterEffectsUXP.Vec2): AfterEffectsUXP.LightLayer {
    return this.#add("New Light", { kind: "light", ownName: name, outPoint: this.comp.duration }).any;
  }

  private get comp(): CompState {
    const comp = findComp(this.host.state, this.compId);
    if (!comp) throw deadReference();
    return comp;
  }

  #addSolid(label: string, name: string, color: Rgb, size: { widthPx: number; heightPx: number; pixelAspect: number }, duration = this.comp.duration, more: Partial<LayerState> = {}): AfterEffectsUXP.AVLayer {
    const sourceId = this.host.newId();
    const solid = newFootage(sourceId, name, this.host.state.rootId, { kind: "solid", color }, size);
    const start = { kind: "av", sourceId, widthPx: size.widthPx, heightPx: size.heightPx, outPoint: duration } as const;
    return this.#add(label, start, (layer) => ({ ...layer, ...more }), (state) => addItem(state, solid)).av;
  }

  #add(label: string, start: Omit<LayerStart, "id">, dress = (layer: LayerState): LayerState => layer, before = (state: ProjectState): ProjectState => state): { readonly any: AfterEffectsUXP.AnyLayer; readonly av: AfterEffectsUXP.AVLayer } {
    const layer = dress(newLayer(this.comp, { ...start, id: this.host.newId() }));
    this.host.edit(label, (state) => insertLayer(before(state), this.compId, layer));
    layersChanged(this.host, this.compId);
    const { objects } = this.host;
    return { any: objects.layer(layer.id), av: objects.avLayer(layer.id) };
  }
}

function withText(properties: readonly PropertyNode[], text: ValueState): readonly PropertyNode[] {
  const group = findByMatchName(properties, "ADBE Text Properties");
  if (group?.kind !== "group") return properties;
  const children = group.children.map((one) => (one.kind === "property" && one.matchName === "ADBE Text Document" ? { ...one, value: text } : one));
  return properties.map((one) => (one === group ? { ...group, children } : one));
}
