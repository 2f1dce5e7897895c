import { SimulatedHost, type SimulatorOptions } from "./host/simulated-host";
import { createModule } from "./module/create-module";
import { createControls, type SimulatorControls } from "./simulator-controls";

/** What a plugin would get from `require("aftereffects")`, and the controls that only the person at the host has. */
export type SimulatedAfterEffects = { readonly module: AfterEffectsUXP.HostModule; readonly controls: SimulatorControls };

/** Starts an After Effects around a project. Every call makes a host of its own; nothing is shared between them. */
export function createSimulatedAfterEffects(options: SimulatorOptions): SimulatedAfterEffects {
  const host = new SimulatedHost(options);
  return { module: createModule(host), controls: createControls(host) };
}
