import type { HostDescription, HostPort } from "../../shared/host/host-port";

/** What the panel works with: a host and what it said of itself. */
export type PanelTools = { readonly host: HostPort; readonly description: HostDescription };
