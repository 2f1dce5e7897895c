import type { HostPort } from "../../../shared/host/host-port";
import type { TranscriptPlace } from "./transcript-place";

/** Transcripts on the host's own clips. */
export function hostTranscripts(host: HostPort): TranscriptPlace {
  return {
    told: (bin) => Promise.resolve(bin),
    read: ({ mediaId }, signal) => host.readTranscript(mediaId, signal),
    give: (whose, json, signal) => host.importTranscript({ ...whose, json }, signal),
  };
}
