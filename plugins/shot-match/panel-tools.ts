import type { HostDescription } from "../../shared/host/host-port";
import type { MatchEngine } from "./engine/match-engine";
import type { Eyes } from "./source/sample-shot";

/** What the panel works with: a host and a decoder, an engine, and what the host said of itself. */
export type PanelTools = { readonly eyes: Eyes; readonly engine: MatchEngine; readonly description: HostDescription };
