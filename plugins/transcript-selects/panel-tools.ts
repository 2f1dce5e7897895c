import type { HostDescription, HostPort } from "../../shared/host/host-port";
import type { ShippedModel } from "../../shared/inference/shipped-models";
import type { SelectsEngine } from "./engine/selects-jobs";
import type { TranscriptShelf } from "./source/transcript-shelf";

/** What the panel works with: a host and what it said of itself, an engine, and the transcripts on the page. */
export type PanelTools = { readonly host: HostPort; readonly description: HostDescription; readonly engine: SelectsEngine; readonly shelf: TranscriptShelf; /** What the model files have to be; those that ship, where it is left out. */ readonly shipped?: readonly ShippedModel[] };
