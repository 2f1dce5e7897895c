import { deadReference, hostError } from "../host/host-errors";
import { behind, HostObject, type Simulated } from "../host/guarded";
import type { Stamp } from "../host/references";
import type { SimulatedHost } from "../host/simulated-host";
import { removeItem, updateItem } from "../state/edit-state";
import type { CompState, FootageState, ItemState } from "../state/project-state";
import { shownName } from "./shown-name";

/** What the simulated host has no guides for. */
export type NoItemMembers = "guides" | "addGuide" | "getGuideAsObject" | "removeGuide" | "setGuide";

type ItemPart = Partial<Omit<CompState, "kind" | "id">> | Partial<Omit<FootageState, "kind" | "id">>;

/** What compositions, footage and folders share. */
export abstract class SimulatedItem<State extends ItemState = ItemState> extends HostObject implements Simulated<AfterEffectsUXP.ItemBase, NoItemMembers> {
  readonly #stamp: Stamp;

  constructor(
    host: SimulatedHost,
    readonly itemId: number,
    private readonly kind: State["kind"],
  ) {
    super(host);
    this.#stamp = host.references.forItem();
  }

  override checkAlive(): void {
    if (!this.host.references.isAlive(this.#stamp) || this.host.state.items.get(this.itemId)?.kind !== this.kind) throw deadReference();
  }

  /** The item as it is now. */
  protected get state(): State {
    const item = this.host.state.items.get(this.itemId);
    if (item?.kind !== this.kind) throw deadReference();
    // The kind was compared; TypeScript does not follow a generic one.
    return item as State;
  }

  get comment(): string {
    return this.state.comment;
  }
  set comment(comment: string) {
    this.change("Comment", { comment });
  }
  get dynamicLinkGUID(): string {
    return this.host.switches.dynamicLinkGuid === "present" ? this.state.dynamicLinkGuid : "";
  }
  get id(): number {
    return this.itemId;
  }
  get label(): number {
    return this.state.label;
  }
  set label(label: number) {
    if (!Number.isInteger(label) || label < 0 || label > 16) throw hostError("a label is a whole number from 0 to 16");
    this.change("Label", { label });
  }
  get name(): string {
    return this.state.name;
  }
  set name(name: string) {
    this.change("Rename", { name });
  }
  get parentFolder(): AfterEffectsUXP.FolderItem {
    return this.host.objects.folder(this.state.parentId ?? this.itemId);
  }
  set parentFolder(folder: AfterEffectsUXP.FolderItem) {
    const parentId = behind(folder, SimulatedItem).itemId;
    this.change("Move Item", { parentId });
  }
  get selected(): boolean {
    return this.host.session.selectedItemIds.includes(this.itemId);
  }
  set selected(selected: boolean) {
    this.host.updateSession((session) => {
      const others = session.selectedItemIds.filter((id) => id !== this.itemId);
      return { ...session, selectedItemIds: selected ? [...others, this.itemId] : others };
    });
  }
  get typeName(): string {
    return shownName({ comp: "Composition", footage: "Footage", folder: "Folder" }[this.state.kind], this.host.switches);
  }

  remove(): boolean {
    if (this.state.parentId === null) throw hostError("the root folder cannot be removed");
    this.host.edit("Delete Item", (state) => removeItem(state, this.itemId));
    return true;
  }

  /** Changes some of the item's own values. */
  protected change(label: string, part: ItemPart): void {
    // A class of one kind changes members of that kind only.
    this.host.edit(label, (state) => updateItem(state, this.itemId, (item) => ({ ...item, ...part }) as ItemState));
  }
}
