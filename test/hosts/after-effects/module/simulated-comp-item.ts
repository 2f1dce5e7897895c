import { hostError } from "../host/host-errors";
import { behind, guarded, type Simulated } from "../host/guarded";
import type { SimulatedHost } from "../host/simulated-host";
import { addItem } from "../state/edit-state";
import { findLayerByName } from "../state/find-in-state";
import type { CompState } from "../state/project-state";
import { duplicateComp } from "./duplicate-comp";
import { deferredRenderGuid } from "./render-guid";
import { saveFrame } from "./save-frame";
import { SimulatedAvItem, type NoAvItemMembers } from "./simulated-av-item";
import { SimulatedLayer } from "./simulated-layer";
import { SimulatedLayerCollection } from "./simulated-layer-collection";

/** What the simulated host does nothing for: 3-D, shutters, presets, essential graphics, selected properties. */
type NoCompMembers =
  | NoAvItemMembers | "activeCamera" | "counters" | "motionBlurAdaptiveSampleLimit" | "motionBlurSamplesPerFrame" | "motionGraphicsTemplateControllerCount" | "motionGraphicsTemplateName"
  | "preserveNestedFrameRate" | "preserveNestedResolution" | "renderer" | "renderers" | "selectedProperties" | "shutterAngle" | "shutterPhase" | "applyPreset"
  | "exportAsMotionGraphicsTemplate" | "getMotionGraphicsTemplateControllerName" | "openInEssentialGraphics" | "setMotionGraphicsControllerName";

/** `CompItem`. */
export class SimulatedCompItem extends SimulatedAvItem<CompState> implements Simulated<AfterEffectsUXP.CompItem, NoCompMembers> {
  constructor(host: SimulatedHost, id: number) {
    super(host, id, "comp");
  }

  get footageMissing(): boolean {
    return false;
  }
  get hasAudio(): boolean {
    return true;
  }
  get hasVideo(): boolean {
    return true;
  }
  get bgColor(): AfterEffectsUXP.RGB {
    return [...this.state.bgColor];
  }
  set bgColor([red, green, blue]: AfterEffectsUXP.RGB) {
    this.change("Background Color", { bgColor: [red, green, blue] });
  }
  get displayStartTime(): number {
    return this.state.displayStartTime;
  }
  set displayStartTime(displayStartTime: number) {
    this.change("Composition Settings", { displayStartTime });
  }
  get displayStartFrame(): number {
    return Math.round(this.state.displayStartTime * this.state.frameRate);
  }
  set displayStartFrame(frame: number) {
    this.displayStartTime = frame / this.state.frameRate;
  }
  get draft3d(): boolean {
    return this.state.draft3d;
  }
  set draft3d(draft3d: boolean) {
    this.change("Draft 3D", { draft3d });
  }
  get dropFrame(): boolean {
    return this.state.dropFrame;
  }
  set dropFrame(dropFrame: boolean) {
    this.change("Composition Settings", { dropFrame });
  }
  get frameBlending(): boolean {
    return this.state.frameBlending;
  }
  set frameBlending(frameBlending: boolean) {
    this.change("Frame Blending", { frameBlending });
  }
  get hideShyLayers(): boolean {
    return this.state.hideShyLayers;
  }
  set hideShyLayers(hideShyLayers: boolean) {
    this.change("Hide Shy Layers", { hideShyLayers });
  }
  get motionBlur(): boolean {
    return this.state.motionBlur;
  }
  set motionBlur(motionBlur: boolean) {
    this.change("Motion Blur", { motionBlur });
  }
  get resolutionFactor(): AfterEffectsUXP.Vec2 {
    return [...this.state.resolutionFactor];
  }
  set resolutionFactor([across, down]: AfterEffectsUXP.Vec2) {
    if (![across, down].every((one) => Number.isInteger(one) && one >= 1 && one <= 99)) throw hostError("a resolution factor is a whole number from 1 to 99");
    this.change("Resolution", { resolutionFactor: [across, down] });
  }
  get workAreaStart(): number {
    return this.state.workAreaStart;
  }
  set workAreaStart(workAreaStart: number) {
    this.change("Work Area", { workAreaStart });
  }
  get workAreaDuration(): number {
    return this.state.workAreaDuration;
  }
  set workAreaDuration(workAreaDuration: number) {
    this.change("Work Area", { workAreaDuration });
  }

  get layers(): AfterEffectsUXP.LayerCollection {
    return guarded("LayerCollection", new SimulatedLayerCollection(this.host, this.itemId));
  }
  get markerProperty(): AfterEffectsUXP.Property {
    return this.host.objects.property({ owner: { kind: "comp-markers", id: this.itemId }, path: [] });
  }
  get numLayers(): number {
    return this.state.layers.length;
  }
  get selectedLayers(): AfterEffectsUXP.AnyLayer[] {
    const here = new Set(this.state.layers.map((layer) => layer.id));
    return this.host.session.selectedLayerIds.filter((id) => here.has(id)).map((id) => this.host.objects.layer(id));
  }

  duplicate(): AfterEffectsUXP.CompItem {
    const copy = duplicateComp(this.host, this.state);
    this.host.edit("Duplicate", (state) => addItem(state, copy));
    return this.host.objects.comp(copy.id);
  }

  layer(which: number | string | AfterEffectsUXP.AnyLayer, relIndex = 0): AfterEffectsUXP.AnyLayer {
    if (typeof which === "number") return this.#at(which);
    if (typeof which !== "string") return this.#at(behind(which, SimulatedLayer).index + relIndex);
    const found = findLayerByName(this.host.state, this.state, which);
    if (!found) throw hostError(`no layer "${which}"`);
    return this.host.objects.layer(found.id);
  }

  saveFrameToPng(seconds: number, path: string, _maxAbortInterval?: number): AfterEffectsUXP.DeferredCall {
    return saveFrame(this.host, "CompItem.saveFrameToPng", this.itemId, seconds, path);
  }
  saveDraftFrameToPng(seconds: number, path: string): AfterEffectsUXP.DeferredCall {
    return saveFrame(this.host, "CompItem.saveDraftFrameToPng", this.itemId, seconds, path);
  }
  getRenderGUID(_seconds: number, _thread: number, _trace: boolean): AfterEffectsUXP.DeferredCall<string> {
    return deferredRenderGuid(this.host, "CompItem.getRenderGUID", () => this.state);
  }

  #at(index: number): AfterEffectsUXP.AnyLayer {
    const layer = this.state.layers[index - 1];
    if (!layer) throw hostError(`layer ${index} is not within 1 to ${this.state.layers.length}`);
    return this.host.objects.layer(layer.id);
  }
}
