import type { HostDescription, HostPort } from "../../shared/host/host-port";
import type { DecodeFrame } from "../../shared/panel/decode-frame";
import type { PreviewEngine } from "./engine/preview-engine";

/** What the panel works with: a host and a decoder, an engine, and what the host said of itself. */
export type PanelTools = { readonly host: HostPort; readonly decodeFrame: DecodeFrame; readonly engine: PreviewEngine; readonly description: HostDescription };
