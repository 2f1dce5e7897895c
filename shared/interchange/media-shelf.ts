import type { FrameRate } from "../time/frame-rate";
import type { Ticks } from "../time/ticks";
import type { TimecodeCounting } from "../time/timecode";
import type { CutMedia } from "./cut-list";

/** What a file says of a media file; null where it says nothing. */
export type MediaFacts = {
  readonly name: string;
  readonly path: string | null;
  readonly frameRate: FrameRate;
  readonly counting: TimecodeCounting;
  readonly startTimecode: Ticks;
  readonly duration: Ticks | null;
  readonly reel: string | null;
  readonly hasVideo: boolean | null;
  readonly hasAudio: boolean | null;
  readonly audioChannels: number | null;
};

type Entry = { readonly id: string; readonly facts: MediaFacts; usedUntil: Ticks; onVideo: boolean; onAudio: boolean };

/** The media that a file's clips turn out to use, each once, under ids in the order of first use ("media-1"). What the file leaves out is taken from the use. */
export class MediaShelf {
  readonly #entries = new Map<string, Entry>();

  /** The id of the media known by this key, noting that a track of this kind plays it until this moment. */
  use(key: string, facts: MediaFacts, kind: "video" | "audio", until: Ticks): string {
    const entry = this.#entries.get(key) ?? { id: `media-${this.#entries.size + 1}`, facts, usedUntil: 0n, onVideo: false, onAudio: false };
    this.#entries.set(key, entry);
    if (until > entry.usedUntil) entry.usedUntil = until;
    if (kind === "video") entry.onVideo = true;
    else entry.onAudio = true;
    return entry.id;
  }

  media(): CutMedia[] {
    return [...this.#entries.values()].map(({ id, facts, usedUntil, onVideo, onAudio }) => {
      const { audioChannels, ...rest } = facts;
      return {
        ...rest,
        id,
        duration: facts.duration ?? usedUntil,
        hasVideo: facts.hasVideo ?? onVideo,
        hasAudio: facts.hasAudio ?? onAudio,
        ...(audioChannels === null ? {} : { audioChannels }),
      };
    });
  }
}
