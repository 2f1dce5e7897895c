import type { SimulatedHost } from "../host/simulated-host";

/** To be called after layers were added, removed or moved: some hosts might make all references to layers anew (a switch). */
export function layersChanged(host: SimulatedHost, compId: number): void {
  if (host.switches.layerReferences === "die-with-order") host.references.endLayerOrder(compId);
}
