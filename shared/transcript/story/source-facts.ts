/** What the host knows of a clip beyond its words, as far as a cut depends on it. */
export type SourceFacts = { readonly hindrance: SourceHindrance | null; readonly hasVideo: boolean; readonly hasAudio: boolean };

/** What keeps a clip from being cut by the times of its transcript. */
export type SourceHindrance = "offline" | "merged" | "multicam" | "retimed" | "still";

/** Of a clip that nothing else is known of: plain picture and sound. */
export const PLAIN_SOURCE: SourceFacts = { hindrance: null, hasVideo: true, hasAudio: true };
