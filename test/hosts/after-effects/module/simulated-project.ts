import { hostError } from "../host/host-errors";
import { behind, guarded, HostObject, type Simulated } from "../host/guarded";
import { addItem } from "../state/edit-state";
import { findLayer } from "../state/find-in-state";
import { newFootage } from "../state/new-item";
import type { ProjectState } from "../state/project-state";
import { SimulatedItemCollection } from "./simulated-item-collection";
import { SimulatedImportOptions } from "./simulated-values";

type SimulatedMember =
  | "activeItem" | "bitsPerChannel" | "dirty" | "expressionEngine" | "file" | "importFile" | "item" | "itemByID" | "items" | "layerByID" | "numItems" | "revision" | "rootFolder" | "save" | "selection" | "workingSpace";

/** `Project`. Teams, colour management, time display and the render queue are not simulated. */
export class SimulatedProject extends HostObject implements Simulated<AfterEffectsUXP.Project, Exclude<keyof AfterEffectsUXP.Project, SimulatedMember>> {
  get activeItem(): AfterEffectsUXP.Item | null {
    const { activeItemId, selectedItemIds } = this.host.session;
    // Null when none or several are selected (documented); a selection in the project panel counts before the viewer (simulated).
    const [only, ...others] = selectedItemIds;
    const id = only === undefined ? activeItemId : others.length === 0 ? only : null;
    return id === null ? null : this.host.objects.item(id);
  }
  get bitsPerChannel(): number {
    return this.host.state.bitsPerChannel;
  }
  set bitsPerChannel(bits: number) {
    if (bits !== 8 && bits !== 16 && bits !== 32) throw hostError("a project has 8, 16 or 32 bits a channel");
    this.#change("Project Settings", { bitsPerChannel: bits });
  }
  get dirty(): boolean {
    return this.host.dirty;
  }
  get expressionEngine(): string {
    return this.host.state.expressionEngine;
  }
  set expressionEngine(expressionEngine: string) {
    if (expressionEngine !== "extendscript" && expressionEngine !== "javascript-1.0") throw hostError(`${expressionEngine} is no expression engine`);
    this.#change("Project Settings", { expressionEngine });
  }
  get file(): string {
    return this.host.state.path;
  }
  get items(): AfterEffectsUXP.ItemCollection {
    return guarded("ItemCollection", this.#all);
  }
  get numItems(): number {
    return this.#all.length;
  }
  get revision(): number {
    return this.host.projectRevision;
  }
  get rootFolder(): AfterEffectsUXP.FolderItem {
    return this.host.objects.folder(this.host.state.rootId);
  }
  get selection(): AfterEffectsUXP.Item[] {
    return this.host.session.selectedItemIds.map((id) => this.host.objects.item(id));
  }
  get workingSpace(): string {
    return this.host.state.workingSpace;
  }
  set workingSpace(workingSpace: string) {
    this.#change("Project Settings", { workingSpace });
  }

  item(index: number): AfterEffectsUXP.Item {
    const item = this.#all.atIndex(index);
    if (!item) throw hostError(`item ${index} is not within 1 to ${this.numItems}`);
    return item;
  }
  itemByID(id: number): AfterEffectsUXP.Item {
    if (!this.host.state.items.has(id)) throw hostError(`no item with id ${id}`);
    return this.host.objects.item(id);
  }
  layerByID(id: number): AfterEffectsUXP.AnyLayer | null {
    if (!Number.isInteger(id) || id <= 0) throw hostError(`${id} is no id`);
    return findLayer(this.host.state, id) ? this.host.objects.layer(id) : null;
  }

  importFile(importOptions: AfterEffectsUXP.ImportOptions): AfterEffectsUXP.FootageItem {
    const { file } = behind(importOptions, SimulatedImportOptions);
    const format = this.host.options.importable?.(file);
    if (!format) throw hostError(`cannot import ${file}`);
    const source = { kind: "file", path: file, still: format.still ?? false } as const;
    const footage = newFootage(this.host.newId(), file.replace(/^.*[\\/]/, ""), this.host.state.rootId, source, format);
    this.host.edit("Import", (state) => addItem(state, footage));
    return this.host.objects.footage(footage.id);
  }

  save(_file?: string): boolean {
    this.host.dirty = false;
    return true;
  }

  get #all(): SimulatedItemCollection {
    return new SimulatedItemCollection(this.host, null);
  }

  #change(label: string, part: Partial<ProjectState>): void {
    this.host.edit(label, (state) => ({ ...state, ...part }));
  }
}
