import { hostError } from "../host/host-errors";
import { guarded, type Simulated } from "../host/guarded";
import type { SimulatedHost } from "../host/simulated-host";
import type { FolderState } from "../state/project-state";
import { SimulatedItem, type NoItemMembers } from "./simulated-item";
import { SimulatedItemCollection } from "./simulated-item-collection";

/** `FolderItem`. */
export class SimulatedFolderItem extends SimulatedItem<FolderState> implements Simulated<AfterEffectsUXP.FolderItem, NoItemMembers> {
  constructor(host: SimulatedHost, id: number) {
    super(host, id, "folder");
  }

  get items(): AfterEffectsUXP.ItemCollection {
    return guarded("ItemCollection", this.content);
  }
  get numItems(): number {
    return this.content.length;
  }
  item(index: number): AfterEffectsUXP.Item {
    const item = this.content.atIndex(index);
    if (!item) throw hostError(`item ${index} is not within 1 to ${this.numItems}`);
    return item;
  }

  private get content(): SimulatedItemCollection {
    return new SimulatedItemCollection(this.host, this.itemId);
  }
}
