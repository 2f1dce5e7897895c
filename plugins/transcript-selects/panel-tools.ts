import type { HostDescription, HostPort } from "../../shared/host/host-port";
import type { SelectsEngine } from "./engine/selects-jobs";
import type { TranscriptShelf } from "./source/transcript-shelf";

/** What the panel works with: a host and what it said of itself, an engine, and the transcripts on the page. */
export type PanelTools = { readonly host: HostPort; readonly description: HostDescription; readonly engine: SelectsEngine; readonly shelf: TranscriptShelf };
