import type { HostPort } from "../../../shared/host/host-port";
import { bridgeProbes } from "./bridge-probes";
import { drawingProbes } from "./drawing-probes";
import { pageFactProbes } from "./page-fact-probes";
import type { PageProbe, PageWindow } from "./page-probe";
import { policyProbes } from "./policy-probes";
import { storageProbes } from "./storage-probes";
import { wasmProbes } from "./wasm-probes";
import { workerProbes } from "./worker-probes";

/** Everything that the page can find out by itself about the web view it runs in. */
export function pageProbes(page: PageWindow, host: Pick<HostPort, "describe" | "readFile" | "checkHost">): readonly PageProbe[] {
  return [...pageFactProbes(page), ...wasmProbes(page), ...drawingProbes(page), ...workerProbes(page), ...storageProbes(page), ...policyProbes(page), ...bridgeProbes(host)];
}
