import type { RgbaImage } from "../../../../shared/basics/rgba-image";
import { counted } from "../../../../shared/words/counted";
import type { Ticks } from "../../../../shared/time/ticks";
import { renderCompFrame } from "../../../hosts/after-effects/render/render-comp-frame";
import { layerName } from "../../../hosts/after-effects/state/find-in-state";
import type { CompState, LayerState } from "../../../hosts/after-effects/state/project-state";
import type { SimulatorControls } from "../../../hosts/after-effects/simulator-controls";
import type { AfterEffectsSwitches } from "../../../hosts/after-effects/switches";
import type { InMemoryDisk } from "../../../hosts/uxp/in-memory-disk";
import { WorkbenchSession, type SessionParts } from "../workbench-session";
import { afterEffectsView, type AfterEffectsView } from "./after-effects-view";
import { frameSeconds } from "./comp-clock";
import { importFootage } from "./import-footage";
import { deleteLayers, flipHiddenShy, flipSwitch, listedLayers, moveInTime, SWITCH_LABELS, type LayerSwitch } from "./layer-edits";

type AfterEffectsParts = SessionParts & { readonly controls: SimulatorControls; readonly disk: InMemoryDisk };

/** A run of the workbench over a simulated After Effects, and everything the person at the page can do to it. */
export class AfterEffectsSession extends WorkbenchSession<AfterEffectsView> {
  readonly #controls: SimulatorControls;
  readonly #disk: InMemoryDisk;

  constructor(parts: AfterEffectsParts) {
    super(parts, parts.controls, afterEffectsView(parts.controls));
    this.#controls = parts.controls;
    this.#disk = parts.disk;
    parts.controls.subscribe(() => this.#showHost());
  }

  /** The frame of the composition in the viewer, with its holes; throws when none is open. */
  override async renderFrame(at: Ticks): Promise<RgbaImage> {
    const { comp, project } = this.view();
    if (!comp) throw new Error("No composition is open.");
    return renderCompFrame(project, comp.id, frameSeconds(comp, at), comp, this.media);
  }

  /** Nothing: the workbench does not play the sound of layers. */
  override hearPlayhead(): void {
    this.sound.silence();
  }

  /** Moves the current time to the frame at this time, within the composition. */
  override setPlayhead(at: Ticks): void {
    const { comp, onScreen } = this.view();
    if (!comp || !onScreen) return;
    const within = at < 0n ? 0n : at > onScreen.duration ? onScreen.duration : at;
    this.#controls.setTime(comp.id, frameSeconds(comp, within));
  }

  /** Opens a composition in the viewer and the timeline. */
  openComp(id: number): void {
    this.#controls.setActiveItem(id);
  }

  /** Selects one item in the project panel, as a click there does. */
  selectItem(id: number): void {
    this.#controls.selectItems([id]);
  }

  /** Selects layers of the open composition, which is the active item then. */
  select(layerIds: readonly number[]): void {
    if (this.view().selectedItemIds.size > 0) this.#controls.selectItems([]);
    this.#controls.selectLayers(layerIds);
  }

  /** Selects layers as a person can: not the locked ones, of which it says so. */
  choose(layerIds: readonly number[]): void {
    const locked = this.view().comp?.layers.filter((layer) => layer.locked && layerIds.includes(layer.id)) ?? [];
    const left = layerIds.filter((id) => !locked.some((layer) => layer.id === id));
    if (left.length > 0 || locked.length === 0) this.select(left);
    for (const layer of locked) this.notify("news", `"${this.nameOf(layer)}" is locked. Unlock it with its switch to select it.`);
  }

  override selectAll(): void {
    const { comp } = this.view();
    if (comp) this.select(listedLayers(comp).filter((layer) => !layer.locked).map((layer) => layer.id));
  }

  override deleteSelected(): void {
    const ids = this.view().selectedLayerIds;
    if (ids.size > 0) this.#controls.userEdit("Clear", deleteLayers(ids));
  }

  nudgeSelected(): void {
    const ids = this.view().selectedLayerIds;
    if (ids.size > 0) this.#controls.userEdit("Layer Time Shift", moveInTime(ids, 1));
  }

  /** Flips a switch of this layer, or of the selected ones where it is among them. A locked layer is selected no longer. */
  flip(layer: LayerState, which: LayerSwitch): void {
    const { selectedLayerIds } = this.view();
    const ids = selectedLayerIds.has(layer.id) ? selectedLayerIds : new Set([layer.id]);
    this.#controls.userEdit(SWITCH_LABELS[which], flipSwitch(ids, which));
    if (which === "locked") this.select([...selectedLayerIds].filter((id) => !ids.has(id)));
  }

  /** Flips a switch of the selected layers. */
  flipSelected(which: LayerSwitch): void {
    const first = this.view().comp?.layers.find((layer) => this.view().selectedLayerIds.has(layer.id));
    if (first) this.flip(first, which);
  }

  flipHiddenShy(): void {
    const { comp } = this.view();
    if (comp) this.#controls.userEdit("Hide Shy Layers", flipHiddenShy(comp.id));
  }

  nameOf(layer: LayerState): string {
    return layerName(this.view().project, layer);
  }

  /** The composition that a layer shows, where it shows one. */
  nestedComp({ sourceId }: LayerState): CompState | null {
    const source = sourceId === null ? undefined : this.view().project.items.get(sourceId);
    return source?.kind === "comp" ? source : null;
  }

  setSwitches(switches: AfterEffectsSwitches): void {
    this.#controls.setSwitches(switches);
    // A host whose frames find no room leaves none to the plugin either.
    this.#disk.setFull(switches.frameFile === "disk-full");
    this.#showHost();
  }

  /** Closes the dialog that holds the host up, where there is one. */
  dismissDialog(): void {
    if (!this.#controls.dismissDialog()) this.notify("news", "After Effects shows no dialog now.");
  }

  /** Puts the person's own files into a new composition, one layer each; files that cannot be decoded are named and the rest go on. */
  override async openMedia(files: readonly File[]): Promise<void> {
    if (files.length === 0) return;
    const { opened, refused, change, compId } = await importFootage(files, this.media, this.#freeId());
    for (const reason of refused) this.notify("problem", reason);
    if (opened.length === 0) return;
    this.#controls.userEdit("Import", change);
    this.openComp(compId);
    this.notify("news", `${opened.length} of ${counted(files.length, "file")} are in a new composition: ${opened.join(", ")}.`);
  }

  #freeId(): number {
    const { project } = this.view();
    const taken = [...project.items.values()].flatMap((item) => [item.id, ...(item.kind === "comp" ? item.layers.map((layer) => layer.id) : [])]);
    return Math.max(...taken) + 1;
  }

  #showHost(): void {
    this.showHost(afterEffectsView(this.#controls, this.view()));
  }
}
