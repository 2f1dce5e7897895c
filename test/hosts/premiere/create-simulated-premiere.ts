import type { premierepro } from "@adobe/premierepro";
import { SimulatedHost, type SimulatorOptions } from "./host/simulated-host";
import { createModule } from "./module/create-module";
import { createControls, type SimulatorControls } from "./simulator-controls";

/** What a plugin would get from `require("premierepro")`, and the controls that only the person at the host has. */
export type SimulatedPremiere = { readonly module: premierepro; readonly controls: SimulatorControls };

/** Starts a Premiere around a project. Every call makes a host of its own; nothing is shared between them. */
export function createSimulatedPremiere(options: SimulatorOptions): SimulatedPremiere {
  const host = new SimulatedHost(options);
  return { module: createModule(host), controls: createControls(host) };
}
