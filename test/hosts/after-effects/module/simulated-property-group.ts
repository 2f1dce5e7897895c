import { findHostEffect } from "../effects/host-effects";
import { newEffect } from "../effects/new-effect";
import { hostError } from "../host/host-errors";
import type { Simulated } from "../host/guarded";
import type { SimulatedHost } from "../host/simulated-host";
import { updateChildren } from "../state/edit-state";
import { findFootage, findComp, findLayer, type PropertyPlace } from "../state/find-in-state";
import { newGroup, newProperty } from "../state/new-property";
import type { GroupState, PropertyNode } from "../state/property-state";
import { shownName } from "./shown-name";
import { SimulatedPropertyBase } from "./simulated-property-base";

/** What the simulated host has no essential graphics and no variable fonts for. */
export type NoGroupMembers = "selected" | "addToMotionGraphicsTemplate" | "addToMotionGraphicsTemplateAs" | "canAddToMotionGraphicsTemplate" | "addVariableFontAxis";

/** `PropertyGroup`: an effect, a parade, or any other group. */
export class SimulatedPropertyGroup extends SimulatedPropertyBase implements Simulated<AfterEffectsUXP.PropertyGroup, NoGroupMembers> {
  get numProperties(): number {
    return this.children.length;
  }

  property(indexOrName: number | string): AfterEffectsUXP.Property | AfterEffectsUXP.PropertyGroup {
    const at = typeof indexOrName === "number" ? this.#index(indexOrName) : findNamed(this.host, this.children, indexOrName);
    if (at < 0) return nothing(this.host, `no property "${indexOrName}" in ${this.name}`);
    return seen(this.host, this.#childPlace(at), this.children[at]);
  }

  canAddProperty(name: string): boolean {
    return this.#newChild(name) !== undefined;
  }

  addProperty(name: string): AfterEffectsUXP.PropertyGroup {
    const child = this.#newChild(name);
    if (!child) throw hostError(`can not add property "${name}" to ${this.name}`);
    const at = this.children.length;
    this.edit(`Add ${child.name}`, (state) => updateChildren(state, this.place, (children) => [...children, child]));
    this.host.references.endGroup(this.place);
    return this.host.objects.group(this.#childPlace(at));
  }

  duplicate(): AfterEffectsUXP.PropertyGroup {
    const siblings = this.indexedParent("duplicated");
    const { node } = this;
    const copy = { ...node, name: freshName(siblings, node.name) };
    const at = this.at + 1;
    this.changeSiblings("Duplicate", [...siblings.slice(0, at), copy, ...siblings.slice(at)]);
    return this.host.objects.group({ owner: this.place.owner, path: [...this.place.path.slice(0, -1), at] });
  }

  #childPlace(at: number): PropertyPlace {
    return { owner: this.place.owner, path: [...this.place.path, at] };
  }

  #index(index: number): number {
    if (!Number.isInteger(index) || index < 1 || index > this.children.length) throw hostError(`index ${index} is not within 1 to ${this.children.length}`);
    return index - 1;
  }

  #newChild(name: string): GroupState | undefined {
    if (this.place.path.length === 0) return undefined;
    const { matchName } = this.node;
    if (matchName === "ADBE Mask Parade" && (name === "ADBE Mask Atom" || name === "Mask")) return newMask(freshName(this.children, "Mask 1"));
    const effect = matchName === "ADBE Effect Parade" ? findHostEffect(name) : undefined;
    const { installed } = this.host.options;
    if (!effect || (installed && !installed.includes(effect.matchName))) return undefined;
    const fresh = newEffect(effect, sizeOfLayer(this.host, this.place.owner.id));
    return { ...fresh, name: freshName(this.children, fresh.name) };
  }
}

/** Width and height of a layer's picture: its source's, or its composition's where it has none. */
export function sizeOfLayer({ state }: SimulatedHost, layerId: number): { readonly widthPx: number; readonly heightPx: number } {
  const found = findLayer(state, layerId);
  const sourceId = found?.layer.sourceId ?? -1;
  return findComp(state, sourceId) ?? findFootage(state, sourceId) ?? found?.comp ?? { widthPx: 0, heightPx: 0 };
}

/** The answer to a name that nobody has: null or an error, by switch. */
function nothing(host: SimulatedHost, what: string): AfterEffectsUXP.Property {
  if (host.switches.missingProperty === "throw") throw hostError(what);
  // ExtendScript answers null although its types say Property; the draft's types do, too.
  return null as unknown as AfterEffectsUXP.Property;
}

function findNamed({ switches }: SimulatedHost, children: readonly PropertyNode[], name: string): number {
  const byMatchName = children.findIndex((child) => child.matchName === name);
  return byMatchName >= 0 ? byMatchName : children.findIndex((child) => shownName(child.name, switches) === name);
}

function seen({ objects }: SimulatedHost, place: PropertyPlace, node: PropertyNode | undefined): AfterEffectsUXP.Property | AfterEffectsUXP.PropertyGroup {
  return node?.kind === "group" ? objects.group(place) : objects.property(place);
}

/** "Tint", "Tint 2", "Tint 3"... */
function freshName(siblings: readonly PropertyNode[], name: string): string {
  const [, stem = name] = /^(.*?)(?: \d+)?$/.exec(name) ?? [];
  const taken = new Set(siblings.map((one) => one.name));
  if (!taken.has(name)) return name;
  for (let number = 2; ; number += 1) if (!taken.has(`${stem} ${number}`)) return `${stem} ${number}`;
}

function newMask(name: string): GroupState {
  return newGroup("ADBE Mask Atom", name, [
    newProperty("ADBE Mask Shape", "Mask Path", "SHAPE", { kind: "shape", closed: true, vertices: [], inTangents: [], outTangents: [] }),
    newProperty("ADBE Mask Feather", "Mask Feather", "TwoD", [0, 0], { min: 0 }),
    newProperty("ADBE Mask Opacity", "Mask Opacity", "OneD", 100, { min: 0, max: 100 }),
    newProperty("ADBE Mask Offset", "Mask Expansion", "OneD", 0),
  ]);
}
