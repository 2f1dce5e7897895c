import { deadReference, hostError } from "../host/host-errors";
import { behind, type Simulated } from "../host/guarded";
import type { SimulatedHost } from "../host/simulated-host";
import { insertLayer, moveLayer, removeLayer, updateLayer } from "../state/edit-state";
import { findLayer, layerName, type FoundLayer } from "../state/find-in-state";
import type { LayerState } from "../state/project-state";
import { layersChanged } from "./layers-changed";
import { deferredRenderGuid } from "./render-guid";
import { SimulatedPropertyGroup, type NoGroupMembers } from "./simulated-property-group";

/** What the simulated host does nothing for: guides, presets, scene detection, and what only lights or environments have. */
export type NoLayerMembers =
  | Exclude<NoGroupMembers, "selected"> | "guides" | "addGuide" | "getGuideAsObject" | "removeGuide" | "setGuide"
  | "autoOrient" | "environmentLayer" | "lightSource" | "lightType" | "selectedProperties" | "applyPreset" | "savePreset" | "copyToComp" | "doSceneEditDetection";

/** `Layer`: a camera, a light, or what every other layer has in common with them. */
export class SimulatedLayer extends SimulatedPropertyGroup implements Simulated<AfterEffectsUXP.Layer, NoLayerMembers> {
  constructor(host: SimulatedHost, readonly layerId: number) {
    const compId = findLayer(host.state, layerId)?.comp.id ?? -1;
    const dies = host.switches.layerReferences === "die-with-order";
    super(host, { owner: { kind: "layer", id: layerId }, path: [] }, dies ? host.references.forLayer(compId) : host.references.forItem());
  }

  protected override exists(): boolean {
    return findLayer(this.host.state, this.layerId) !== undefined;
  }

  protected get found(): FoundLayer {
    const found = findLayer(this.host.state, this.layerId);
    if (!found) throw deadReference();
    return found;
  }
  protected get layer(): LayerState {
    return this.found.layer;
  }

  override get active(): boolean {
    return this.activeAtTime(this.time);
  }
  override get canSetEnabled(): boolean {
    return true;
  }
  override get enabled(): boolean {
    return this.layer.enabled;
  }
  override set enabled(enabled: boolean) {
    this.set("Video Switch", { enabled });
  }
  override get isEffect(): boolean {
    return false;
  }
  override get isMask(): boolean {
    return false;
  }
  override get isModified(): boolean {
    return true;
  }
  override get matchName(): string {
    const { kind } = this.layer;
    return { av: "ADBE AV Layer", text: "ADBE Text Layer", shape: "ADBE Vector Layer", camera: "ADBE Camera Layer", light: "ADBE Light Layer" }[kind];
  }
  override get name(): string {
    return layerName(this.host.state, this.layer);
  }
  override set name(name: string) {
    this.set("Rename Layer", { ownName: name });
  }
  override get propertyType(): number {
    throw hostError("a layer has no property type");
  }

  get adjustmentLayer(): boolean {
    return this.layer.adjustmentLayer;
  }
  set adjustmentLayer(adjustmentLayer: boolean) {
    this.set("Adjustment Layer Switch", { adjustmentLayer });
  }
  get comment(): string {
    return this.layer.comment;
  }
  set comment(comment: string) {
    this.set("Comment", { comment });
  }
  get containingComp(): AfterEffectsUXP.CompItem {
    return this.host.objects.comp(this.found.comp.id);
  }
  get hasVideo(): boolean {
    return this.layer.kind !== "camera" && this.layer.kind !== "light";
  }
  get id(): number {
    return this.layerId;
  }
  get index(): number {
    return this.found.at + 1;
  }
  get isNameSet(): boolean {
    return this.layer.ownName !== null;
  }
  get label(): number {
    return this.layer.label;
  }
  set label(label: number) {
    this.set("Label", { label });
  }
  get locked(): boolean {
    return this.layer.locked;
  }
  set locked(locked: boolean) {
    this.host.edit("Lock Switch", (state) => updateLayer(state, this.layerId, (layer) => ({ ...layer, locked })));
  }
  get nullLayer(): boolean {
    return this.layer.nullLayer;
  }
  get parent(): AfterEffectsUXP.AnyLayer | null {
    const { parentId } = this.layer;
    return parentId === null ? null : this.host.objects.layer(parentId);
  }
  set parent(parent: AfterEffectsUXP.AnyLayer | null) {
    this.set("Parent", { parentId: parent ? this.sibling(parent).layerId : null });
  }
  get selected(): boolean {
    return this.host.session.selectedLayerIds.includes(this.layerId);
  }
  set selected(selected: boolean) {
    this.host.updateSession((session) => {
      const others = session.selectedLayerIds.filter((id) => id !== this.layerId);
      return { ...session, selectedLayerIds: selected ? [...others, this.layerId] : others };
    });
  }
  get shy(): boolean {
    return this.layer.shy;
  }
  set shy(shy: boolean) {
    this.set("Shy Switch", { shy });
  }
  get solo(): boolean {
    return this.layer.solo;
  }
  set solo(solo: boolean) {
    this.set("Solo Switch", { solo });
  }
  get inPoint(): number {
    return this.layer.inPoint;
  }
  set inPoint(inPoint: number) {
    this.set("Change In Point", { inPoint });
  }
  get outPoint(): number {
    return this.layer.outPoint;
  }
  set outPoint(outPoint: number) {
    this.set("Change Out Point", { outPoint });
  }
  get startTime(): number {
    return this.layer.startTime;
  }
  set startTime(startTime: number) {
    const by = startTime - this.layer.startTime;
    this.set("Move Layer", { startTime, inPoint: this.layer.inPoint + by, outPoint: this.layer.outPoint + by });
  }
  get stretch(): number {
    return this.layer.stretch;
  }
  set stretch(stretch: number) {
    const { inPoint, outPoint, startTime, stretch: before } = this.layer;
    if (stretch === 0 || Math.abs(stretch) > 9900) throw hostError("a stretch is -9900 to 9900 and not 0");
    const ratio = stretch / before;
    this.set("Time Stretch", { stretch, startTime: inPoint - (inPoint - startTime) * ratio, outPoint: inPoint + (outPoint - inPoint) * Math.abs(ratio) });
  }
  get time(): number {
    return this.host.session.times.get(this.found.comp.id) ?? 0;
  }

  activeAtTime(time: number): boolean {
    const { layer, comp } = this.found;
    return layer.enabled && time >= layer.inPoint && time < layer.outPoint && (layer.solo || !comp.layers.some((one) => one.solo));
  }

  override duplicate(): never {
    // Every kind of layer gives one of its own kind: a return type that no class can name.
    const { comp, layer, at } = this.found;
    const copy = { ...layer, id: this.host.newId(), ownName: layer.ownName };
    this.host.edit("Duplicate", (state) => insertLayer(state, comp.id, copy, at));
    layersChanged(this.host, comp.id);
    return this.host.objects.layer(copy.id) as never;
  }

  override remove(): boolean {
    const { comp } = this.found;
    this.edit("Delete Layer", (state) => removeLayer(state, this.layerId));
    layersChanged(this.host, comp.id);
    return true;
  }

  moveAfter(other: AfterEffectsUXP.AnyLayer): boolean {
    return this.moveBeside(other, 1);
  }
  moveBefore(other: AfterEffectsUXP.AnyLayer): boolean {
    return this.moveBeside(other, 0);
  }
  moveToBeginning(): boolean {
    return this.moveInComp(0);
  }
  moveToEnd(): boolean {
    return this.moveInComp(this.found.comp.layers.length - 1);
  }

  setParentWithJump(newParent: AfterEffectsUXP.AnyLayer): boolean {
    this.parent = newParent;
    return true;
  }

  getRenderGUID(_seconds: number, _thread: number, _trace: boolean): AfterEffectsUXP.DeferredCall<string> {
    return deferredRenderGuid(this.host, "Layer.getRenderGUID", () => this.layer);
  }

  /** Changes some of the layer's own values. */
  protected set(label: string, part: Partial<LayerState>): void {
    this.edit(label, (state) => updateLayer(state, this.layerId, (layer) => ({ ...layer, ...part })));
  }

  protected sibling(other: unknown): SimulatedLayer {
    const layer = behind(other, SimulatedLayer);
    if (layer.found.comp.id !== this.found.comp.id || layer.layerId === this.layerId) throw hostError("not another layer of this composition");
    return layer;
  }

  private moveBeside(other: AfterEffectsUXP.AnyLayer, after: 0 | 1): boolean {
    const { at } = this.sibling(other).found;
    return this.moveInComp(at + after - (this.found.at < at ? 1 : 0));
  }

  private moveInComp(to: number): boolean {
    this.edit("Reorder Layers", (state) => moveLayer(state, this.layerId, to));
    layersChanged(this.host, this.found.comp.id);
    return true;
  }
}
