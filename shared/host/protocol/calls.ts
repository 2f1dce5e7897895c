import * as v from "valibot";
import { flagSchema, oneOf, textLike, textOf, wholeFrom } from "../../basics/plain-schemas";
import { schemaByType, kindSchema } from "../../basics/kind-schema";
import type { Result } from "../../basics/result";
import { editPlanSchema } from "../../edits/edit-plan";
import type { ProjectSnapshot } from "../../project/project-snapshot";
import { clipRefSchema, idOrNullSchema, idSchema, indexSchema, nameSchema, ticksSchema } from "../../project/project-schemas";
import type { FilePart } from "../file-part";
import type { ClipFrameRequest, ClipFrames, CommitRequest, EncodedFrame, FileListing, FileRequest, FrameRequest, HostDescription, HostEffect, JournalPage, Leftover, ListRequest, ReadScope, SavedFile, SaveRequest } from "../host-port";
import type { BinListing, Cue, ImportedTranscript, SequenceUse, TranscriptImport, TranscriptText } from "../bin-listing";
import type { HostProblem } from "../host-problem";
import type { Receipt } from "../receipt";
import type { Ticks } from "../../time/ticks";
import type { HostAnswers, HostQuestion, MeasuredHost, Scratch, ScratchRequest } from "../check-port";
import { deedSchema } from "../ledger-entry-schema";
import type { LedgerListing, LedgerPartRequest } from "../ledger-port";
import { DATA_KINDS, THEME_CHOICES, type DataKind, type Diagnostics, type KeptData, type SettingsChange, type SettingsReport } from "../settings-port";
import { MAX_CLIP_FRAMES, MAX_TEXT_TO_HOST } from "./message-limits";
import { pixelsSchema } from "./plain-schemas";
import { measuredHostSchema } from "./studio-schemas";

/** Everything a page can ask over the bridge: what goes over, and what comes back when all goes well. */
export type Calls = {
  readonly describe: { readonly params: EmptyRequest; readonly value: HostDescription };
  readonly readProject: { readonly params: ReadScope; readonly value: ProjectSnapshot };
  readonly grabFrame: { readonly params: FrameRequest; readonly value: EncodedFrame };
  readonly grabClipAlone: { readonly params: ClipFrameRequest; readonly value: ClipFrames };
  readonly readLeftovers: { readonly params: EmptyRequest; readonly value: readonly Leftover[] };
  readonly removeLeftovers: { readonly params: EmptyRequest; readonly value: readonly string[] };
  readonly commit: { readonly params: CommitRequest; readonly value: Receipt };
  readonly readJournal: { readonly params: JournalRequest; readonly value: JournalPage };
  readonly readBin: { readonly params: EmptyRequest; readonly value: BinListing };
  readonly readUsage: { readonly params: EmptyRequest; readonly value: readonly SequenceUse[] };
  readonly readTranscript: { readonly params: { readonly mediaId: string }; readonly value: TranscriptText };
  readonly importTranscript: { readonly params: TranscriptImport; readonly value: ImportedTranscript };
  readonly cue: { readonly params: Cue; readonly value: null };
  readonly listEffects: { readonly params: EmptyRequest; readonly value: readonly HostEffect[] };
  readonly listFiles: { readonly params: ListRequest; readonly value: FileListing };
  readonly chooseStudioFolder: { readonly params: EmptyRequest; readonly value: FileListing };
  readonly readFile: { readonly params: FileRequest; readonly value: FilePart };
  readonly saveFile: { readonly params: SaveRequest; readonly value: SavedFile };
  readonly listLedger: { readonly params: EmptyRequest; readonly value: LedgerListing };
  readonly readLedgerPart: { readonly params: LedgerPartRequest; readonly value: FilePart };
  readonly readSettings: { readonly params: EmptyRequest; readonly value: SettingsReport };
  readonly changeSettings: { readonly params: SettingsChange; readonly value: SettingsReport };
  readonly measureData: { readonly params: EmptyRequest; readonly value: readonly KeptData[] };
  readonly eraseData: { readonly params: { readonly kinds: readonly DataKind[] }; readonly value: readonly KeptData[] };
  readonly readDiagnostics: { readonly params: EmptyRequest; readonly value: Diagnostics };
  readonly listQuestions: { readonly params: EmptyRequest; readonly value: readonly HostQuestion[] };
  readonly checkHost: { readonly params: { readonly questions: readonly string[] }; readonly value: HostAnswers };
  readonly continueCheck: { readonly params: { readonly did: boolean }; readonly value: null };
  readonly openScratch: { readonly params: ScratchRequest; readonly value: Scratch };
  readonly closeScratch: { readonly params: EmptyRequest; readonly value: null };
  readonly readMeasuredHost: { readonly params: EmptyRequest; readonly value: MeasuredHost | null };
  readonly keepMeasuredHost: { readonly params: MeasuredHost; readonly value: null };
};

export type CallName = keyof Calls;
export type ParamsOf<Name extends CallName> = Calls[Name]["params"];
export type AnswerOf<Name extends CallName> = Result<Calls[Name]["value"], HostProblem>;

type EmptyRequest = Readonly<Record<string, never>>;
type JournalRequest = { readonly projectGuid: string };

type CallShape<Name extends CallName> = {
  /** What is going on, for messages: "No answer from the host during …". */
  readonly doing: string;
  readonly params: v.GenericSchema<unknown, ParamsOf<Name>>;
};

const emptyRequestSchema: v.GenericSchema<unknown, EmptyRequest> = v.strictObject({});

const readScopeSchema: v.GenericSchema<unknown, ReadScope> = v.strictObject({
  sequence: kindSchema({ active: {}, guid: { guid: idSchema } }),
  effectsOf: schemaByType({ string: oneOf("none", "selected", "all"), object: v.strictObject({ clipKeys: v.array(nameSchema) }) }),
  params: v.array(v.strictObject({ matchName: idSchema, indexes: v.array(indexSchema) })),
  markersOfItems: v.array(idSchema),
});

const frameRequestSchema: v.GenericSchema<unknown, FrameRequest> = v.strictObject({
  sequenceGuid: idSchema,
  at: ticksSchema,
  maxWidthPx: pixelsSchema,
  maxHeightPx: pixelsSchema,
});

const clipFrameRequestSchema: v.GenericSchema<unknown, ClipFrameRequest> = v.strictObject({
  projectGuid: idSchema,
  clip: clipRefSchema,
  times: v.pipe(v.array(ticksSchema), v.minLength(1), v.maxLength(MAX_CLIP_FRAMES)),
  maxWidthPx: pixelsSchema,
  maxHeightPx: pixelsSchema,
});

const commitRequestSchema: v.GenericSchema<unknown, CommitRequest> = v.strictObject({
  projectGuid: idSchema,
  plan: editPlanSchema,
  reverts: idOrNullSchema,
  by: v.exactOptional(deedSchema),
});

// No separator, no "..", no drive, no device of Windows: such a name cannot lead out of the folder that it is looked for in.
const fileNameSchema = textLike(/^(?=.{1,200}$)(?!(?:con|prn|aux|nul|com\d|lpt\d)(?:[ .]|$))\w+([ .-]\w+)*$/i, "not a plain file name");

const fileRequestSchema: v.GenericSchema<unknown, FileRequest> = v.strictObject({
  place: oneOf("plugin", "data", "studio"),
  name: fileNameSchema,
  offset: wholeFrom(0, Number.MAX_SAFE_INTEGER),
});

const saveRequestSchema: v.GenericSchema<unknown, SaveRequest> = v.strictObject({
  to: kindSchema({ data: { name: fileNameSchema }, ask: { suggestedName: idSchema, extensions: v.array(textLike(/^\w+$/, "not an extension")), encoding: oneOf("utf-8", "base64") } }),
  text: textOf(0, MAX_TEXT_TO_HOST),
});

const cueSchema: v.GenericSchema<unknown, Cue> = kindSchema({
  play: { mediaId: idSchema, from: ticksSchema, until: v.lazy((input): v.GenericSchema<unknown, Ticks | null> => (input === null ? oneOf(null) : ticksSchema)) },
  stop: {},
});

const ledgerPartSchema: v.GenericSchema<unknown, LedgerPartRequest> = v.strictObject({
  place: oneOf("seat", "studio"),
  name: fileNameSchema,
  offset: wholeFrom(0, Number.MAX_SAFE_INTEGER),
});

const settingsChangeSchema: v.GenericSchema<unknown, SettingsChange> = v.strictObject({
  language: v.exactOptional(textOf(2, 40)),
  theme: v.exactOptional(oneOf(...THEME_CHOICES)),
  person: v.exactOptional(textOf(0, 200)),
  tourSeen: v.exactOptional(flagSchema),
  studioFolder: v.exactOptional(oneOf(null)),
});

const scratchRequestSchema: v.GenericSchema<unknown, ScratchRequest> = v.strictObject({ chartBase64: textOf(1, MAX_TEXT_TO_HOST), widthPx: pixelsSchema, heightPx: pixelsSchema });

/** What may be asked. The main script calls the host only with what these schemas allow. */
export const CALLS: { readonly [Name in CallName]: CallShape<Name> } = {
  describe: { doing: "the greeting", params: emptyRequestSchema },
  readProject: { doing: "reading the project", params: readScopeSchema },
  grabFrame: { doing: "rendering a frame", params: frameRequestSchema },
  grabClipAlone: { doing: "rendering a layer alone", params: clipFrameRequestSchema },
  readLeftovers: { doing: "looking for leftovers", params: emptyRequestSchema },
  removeLeftovers: { doing: "removing leftovers", params: emptyRequestSchema },
  commit: { doing: "applying the changes", params: commitRequestSchema },
  readJournal: { doing: "reading the journal", params: v.strictObject({ projectGuid: idSchema }) },
  readBin: { doing: "reading the bins", params: emptyRequestSchema },
  readUsage: { doing: "reading the sequences", params: emptyRequestSchema },
  readTranscript: { doing: "reading a transcript", params: v.strictObject({ mediaId: idSchema }) },
  importTranscript: { doing: "importing a transcript", params: v.strictObject({ projectGuid: idSchema, mediaId: idSchema, json: textOf(2, MAX_TEXT_TO_HOST) }) },
  cue: { doing: "playing a clip", params: cueSchema },
  listEffects: { doing: "listing effects", params: emptyRequestSchema },
  listFiles: { doing: "listing files", params: v.strictObject({ place: oneOf("data", "studio") }) },
  chooseStudioFolder: { doing: "choosing a folder", params: emptyRequestSchema },
  readFile: { doing: "reading a file", params: fileRequestSchema },
  saveFile: { doing: "saving a file", params: saveRequestSchema },
  listLedger: { doing: "looking for the ledger", params: emptyRequestSchema },
  readLedgerPart: { doing: "reading the ledger", params: ledgerPartSchema },
  readSettings: { doing: "reading the settings", params: emptyRequestSchema },
  changeSettings: { doing: "changing a setting", params: settingsChangeSchema },
  measureData: { doing: "measuring what is kept", params: emptyRequestSchema },
  eraseData: { doing: "erasing data", params: v.strictObject({ kinds: v.array(oneOf(...DATA_KINDS)) }) },
  readDiagnostics: { doing: "gathering the diagnostics", params: emptyRequestSchema },
  listQuestions: { doing: "listing the host check's questions", params: emptyRequestSchema },
  checkHost: { doing: "checking the host", params: v.strictObject({ questions: v.pipe(v.array(idSchema), v.maxLength(500)) }) },
  continueCheck: { doing: "going on with the host check", params: v.strictObject({ did: flagSchema }) },
  openScratch: { doing: "making a scratch project", params: scratchRequestSchema },
  closeScratch: { doing: "removing the scratch project", params: emptyRequestSchema },
  readMeasuredHost: { doing: "reading the host profile", params: emptyRequestSchema },
  keepMeasuredHost: { doing: "keeping the host profile", params: measuredHostSchema },
};
