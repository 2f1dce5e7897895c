import type { FrameRate } from "../time/frame-rate";
import type { TickRange } from "../time/tick-range";
import type { Ticks } from "../time/ticks";
import type { TimecodeCounting } from "../time/timecode";
import type { Deed } from "./ledger-entry";

/** What lies in the project: every clip with media, and every sequence. */
export type BinListing = {
  readonly project: { readonly guid: string; readonly name: string };
  readonly clips: readonly BinClip[];
  readonly sequences: readonly BinSequence[];
  readonly activeSequenceGuid: string | null;
  /** Ids of the items that are selected in the project panel. */
  readonly selected: readonly string[];
};

export type BinClip = {
  readonly mediaId: string;
  readonly name: string;
  /** Where it lies: "Interviews/Day 1", "" at the top. */
  readonly bin: string;
  /** A merged or multicam clip's transcript and times are not those of one file. */
  readonly kind: "media" | "merged" | "multicam";
  readonly hasTranscript: boolean;
  readonly offline: boolean;
  /** Null where the host did not say. */
  readonly mediaPath: string | null;
  /** Null for media without pictures, and where the host did not say. */
  readonly frameRate: FrameRate | null;
  readonly counting: TimecodeCounting;
  /** Timecode of the first frame. */
  readonly mediaStart: Ticks;
  /** Zero where the host did not say (stills, offline media). */
  readonly duration: Ticks;
  /** "2026-11-23" as the file's own metadata says; null without. */
  readonly recordedOn: string | null;
};

export type BinSequence = {
  readonly guid: string;
  readonly name: string;
  readonly frameRate: FrameRate;
  readonly counting: TimecodeCounting;
  readonly widthPx: number;
  readonly heightPx: number;
};

/** Which parts of which media a sequence shows or plays. */
export type SequenceUse = {
  readonly guid: string;
  readonly name: string;
  readonly clips: readonly {
    readonly mediaId: string;
    readonly mediaPath: string | null;
    /** In media time. */
    readonly source: TickRange;
  }[];
};

/** A clip's transcript as the host writes it (JSON); null where it has none. */
export type TranscriptText = { readonly json: string | null };

/** A transcript to be put in place of a clip's own. */
export type TranscriptImport = {
  /** The project that it is meant for; another one that is active now is refused. */
  readonly projectGuid: string;
  readonly mediaId: string;
  /** Premiere's transcript JSON, at most 4 MB of message. */
  readonly json: string;
  /** For the ledger; set by the main script, whatever the page says. */
  readonly by?: Deed;
};

/** What the host holds after an import, and the name of the entry in Edit > Undo. */
export type ImportedTranscript = { readonly json: string; readonly undoStep: string };

/** What the source monitor shall do. */
export type Cue =
  /** Opens a clip and plays from here, in media time, until there; null plays on. */
  | { readonly kind: "play"; readonly mediaId: string; readonly from: Ticks; readonly until: Ticks | null }
  | { readonly kind: "stop" };
