import type { Action, ClipProjectItem, FolderItem, ProjectItem } from "@adobe/premierepro";
import { hostError } from "../host/host-errors";
import { guardClass, type Simulated } from "../host/guard-class";
import { idOf } from "../host/handle-refs";
import { stillThere } from "../host/host-handle";
import type { SimulatedHost } from "../host/simulated-host";
import type { BinState } from "../state/project-state";
import { addToBin, moveToBin, removeFromProject } from "./project-tree";
import { renameItem } from "./rename-item";
import { AnyProjectItem } from "./simulated-project-item";

/** A bin, or the project's root. */
export class SimulatedFolderItem extends AnyProjectItem implements Simulated<FolderItem> {
  constructor(host: SimulatedHost, id: string) {
    super(host, "FolderItem", id);
  }

  createBinAction(name: string, makeUnique: boolean): Action {
    return this.#addBin(makeUnique ? this.#uniqueName(name) : name, {});
  }

  createSmartBinAction(name: string, searchQuery: string): Action {
    return this.#addBin(name, { searchQuery });
  }

  createRenameBinAction(name: string): Action {
    return this.host.makeAction((state) => renameItem(state, this.id, name));
  }

  async getItems(): Promise<ProjectItem[]> {
    return this.#bin.childIds.map((id) => this.host.handles.projectItem(id));
  }

  createRemoveItemAction(item: ProjectItem): Action {
    const id = idOf(item);
    if (id === this.host.state.rootId) throw hostError("invalidParameter");
    return this.host.makeAction((state) => removeFromProject(state, id));
  }

  createMoveItemAction(item: ProjectItem, newParent: FolderItem): Action {
    const [id, binId] = [idOf(item), idOf(newParent)];
    return this.host.makeAction((state) => moveToBin(state, id, binId));
  }

  get #bin(): BinState {
    const { item } = this;
    return stillThere(item.kind === "bin" ? item : undefined);
  }

  #addBin(name: string, extra: { searchQuery?: string }): Action {
    const id = this.host.newId();
    const binId = this.id;
    return this.host.makeAction((state) => addToBin(state, binId, { kind: "bin", id, name, colorLabel: 7, childIds: [], ...extra }));
  }

  #uniqueName(name: string): string {
    const taken = new Set(this.#bin.childIds.map((id) => this.host.state.items.get(id)?.name));
    let candidate = name;
    for (let n = 1; taken.has(candidate); n += 1) candidate = `${name} ${String(n).padStart(2, "0")}`;
    return candidate;
  }
}

/** The static side of FolderItem: a cast that answers null for what is no bin (as Adobe's samples expect). */
export function folderItemStatics(host: SimulatedHost): object {
  return {
    cast: (item: ProjectItem | ClipProjectItem | FolderItem): FolderItem | null => {
      const id = idOf(item);
      return host.state.items.get(id)?.kind === "bin" ? host.handles.folderItem(id) : null;
    },
  };
}

guardClass("FolderItem", SimulatedFolderItem);
