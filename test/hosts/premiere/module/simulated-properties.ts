import type { Action, Project, Properties, Sequence } from "@adobe/premierepro";
import { guardClass, type Simulated } from "../host/guard-class";
import { idOf } from "../host/handle-refs";
import { hostError } from "../host/host-errors";
import { HostHandle } from "../host/host-handle";
import type { SimulatedHost } from "../host/simulated-host";
import { updateClip, updateSequence, withEntry, withoutEntry } from "../state/edit-state";
import { findClip } from "../state/find-in-state";
import type { ProjectState, PropertyState } from "../state/project-state";
import { HOST_CONSTANTS } from "./host-constants";
import { SimulatedProject } from "./simulated-project";

const { PERSISTENT, NON_PERSISTENT } = HOST_CONSTANTS.PropertyType;

type Owner = { readonly kind: "project" } | { readonly kind: "sequence" | "clip"; readonly id: string };
type PropertyMap = ReadonlyMap<string, PropertyState>;

/** Notes that a plugin keeps with a project, sequence or clip. They are undone like everything else. */
export class SimulatedProperties extends HostHandle implements Simulated<Properties> {
  readonly #owner: Owner;

  constructor(host: SimulatedHost, owner: Owner) {
    super(host, "Properties");
    this.#owner = owner;
  }

  getValueAsInt(name: string): number {
    return Math.trunc(Number(this.#value(name)));
  }
  getValueAsFloat(name: string): number {
    return Number(this.#value(name));
  }
  getValueAsBool(name: string): boolean {
    return this.#value(name) === true || this.#value(name) === "true";
  }
  getValue(name: string): string {
    return String(this.#value(name));
  }
  hasValue(name: string): boolean {
    return propertiesOf(this.host.state, this.#owner).has(name);
  }
  createSetValueAction(name: string, value: boolean | string | number, persistence: number): Action {
    return this.#change((all) => withEntry(all, name, { value, persistent: persistence === PERSISTENT }));
  }
  createClearValueAction(name: string): Action {
    return this.#change((all) => withoutEntry(all, name));
  }

  /** Unset values throw (measured). */
  #value(name: string): PropertyState["value"] {
    const property = propertiesOf(this.host.state, this.#owner).get(name);
    if (!property) throw hostError("invalidParameter");
    return property.value;
  }

  #change(change: (properties: PropertyMap) => PropertyMap): Action {
    return this.host.makeAction((state) => withProperties(state, this.#owner, change));
  }
}

/** The static side of Properties. Clips work at run time though the declaration leaves them out (measured). */
export function propertiesStatics(host: SimulatedHost): object {
  return {
    PROPERTY_PERSISTENT: PERSISTENT,
    PROPERTY_NON_PERSISTENT: NON_PERSISTENT,
    getProperties: async (owner: Project | Sequence): Promise<Properties> => {
      if (owner instanceof SimulatedProject) return new SimulatedProperties(host, { kind: "project" });
      const id = idOf(owner);
      return new SimulatedProperties(host, { kind: host.state.sequences.has(id) ? "sequence" : "clip", id });
    },
  };
}

function propertiesOf(state: ProjectState, owner: Owner): PropertyMap {
  if (owner.kind === "project") return state.properties;
  return (owner.kind === "sequence" ? state.sequences.get(owner.id) : findClip(state, owner.id))?.properties ?? new Map();
}

function withProperties(state: ProjectState, owner: Owner, change: (properties: PropertyMap) => PropertyMap): ProjectState {
  switch (owner.kind) {
    case "project":
      return { ...state, properties: change(state.properties) };
    case "sequence":
      return updateSequence(state, owner.id, (sequence) => ({ ...sequence, properties: change(sequence.properties) }));
    case "clip":
      return updateClip(state, owner.id, (clip) => ({ ...clip, properties: change(clip.properties) }));
  }
}

guardClass("Properties", SimulatedProperties);
