import { deadReference, hostError } from "../host/host-errors";
import { HostObject, type Simulated } from "../host/guarded";
import type { Stamp } from "../host/references";
import type { SimulatedHost } from "../host/simulated-host";
import type { Change } from "../state/edit-state";
import { updateChildren, updateNode } from "../state/edit-state";
import { childrenAt, nodeAt, type PropertyPlace } from "../state/find-in-state";
import type { PropertyNode } from "../state/property-state";
import { enumNumber } from "./host-enums";
import { shownName } from "./shown-name";

/** `PropertyBase`: what groups and properties share. */
export abstract class SimulatedPropertyBase extends HostObject implements Simulated<AfterEffectsUXP.PropertyBase, "selected"> {
  readonly #stamp: Stamp;

  constructor(
    host: SimulatedHost,
    readonly place: PropertyPlace,
    stamp: Stamp = host.references.forPlace(place),
  ) {
    super(host);
    this.#stamp = stamp;
  }

  override checkAlive(): void {
    if (!this.host.references.isAlive(this.#stamp) || !this.exists()) throw deadReference();
  }

  protected exists(): boolean {
    return nodeAt(this.host.state, this.place) !== undefined;
  }

  /** The group or property as it is now. */
  protected get node(): PropertyNode {
    const node = nodeAt(this.host.state, this.place);
    if (!node) throw deadReference();
    return node;
  }

  get active(): boolean {
    return this.enabled;
  }
  get canSetEnabled(): boolean {
    return this.isEffect || this.isMask;
  }
  get elided(): boolean {
    return false;
  }
  get enabled(): boolean {
    return this.node.enabled;
  }
  set enabled(enabled: boolean) {
    if (!this.canSetEnabled) throw hostError(`${this.name} cannot be enabled or disabled`);
    this.edit(enabled ? "Enable" : "Disable", (state) => updateNode(state, this.place, (node) => ({ ...node, enabled })));
  }
  get isEffect(): boolean {
    return this.parentNode?.matchName === "ADBE Effect Parade";
  }
  get isMask(): boolean {
    return this.parentNode?.matchName === "ADBE Mask Parade";
  }
  get isModified(): boolean {
    return isModified(this.node);
  }
  get matchName(): string {
    return this.node.matchName;
  }
  get name(): string {
    return shownName(this.node.name, this.host.switches);
  }
  set name(name: string) {
    this.indexedParent("renamed");
    this.edit("Rename", (state) => updateNode(state, this.place, (node) => ({ ...node, name })));
  }
  get parentProperty(): AfterEffectsUXP.PropertyGroup | AfterEffectsUXP.AnyLayer | null {
    const { owner, path } = this.place;
    if (path.length === 0) return null;
    return path.length === 1 ? this.host.objects.layer(owner.id) : this.host.objects.group(this.parentPlace);
  }
  get propertyDepth(): number {
    return this.place.owner.kind === "layer" ? this.place.path.length : 1;
  }
  get propertyIndex(): number | undefined {
    const last = this.place.path[this.place.path.length - 1];
    return last === undefined ? undefined : last + 1;
  }
  get propertyType(): number {
    const { node } = this;
    return enumNumber(this.host.switches, "PropertyType", node.kind === "property" ? "PROPERTY" : node.indexed ? "INDEXED_GROUP" : "NAMED_GROUP");
  }

  moveTo(newIndex: number): boolean {
    const children = this.indexedParent("moved");
    if (!Number.isInteger(newIndex) || newIndex < 1 || newIndex > children.length) throw hostError(`index ${newIndex} is not within 1 to ${children.length}`);
    const others = children.filter((_, at) => at !== this.at);
    this.changeSiblings("Reorder", [...others.slice(0, newIndex - 1), this.node, ...others.slice(newIndex - 1)]);
    return true;
  }

  propertyGroup(countUp = 1): AfterEffectsUXP.PropertyGroup | AfterEffectsUXP.AnyLayer {
    const { owner, path } = this.place;
    if (!Number.isInteger(countUp) || countUp < 1 || countUp > path.length) throw hostError(`${this.name} has no group ${countUp} levels up`);
    return countUp === path.length ? this.host.objects.layer(owner.id) : this.host.objects.group({ owner, path: path.slice(0, path.length - countUp) });
  }

  remove(): boolean {
    const children = this.indexedParent("removed");
    this.changeSiblings("Delete", children.filter((_, at) => at !== this.at));
    return true;
  }

  /** An edit of what the owner of this tree holds. */
  protected edit(label: string, change: Change): void {
    if (this.place.owner.kind === "layer") this.host.editLayer(this.place.owner.id, label, change);
    else this.host.edit(label, change);
  }

  /** The siblings in an indexed group; throws elsewhere, as documented. */
  protected indexedParent(done: string): readonly PropertyNode[] {
    const parent = this.parentNode;
    if (parent?.kind !== "group" || !parent.indexed) throw hostError(`${this.name} cannot be ${done}: it is no child of an indexed group`);
    return parent.children;
  }

  /** Puts other children into the parent group: every reference into it dies (documented). */
  protected changeSiblings(label: string, children: readonly PropertyNode[]): void {
    const parent = this.parentPlace;
    this.edit(label, (state) => updateChildren(state, parent, () => children));
    this.host.references.endGroup(parent);
  }

  protected get at(): number {
    return this.place.path[this.place.path.length - 1] ?? -1;
  }

  protected get parentPlace(): PropertyPlace {
    return { owner: this.place.owner, path: this.place.path.slice(0, -1) };
  }

  /** What is inside; none for a property. */
  protected get children(): readonly PropertyNode[] {
    return childrenAt(this.host.state, this.place) ?? [];
  }

  private get parentNode(): PropertyNode | undefined {
    return nodeAt(this.host.state, this.parentPlace);
  }
}

function isModified(node: PropertyNode): boolean {
  if (node.kind === "group") return node.children.some(isModified);
  return node.keys.length > 0 || node.expression !== null || JSON.stringify(node.value) !== JSON.stringify(node.defaultValue);
}
