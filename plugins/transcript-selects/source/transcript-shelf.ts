import { nextTurn } from "../../../shared/basics/next-turn";
import { runInSlices } from "../../../shared/panel/engine/run-in-slices";
import type { SpokenClip } from "../../../shared/transcript/spoken-clip";
import { voiceBalance } from "../../../shared/transcript/story/voice-balance";
import { unpackTranscript, type PackedTranscript } from "../engine/packed-transcript";
import type { ClipFacts } from "./clip-facts";

/** The transcripts that were read, on the page. */
export class TranscriptShelf {
  private readonly spoken = new Map<string, SpokenClip>();

  /** All of them, by media id. */
  get clips(): ReadonlyMap<string, SpokenClip> {
    return this.spoken;
  }

  /** Takes a transcript in, a few milliseconds at a time; null when cancelled. */
  async put(facts: ClipFacts, packed: PackedTranscript, signal: AbortSignal): Promise<SpokenClip | null> {
    const transcript = await runInSlices(unpackTranscript(packed), () => undefined, signal);
    if (!transcript) return null;
    const clip = { ...facts, transcript };
    this.spoken.set(facts.mediaId, clip);
    await nextTurn();
    // It remembers what it counted: clip by clip here, so that a change of the story never waits for a count of everything.
    voiceBalance([], new Map([[facts.mediaId, clip]]));
    return clip;
  }

  /** Forgets clips that are not among these. */
  keepOnly(mediaIds: ReadonlySet<string>): void {
    for (const mediaId of [...this.spoken.keys()]) if (!mediaIds.has(mediaId)) this.spoken.delete(mediaId);
  }
}
