import { createSimulatedAfterEffects } from "../../hosts/after-effects/create-simulated-after-effects";
import { compId, compositions, layerId } from "../../hosts/after-effects/builders/compositions";
import type { SimulatorOptions } from "../../hosts/after-effects/host/simulated-host";
import type { SimulatorControls } from "../../hosts/after-effects/simulator-controls";
import type { AfterEffectsSwitches } from "../../hosts/after-effects/switches";

/** A simulated After Effects with drawn compositions, and the moves that most tests make first. */
export class AfterEffectsBench {
  readonly module: AfterEffectsUXP.HostModule;
  readonly app: AfterEffectsUXP.Application;
  readonly controls: SimulatorControls;

  constructor(drawing: string, switches: Partial<AfterEffectsSwitches> = {}, options: Partial<SimulatorOptions> = {}) {
    const simulated = createSimulatedAfterEffects({ project: compositions(drawing), switches, ...options });
    this.module = simulated.module;
    this.controls = simulated.controls;
    // The module is the Application itself where it has no `app`: Adobe's pages and what users report differ.
    this.app = simulated.module.app ?? (simulated.module as AfterEffectsUXP.Application);
  }

  /** A composition by name. */
  comp(name = "Main"): AfterEffectsUXP.CompItem {
    const item = this.app.project.itemByID(compId(this.controls.state(), name));
    if (!("layers" in item)) throw new Error(`${name} is no composition.`);
    return item;
  }

  /** A layer by name, with the members of one that has a picture. */
  layer(name: string): AfterEffectsUXP.AVLayer {
    // Tests name layers that have pictures; cameras and lights are asked for through their composition.
    return this.app.project.layerByID(layerId(this.controls.state(), name)) as AfterEffectsUXP.AVLayer;
  }

  /** A property along match names, from a layer or a group. */
  property(from: AfterEffectsUXP.PropertyGroup, ...names: readonly string[]): AfterEffectsUXP.Property {
    return this.walk(from, names) as AfterEffectsUXP.Property;
  }

  /** A group along match names, from a layer or a group. */
  group(from: AfterEffectsUXP.PropertyGroup, ...names: readonly string[]): AfterEffectsUXP.PropertyGroup {
    return this.walk(from, names) as AfterEffectsUXP.PropertyGroup;
  }

  /** Adds an effect at the end of a layer's chain. */
  addEffect(name: string, matchName: string): AfterEffectsUXP.PropertyGroup {
    return this.group(this.layer(name), "ADBE Effect Parade").addProperty(matchName);
  }

  /** Runs edits inside one undo group. */
  inGroup(label: string, edits: () => void): void {
    this.app.beginUndoGroup(label);
    try {
      edits();
    } finally {
      this.app.endUndoGroup();
    }
  }

  /** Labels of Edit > Undo, oldest first. */
  labels(): string[] {
    return this.controls.history().undo.map((entry) => entry.label);
  }

  private walk(from: AfterEffectsUXP.PropertyGroup, names: readonly string[]): AfterEffectsUXP.Property | AfterEffectsUXP.PropertyGroup {
    return names.reduce<AfterEffectsUXP.Property | AfterEffectsUXP.PropertyGroup>((at, name) => ("numProperties" in at ? at.property(name) : at), from);
  }
}
