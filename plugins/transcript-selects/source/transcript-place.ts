import type { Result } from "../../../shared/basics/result";
import type { BinListing, TranscriptText } from "../../../shared/host/bin-listing";
import type { HostProblem } from "../../../shared/host/host-problem";

/** Where the transcripts of clips are: on the host's own clips or, for a host whose clips carry none, in the plugin's data. */
export type TranscriptPlace = {
  /** The listing, saying truly which clips have a transcript. */
  readonly told: (bin: BinListing, signal: AbortSignal) => Promise<BinListing>;
  readonly read: (whose: TranscriptOwner, signal: AbortSignal) => Promise<Result<TranscriptText, HostProblem>>;
  /** Gives a clip this transcript, in place of one that it had. */
  readonly give: (whose: TranscriptOwner, json: string, signal: AbortSignal) => Promise<Result<GivenTranscript, HostProblem>>;
};

/** A clip of a project. */
export type TranscriptOwner = { readonly projectGuid: string; readonly mediaId: string };

/** What is held after a transcript was given; `undoStep` is its entry in Edit > Undo, null where the project was not changed. */
export type GivenTranscript = { readonly json: string; readonly undoStep: string | null };
