import type { HostProfile } from "../../../shared/host/host-profile";
import { hostWords } from "../../../shared/panel/host-words";
import { say } from "../../../shared/words/say";

/** How clips come to a transcript in this host, as one sentence. */
export function transcriptAdvice({ app, can }: HostProfile): string {
  return can.transcripts ? say`Transcribe clips in the host (Window > Text), then refresh.` : say`${hostWords(app).host} makes no transcripts: under Found, open transcript files (SRT, VTT, CSV, JSON).`;
}
