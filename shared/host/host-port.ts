import type { Result } from "../basics/result";
import type { EditPlan } from "../edits/edit-plan";
import type { ProjectSnapshot } from "../project/project-snapshot";
import type { ClipRef } from "../project/references";
import type { Ticks } from "../time/ticks";
import type { BinListing, Cue, ImportedTranscript, SequenceUse, TranscriptImport, TranscriptText } from "./bin-listing";
import type { FilePart } from "./file-part";
import type { HostProblem } from "./host-problem";
import type { FrameFormat, HostProfile } from "./host-profile";
import type { CheckPort } from "./check-port";
import type { Deed } from "./ledger-entry";
import type { LedgerPort } from "./ledger-port";
import type { Receipt } from "./receipt";
import type { SettingsPort, SettingsReport } from "./settings-port";

/** All that a panel can ask of its host. In the panel it is the far end of the bridge, in tests it may be the adapter itself. */
export interface HostPort extends LedgerPort, SettingsPort, CheckPort {
  /** Name, version, theme and profile; answers even when no project is open. */
  describe(signal: AbortSignal): Promise<Result<HostDescription, HostProblem>>;
  /** The project as it is now, as far as the scope asks. */
  readProject(scope: ReadScope, signal: AbortSignal): Promise<Result<ProjectSnapshot, HostProblem>>;
  /** One frame of a sequence as the host renders it now, effects and all. */
  grabFrame(request: FrameRequest, signal: AbortSignal): Promise<Result<EncodedFrame, HostProblem>>;
  /**
   * Frames of one clip, without what lies over and under it. Only where the profile says so: the host is set up once for all of them and put back, each a step in
   * Edit > Undo, which is to be said beforehand. A problem after the set-up means that it was put back, unless the problem says "left-behind".
   */
  grabClipAlone(request: ClipFrameRequest, signal: AbortSignal): Promise<Result<ClipFrames, HostProblem>>;
  /** What such a set-up left behind when the host or the plugin ended in the middle of it. */
  readLeftovers(signal: AbortSignal): Promise<Result<readonly Leftover[], HostProblem>>;
  /** Takes them all away in one step of Edit > Undo; answers with the names of the steps that it took, none where nothing was left. */
  removeLeftovers(signal: AbortSignal): Promise<Result<readonly string[], HostProblem>>;
  /**
   * Checks every `from`, then does the plan in announced steps and reads each back. A problem means that nothing was touched;
   * once something was, the answer is a receipt, whatever happened. Cancelling stops before the next step and takes back what was done.
   */
  commit(request: CommitRequest, onProgress: (progress: CommitProgress) => void, signal: AbortSignal): Promise<Result<Receipt, HostProblem>>;
  /** The receipts of this project, oldest first; damaged ones, and the oldest where there are too many, are left out and counted. */
  readJournal(projectGuid: string, signal: AbortSignal): Promise<Result<JournalPage, HostProblem>>;
  /** Every clip and sequence in the project's bins. */
  readBin(signal: AbortSignal): Promise<Result<BinListing, HostProblem>>;
  /** Which parts of which media the sequences of the project use. */
  readUsage(signal: AbortSignal): Promise<Result<readonly SequenceUse[], HostProblem>>;
  /** A clip's transcript. */
  readTranscript(mediaId: string, signal: AbortSignal): Promise<Result<TranscriptText, HostProblem>>;
  /**
   * Gives a clip this transcript in one step of Edit > Undo, and reads back what the host holds then. No plan: the host can replace a
   * transcript but not take one away, so only Edit > Undo brings a clip back that had none.
   */
  importTranscript(request: TranscriptImport, signal: AbortSignal): Promise<Result<ImportedTranscript, HostProblem>>;
  /** Plays a clip in the source monitor, or stops it. Changes nothing in the project. */
  cue(cue: Cue, signal: AbortSignal): Promise<Result<null, HostProblem>>;
  /** Every video effect that this host can put on a clip. */
  listEffects(signal: AbortSignal): Promise<Result<readonly HostEffect[], HostProblem>>;
  /** The files in the plugin's own data, or in the folder that the studio shares with its seats. */
  listFiles(request: ListRequest, signal: AbortSignal): Promise<Result<FileListing, HostProblem>>;
  /** Asks the user for the studio's folder, and remembers it. A dialog that is dismissed is "cancelled". */
  chooseStudioFolder(signal: AbortSignal): Promise<Result<FileListing, HostProblem>>;
  /** One part of a file that ships with the plugin or that it saved itself; the rest is asked for by `nextOffset`. */
  readFile(request: FileRequest, signal: AbortSignal): Promise<Result<FilePart, HostProblem>>;
  /** Writes one whole file: to the plugin's own data, or where the user says in a dialog. A dialog that is dismissed is "cancelled". */
  saveFile(request: SaveRequest, signal: AbortSignal): Promise<Result<SavedFile, HostProblem>>;
  /** Calls back when something changed at the host, until the returned function is called. */
  subscribe(listener: (event: HostEvent) => void): () => void;
}

/** What the host says of itself, and what is known of it. */
export type HostDescription = {
  readonly name: string;
  readonly version: string;
  /** As the host says it, e.g. "en_US". */
  readonly locale: string;
  readonly theme: HostTheme;
  readonly profile: HostProfile;
  /** The version of this plugin. */
  readonly trimbin: string;
  readonly settings: SettingsReport;
};

/** How bright the host's own panels are. */
export type HostTheme = "light" | "dark" | "darkest";

/** How much of the project is read. */
export type ReadScope = {
  /** The active sequence, or one by GUID. */
  readonly sequence: { readonly kind: "active" } | { readonly kind: "guid"; readonly guid: string };
  /** Of which clips the effect chain is read: reading is slow, and hosts were seen to crash on too much of it. */
  readonly effectsOf: "none" | "selected" | "all" | { readonly clipKeys: readonly string[] };
  /** Which parameters are read of those effects. */
  readonly params: readonly { readonly matchName: string; readonly indexes: readonly number[] }[];
  /** The clips whose markers are read, by media id: of the bin, or of the timeline where the host keeps markers there. */
  readonly markersOfItems: readonly string[];
};

/** One frame of a sequence as the host shows it, with all effects. */
export type FrameRequest = {
  readonly sequenceGuid: string;
  readonly at: Ticks;
  /** The frame fits into this size, at the sequence's aspect. */
  readonly maxWidthPx: number;
  readonly maxHeightPx: number;
};

/** A frame as a picture file. */
export type EncodedFrame = {
  readonly at: Ticks;
  readonly format: FrameFormat;
  /** The size it is meant to be looked at. A host that only writes frames of their own size (After Effects) gives a larger file; whoever decodes it makes it this size. */
  readonly widthPx: number;
  readonly heightPx: number;
  readonly base64: string;
};

/** Frames of one clip alone. */
export type ClipFrameRequest = {
  /** The project that it is meant for; another one that is active now is refused. */
  readonly projectGuid: string;
  readonly clip: ClipRef;
  /** The moments, 1 to `MAX_CLIP_FRAMES`; the answer has a frame for each, in this order. */
  readonly times: readonly Ticks[];
  readonly maxWidthPx: number;
  readonly maxHeightPx: number;
  /** For the ledger; set by the main script, whatever the page says. */
  readonly by?: Deed;
};

/** The frames, and the steps in Edit > Undo that looking at them left. */
export type ClipFrames = { readonly frames: readonly EncodedFrame[]; readonly undoSteps: readonly string[] };

/** Something that a set-up left in the project. */
export type Leftover = { readonly name: string };

/** A plan to be carried out. */
export type CommitRequest = {
  /** The project that the plan was made for; another one that is active now is refused. */
  readonly projectGuid: string;
  readonly plan: EditPlan;
  /** The receipt that this plan takes back, if it is a revert. */
  readonly reverts: string | null;
  /** For the ledger: from which panel, about what, and what a person made of the proposal. Tools and tests leave it out. */
  readonly by?: Deed;
};

/** The step under way, from 1, and its name in Edit > Undo. */
export type CommitProgress = { readonly step: number; readonly steps: number; readonly label: string };

/** Receipts, and how many of the journal's files could not be read. */
export type JournalPage = {
  readonly receipts: readonly Receipt[];
  readonly damaged: number;
  /** Receipts before these that did not fit into one answer; they stay on the disk. */
  readonly older: number;
};

/** An effect as the host lists it. */
export type HostEffect = { readonly matchName: string; readonly displayName: string };

/** Which folder: "data" is what `saveFile` put into the plugin's own data, "studio" the folder that the user chose. */
export type ListRequest = { readonly place: "data" | "studio" };

/** A folder's name as the user knows it, and the names of the files in it; `folder` is null where no studio folder was chosen yet. */
export type FileListing = { readonly folder: string | null; readonly names: readonly string[] };

/** A part of a file in a folder that the plugin may read. */
export type FileRequest = {
  /** "plugin" is the plugin as it was installed; "data" and "studio" as in ListRequest. */
  readonly place: "plugin" | ListRequest["place"];
  /** A plain file name: letters, digits, "_", with single dots, hyphens and spaces between them. */
  readonly name: string;
  /** The byte to begin with. */
  readonly offset: number;
};

/** Text to be saved, in the plugin's own data or where the user says. */
export type SaveRequest = {
  readonly to:
    | { readonly kind: "data"; readonly name: string }
    /** Extensions without a dot, e.g. "cube"; the first one is what the suggested name ends in. "base64": the text stands for bytes. */
    | { readonly kind: "ask"; readonly suggestedName: string; readonly extensions: readonly string[]; readonly encoding: "utf-8" | "base64" };
  /** At most 4 MB of message. */
  readonly text: string;
};

/** The name the file got; in a dialog the user may have changed it. */
export type SavedFile = { readonly savedAs: string };

/** Something changed at the host; what exactly is to be read anew. */
export type HostEvent =
  | { readonly kind: "selection-changed" }
  | { readonly kind: "project-changed" }
  | { readonly kind: "sequence-changed" }
  | { readonly kind: "theme-changed"; readonly theme: HostTheme }
  | { readonly kind: "settings-changed" };
