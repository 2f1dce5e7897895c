import type { Result } from "../../../shared/basics/result";
import type { JobEngine } from "../../../shared/panel/engine/job-engine";
import type { FrameRate } from "../../../shared/time/frame-rate";
import type { CueList } from "../../../shared/transcript/cues/cue-list";
import type { FoundBite } from "../../../shared/transcript/search/found-bite";
import type { SelectsQuery } from "../../../shared/transcript/search/selects-query";
import type { PlannedPause } from "../../../shared/transcript/tidy/find-pauses";
import type { TidyOptions } from "../../../shared/transcript/tidy/tidy-options";
import type { TidyGroup } from "../../../shared/transcript/tidy/tidy-suggestion";
import type { ClipFacts } from "../source/clip-facts";
import type { PackedTranscript } from "./packed-transcript";

/** Where transcripts are read and searched: in a worker, or in slices on the page. */
export type SelectsEngine = JobEngine<SelectsJobs>;

/** What the engine can be asked, what it tells on the way, and what it answers. It remembers the transcripts that it read. */
export type SelectsJobs = PlainJobs & ImportJobs & MeaningJobs;

/** What is done wherever JavaScript runs. */
export type PlainJobs = {
  readonly read: { readonly ask: { readonly mediaId: string; readonly text: string }; readonly step: never; readonly answer: Result<ReadAnswer, string> };
  /** Makes everything that was read ready for searching. */
  readonly index: { readonly ask: readonly ClipFacts[]; readonly step: Progress; readonly answer: true };
  readonly search: { readonly ask: { readonly query: SelectsQuery; readonly withMeaning: boolean }; readonly step: never; readonly answer: readonly FoundBite[] };
  readonly tidy: { readonly ask: { readonly mediaId: string; readonly options: TidyOptions }; readonly step: never; readonly answer: TidyAnswer };
};

/** What only a worker does, as the readers of all formats are large. */
export type ImportJobs = {
  readonly "draft-import": { readonly ask: { readonly bytes: Uint8Array; readonly fileName: string }; readonly step: never; readonly answer: Result<ImportDraft, string> };
  /** Reads a cue list; `rate` is the composition's, null where none is open. */
  readonly "read-cues": { readonly ask: { readonly bytes: Uint8Array; readonly fileName: string; readonly rate: FrameRate | null }; readonly step: never; readonly answer: Result<CueList, string> };
  readonly "compare-import": { readonly ask: { readonly sent: string; readonly held: string }; readonly step: never; readonly answer: readonly string[] };
};

/** What needs a worker, as a model runs for seconds without a break. */
export type MeaningJobs = {
  readonly "load-meaning": { readonly ask: MeaningFiles; readonly step: never; readonly answer: Result<true, string> };
  readonly "meaning-left": { readonly ask: null; readonly step: never; readonly answer: MeaningLeft };
  /** Takes vectors that were kept in a file; false where they are damaged, or of another transcript or model. */
  readonly "recall-meaning": { readonly ask: { readonly mediaId: string; readonly file: string }; readonly step: never; readonly answer: boolean };
  /** Reads a clip for its meaning; answers the file to be kept. */
  readonly "read-meaning": { readonly ask: { readonly mediaId: string }; readonly step: Progress; readonly answer: Result<string, string> };
};

/** What could go, and the long pauses that look meant and stay. */
export type TidyAnswer = { readonly groups: readonly TidyGroup[]; readonly planned: readonly PlannedPause[] };

/** A transcript file as the host takes it, and what a person should know of it. */
export type ImportDraft = { readonly json: string; readonly words: number; readonly remarks: readonly string[] };

export type Progress = { readonly done: number; readonly of: number };

export type ReadAnswer = { readonly transcript: PackedTranscript; readonly warnings: readonly string[] };

/** The encoder that ships with the plugin, or a studio's own (texts of its files as shared/inference/meaning-model.ts names them). */
export type MeaningFiles = { readonly model: Uint8Array; readonly wasm: Uint8Array } & (
  | { readonly kind: "built-in"; readonly vocabulary: string }
  | { readonly kind: "studio"; readonly description: string; readonly tokenizer: string }
);

/** What the model has not read yet, and the clips that it cannot read as they are in another language. */
export type MeaningLeft = {
  readonly clips: readonly { readonly mediaId: string; readonly file: string; readonly texts: number }[];
  readonly otherLanguages: readonly string[];
};
