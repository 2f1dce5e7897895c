import { hostError } from "../host/host-errors";
import { behind, type Simulated } from "../host/guarded";
import { findComp, findFootage, findProperty } from "../state/find-in-state";
import { setValueAt } from "../state/edit-keys";
import { updateLayer } from "../state/edit-state";
import type { CompState, FootageState, LayerState } from "../state/project-state";
import { layerTime } from "../state/layer-clock";
import { enumName, enumNumber } from "./host-enums";
import { SimulatedAvItem } from "./simulated-av-item";
import { SimulatedLayer, type NoLayerMembers } from "./simulated-layer";
import { sizeOfLayer } from "./simulated-property-group";

/** What the simulated host does nothing for: qualities, frame blending, and geometry between layer and composition. */
type NoAvMembers =
  | NoLayerMembers | "frameBlending" | "frameBlendingType" | "quality" | "samplingQuality" | "threeDPerChar" | "calculateTransformFromPoints" | "compPointToSource" | "sourcePointToComp" | "openInViewer";

/** `AVLayer`: a layer that shows something; text and shape layers have the same members. */
export class SimulatedAvLayer extends SimulatedLayer implements Simulated<AfterEffectsUXP.AVLayer, NoAvMembers> {
  override get hasVideo(): boolean {
    const { source } = this.avSource;
    return source === undefined || source.kind === "comp" || source.hasVideo;
  }
  get hasAudio(): boolean {
    const { source } = this.avSource;
    return source?.kind === "footage" && source.hasAudio;
  }
  get audioActive(): boolean {
    return this.audioActiveAtTime(this.time);
  }
  get audioEnabled(): boolean {
    return this.layer.audioEnabled;
  }
  set audioEnabled(audioEnabled: boolean) {
    this.set("Audio Switch", { audioEnabled });
  }
  get blendingMode(): number {
    return enumNumber(this.host.switches, "BlendingMode", this.layer.blendingMode);
  }
  set blendingMode(mode: number) {
    const blendingMode = enumName(this.host.switches, "BlendingMode", mode);
    if (blendingMode === undefined) throw hostError(`${mode} is no blending mode`);
    this.set("Blending Mode", { blendingMode });
  }
  get canSetCollapseTransformation(): boolean {
    const { source } = this.avSource;
    return source?.kind === "comp" || (source?.kind === "footage" && source.source.kind === "solid");
  }
  get canSetTimeRemapEnabled(): boolean {
    const { source } = this.avSource;
    return source !== undefined && source.duration > 0;
  }
  get collapseTransformation(): boolean {
    return this.layer.collapseTransformation;
  }
  set collapseTransformation(collapseTransformation: boolean) {
    if (!this.canSetCollapseTransformation) throw hostError("this layer cannot collapse transformations");
    this.set("Collapse Transformations Switch", { collapseTransformation });
  }
  get effectsActive(): boolean {
    return this.layer.effectsActive;
  }
  set effectsActive(effectsActive: boolean) {
    this.set("Effects Switch", { effectsActive });
  }
  get guideLayer(): boolean {
    return this.layer.guideLayer;
  }
  set guideLayer(guideLayer: boolean) {
    this.set("Guide Layer", { guideLayer });
  }
  get height(): number {
    return sizeOfLayer(this.host, this.layerId).heightPx;
  }
  get width(): number {
    return sizeOfLayer(this.host, this.layerId).widthPx;
  }
  get isNameFromSource(): boolean {
    return this.layer.ownName === null && this.layer.sourceId !== null;
  }
  get motionBlur(): boolean {
    return this.layer.motionBlur;
  }
  set motionBlur(motionBlur: boolean) {
    this.set("Motion Blur Switch", { motionBlur });
  }
  get preserveTransparency(): boolean {
    return this.layer.preserveTransparency;
  }
  set preserveTransparency(preserveTransparency: boolean) {
    this.set("Preserve Transparency", { preserveTransparency });
  }
  get source(): AfterEffectsUXP.AVItem | null {
    const { source } = this.avSource;
    if (!source) return null;
    return source.kind === "comp" ? this.host.objects.comp(source.id) : this.host.objects.footage(source.id);
  }
  get threeDLayer(): boolean {
    return this.layer.threeD;
  }
  set threeDLayer(threeD: boolean) {
    this.set("3D Layer Switch", { threeD });
  }
  get timeRemapEnabled(): boolean {
    return this.layer.timeRemapEnabled;
  }
  set timeRemapEnabled(timeRemapEnabled: boolean) {
    if (!this.canSetTimeRemapEnabled) throw hostError("this layer cannot remap time");
    this.edit("Enable Time Remapping", (state) => updateLayer(state, this.layerId, (layer) => ({ ...withRemapKeys(layer, timeRemapEnabled), timeRemapEnabled })));
  }

  get hasTrackMatte(): boolean {
    return this.layer.trackMatte !== null;
  }
  get isTrackMatte(): boolean {
    return this.found.comp.layers.some((layer) => layer.trackMatte?.layerId === this.layerId);
  }
  get trackMatteLayer(): AfterEffectsUXP.AVLayer | null {
    const { trackMatte } = this.layer;
    return trackMatte ? this.host.objects.avLayer(trackMatte.layerId) : null;
  }
  get trackMatteType(): number {
    return enumNumber(this.host.switches, "TrackMatteType", this.layer.trackMatte?.type ?? "NO_TRACK_MATTE");
  }
  set trackMatteType(number: number) {
    const { trackMatte } = this.layer;
    if (trackMatte) this.set("Track Matte", { trackMatte: { ...trackMatte, type: this.matteType(number) } });
  }
  setTrackMatte(matteLayer: AfterEffectsUXP.AVLayer | null, type: number): boolean {
    this.set("Track Matte", { trackMatte: matteLayer ? { layerId: this.sibling(matteLayer).layerId, type: this.matteType(type) } : null });
    return true;
  }
  removeTrackMatte(): boolean {
    this.set("Track Matte", { trackMatte: null });
    return true;
  }

  audioActiveAtTime(time: number): boolean {
    const { audioEnabled, inPoint, outPoint } = this.layer;
    return this.hasAudio && audioEnabled && time >= inPoint && time < outPoint;
  }
  replaceSource(newSource: AfterEffectsUXP.AVItem, _fixExpressions: boolean): boolean {
    this.set("Replace Footage", { sourceId: behind(newSource, SimulatedAvItem).itemId });
    return true;
  }
  sourceRectAtTime(_time: number, _includeExtents: boolean): { top: number; left: number; width: number; height: number } {
    const { widthPx, heightPx } = sizeOfLayer(this.host, this.layerId);
    return { top: 0, left: 0, width: widthPx, height: heightPx };
  }

  private get avSource(): { readonly source: CompState | FootageState | undefined } {
    const { sourceId } = this.layer;
    return { source: sourceId === null ? undefined : (findComp(this.host.state, sourceId) ?? findFootage(this.host.state, sourceId)) };
  }

  private matteType(number: number): string {
    const type = enumName(this.host.switches, "TrackMatteType", number);
    if (type === undefined) throw hostError(`${number} is no kind of track matte`);
    return type;
  }
}

/** Time remapping that changes nothing yet: a keyframe at either end of the layer (as the menu command does). */
function withRemapKeys(layer: LayerState, enabled: boolean): LayerState {
  const remap = findProperty(layer.properties, "ADBE Time Remapping");
  if (!remap) return layer;
  const ends = [layerTime(layer, layer.inPoint), layerTime(layer, layer.outPoint)];
  const keyed = enabled ? ends.reduce((property, time) => setValueAt(property, time, time), remap) : { ...remap, keys: [] };
  return { ...layer, properties: layer.properties.map((one) => (one === remap ? keyed : one)) };
}
