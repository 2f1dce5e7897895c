import type { Action, ClipProjectItem, FolderItem, Project, ProjectItem } from "@adobe/premierepro";
import { HostHandle, stillThere } from "../host/host-handle";
import { guardClass, type Simulated } from "../host/guard-class";
import { bindId, idOf } from "../host/handle-refs";
import type { SimulatedHost } from "../host/simulated-host";
import { parentBinOf } from "../state/find-in-state";
import { updateProjectItem } from "../state/edit-state";
import type { ProjectItemState } from "../state/project-state";
import { renameItem } from "./rename-item";

/** Numbers of ProjectItem.type; CLIP, BIN and ROOT as in ExtendScript (documented there). */
const PROJECT_ITEM_TYPES = { TYPE_CLIP: 1, TYPE_BIN: 2, TYPE_ROOT: 3, TYPE_FILE: 4, TYPE_STYLE: 5, TYPE_COMPOUND: 6 } as const;

/** What raw items, clip casts and folder casts have in common. They outlive commits; only removal ends them. */
export abstract class AnyProjectItem extends HostHandle {
  readonly #id: string;

  constructor(host: SimulatedHost, className: string, id: string) {
    super(host, className);
    this.#id = id;
    bindId(this, id);
  }

  get name(): string {
    return this.item.name;
  }

  get type(): number {
    const { item, host } = this;
    if (item.id === host.state.rootId) return PROJECT_ITEM_TYPES.TYPE_ROOT;
    return item.kind === "bin" ? PROJECT_ITEM_TYPES.TYPE_BIN : PROJECT_ITEM_TYPES.TYPE_CLIP;
  }

  createSetNameAction(inName: string): Action {
    return this.host.makeAction((state) => renameItem(state, this.id, inName));
  }

  async getColorLabelIndex(): Promise<number> {
    return this.item.colorLabel;
  }

  createSetColorLabelAction(inColorLabelIndex: number): Action {
    return this.host.makeAction((state) => updateProjectItem(state, this.id, (item) => ({ ...item, colorLabel: inColorLabelIndex })));
  }

  async getProject(): Promise<Project> {
    return this.host.handles.project();
  }

  override checkAlive(): void {
    stillThere(this.host.state.items.get(this.#id));
  }

  protected get id(): string {
    return this.#id;
  }

  protected get item(): ProjectItemState {
    return stillThere(this.host.state.items.get(this.#id));
  }
}

/** A raw project item, as FolderItem.getItems hands it out. */
export class SimulatedProjectItem extends AnyProjectItem implements Simulated<ProjectItem> {
  constructor(host: SimulatedHost, id: string) {
    super(host, "ProjectItem", id);
  }

  getId(): string {
    return this.id;
  }

  getParentBin(): FolderItem {
    return this.host.handles.folderItem(parentBinOf(this.host.state, this.id)?.id ?? this.host.state.rootId);
  }
}

/** The static side of ProjectItem. */
export function projectItemStatics(host: SimulatedHost): object {
  return { ...PROJECT_ITEM_TYPES, cast: (item: FolderItem | ClipProjectItem): ProjectItem => host.handles.projectItem(idOf(item)) };
}

guardClass("ProjectItem", SimulatedProjectItem);
