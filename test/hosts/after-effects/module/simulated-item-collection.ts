import { hostError } from "../host/host-errors";
import { HostObject, type Simulated } from "../host/guarded";
import type { SimulatedHost } from "../host/simulated-host";
import { addItem } from "../state/edit-state";
import { childrenOf } from "../state/find-in-state";
import { newComp, newFolder } from "../state/new-item";
import type { ItemState } from "../state/project-state";

/** `ItemCollection`: all items of the project, or what lies directly in a folder; `items[1]` is the first. */
export class SimulatedItemCollection extends HostObject implements Pick<Simulated<AfterEffectsUXP.ItemCollection, "private_itemAtIndex">, "length" | "addComp" | "addFolder" | "itemByID"> {
  constructor(
    host: SimulatedHost,
    /** null for the whole project. */
    private readonly folderId: number | null,
  ) {
    super(host);
  }

  get length(): number {
    return this.all.length;
  }

  /** What `items[index]` gives: undefined beyond the ends. */
  atIndex(index: number): AfterEffectsUXP.Item | undefined {
    const item = this.all[index - 1];
    return item && this.host.objects.item(item.id);
  }

  itemByID(id: number): AfterEffectsUXP.Item {
    if (!this.all.some((item) => item.id === id)) throw hostError(`no item with id ${id}`);
    return this.host.objects.item(id);
  }

  addComp(name: string, widthPx: number, heightPx: number, pixelAspect: number, duration: number, frameRate: number): AfterEffectsUXP.CompItem {
    const whole = (px: number): boolean => Number.isInteger(px) && px >= 4 && px <= 30000;
    if (!whole(widthPx) || !whole(heightPx)) throw hostError("a composition is 4 to 30000 pixels wide and high");
    if (!(duration > 0 && duration <= 10800) || !(frameRate >= 1 && frameRate <= 99)) throw hostError("a composition is up to 10800 seconds long, at 1 to 99 frames a second");
    const comp = newComp(this.host.newId(), name, this.parentId, { widthPx, heightPx, pixelAspect, duration, frameRate });
    this.host.edit("New Composition", (state) => addItem(state, comp));
    return this.host.objects.comp(comp.id);
  }

  addFolder(name: string): AfterEffectsUXP.FolderItem {
    const folder = newFolder(this.host.newId(), name, this.parentId);
    this.host.edit("New Folder", (state) => addItem(state, folder));
    return this.host.objects.folder(folder.id);
  }

  private get parentId(): number {
    return this.folderId ?? this.host.state.rootId;
  }

  private get all(): readonly ItemState[] {
    const { state } = this.host;
    return this.folderId === null ? [...state.items.values()].filter((item) => item.id !== state.rootId) : childrenOf(state, this.folderId);
  }
}
