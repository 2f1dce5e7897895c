import * as v from "valibot";
import { wholeFrom } from "../../basics/plain-schemas";
import type { Result } from "../../basics/result";
import { nameSchema, ticksSchema } from "../../project/project-schemas";
import { projectSnapshotSchema } from "../../project/snapshot-schema";
import type { FilePart } from "../file-part";
import type { EncodedFrame, FileListing, HostDescription, HostEffect, JournalPage, SavedFile } from "../host-port";
import type { HostProblem } from "../host-problem";
import { hostProblemSchema } from "../host-problem-schema";
import { receiptSchema } from "../receipt-schema";
import type { AnswerOf, CallName } from "./calls";
import { binListingSchema, importedTranscriptSchema, sequenceUseSchema, transcriptTextSchema } from "./bin-listing-schema";
import { hostThemeSchema } from "./host-event-schema";
import { frameFormatSchema, hostProfileSchema } from "./host-profile-schema";
import { MAX_CLIP_FRAMES } from "./message-limits";
import { countSchema, pixelsSchema } from "./plain-schemas";
import { diagnosticsSchema, hostAnswersSchema, keptDataSchema, ledgerListingSchema, measuredHostSchema, questionsSchema, scratchSchema, settingsReportSchema } from "./studio-schemas";

type AnswerShape<Name extends CallName> = {
  readonly schema: v.GenericSchema<unknown, AnswerOf<Name>>;
  /** The page gives up when it heard neither progress nor answer for so long. */
  readonly patienceMs: number;
};

const hostDescriptionSchema: v.GenericSchema<unknown, HostDescription> = v.strictObject({
  name: nameSchema,
  version: nameSchema,
  locale: nameSchema,
  theme: hostThemeSchema,
  profile: hostProfileSchema,
  trimbin: nameSchema,
  settings: settingsReportSchema,
});

const encodedFrameSchema: v.GenericSchema<unknown, EncodedFrame> = v.strictObject({
  at: ticksSchema,
  format: frameFormatSchema,
  widthPx: pixelsSchema,
  heightPx: pixelsSchema,
  base64: v.pipe(v.string(), v.regex(/^[A-Za-z0-9+/]+={0,2}$/, "not base64")),
});

const journalPageSchema: v.GenericSchema<unknown, JournalPage> = v.strictObject({
  receipts: v.array(receiptSchema),
  damaged: countSchema,
  older: countSchema,
});

/** Far beyond any model that ships; an honest mistake must not ask the page for all its memory. */
const MAX_FILE_BYTES = 256 * 1024 * 1024;

const filePartSchema: v.GenericSchema<unknown, FilePart> = v.strictObject({
  base64: v.pipe(v.string(), v.regex(/^[A-Za-z0-9+/]*={0,2}$/, "not base64"), v.check((text) => text.length % 4 === 0, "not whole base64")),
  totalBytes: wholeFrom(0, MAX_FILE_BYTES),
  nextOffset: v.nullable(wholeFrom(1, MAX_FILE_BYTES)),
});

const savedFileSchema: v.GenericSchema<unknown, SavedFile> = v.strictObject({ savedAs: nameSchema });

const hostEffectSchema: v.GenericSchema<unknown, HostEffect> = v.strictObject({ matchName: nameSchema, displayName: nameSchema });

const fileListingSchema: v.GenericSchema<unknown, FileListing> = v.strictObject({ folder: v.nullable(nameSchema), names: v.array(nameSchema) });

/** A dialog waits for a person. */
const A_PERSON_MS = 1_800_000;

/** What may come back. Only the page reads answers, so only the page carries these schemas. */
export const ANSWERS: { readonly [Name in CallName]: AnswerShape<Name> } = {
  describe: { schema: answer(hostDescriptionSchema), patienceMs: 15_000 },
  readProject: { schema: answer(projectSnapshotSchema), patienceMs: 60_000 },
  grabFrame: { schema: answer(encodedFrameSchema), patienceMs: 60_000 },
  // The host may take a minute for each frame, and says nothing in between.
  grabClipAlone: { schema: answer(v.strictObject({ frames: v.array(encodedFrameSchema), undoSteps: v.array(nameSchema) })), patienceMs: MAX_CLIP_FRAMES * 60_000 },
  readLeftovers: { schema: answer(v.array(v.strictObject({ name: nameSchema }))), patienceMs: 30_000 },
  removeLeftovers: { schema: answer(v.array(nameSchema)), patienceMs: 60_000 },
  commit: { schema: answer(receiptSchema), patienceMs: 120_000 },
  readJournal: { schema: answer(journalPageSchema), patienceMs: 30_000 },
  // A project of thousands of clips, each asked for its media one by one.
  readBin: { schema: answer(binListingSchema), patienceMs: 180_000 },
  readUsage: { schema: answer(v.array(sequenceUseSchema)), patienceMs: 180_000 },
  readTranscript: { schema: answer(transcriptTextSchema), patienceMs: 60_000 },
  importTranscript: { schema: answer(importedTranscriptSchema), patienceMs: 60_000 },
  cue: { schema: answer(v.null()), patienceMs: 15_000 },
  listEffects: { schema: answer(v.array(hostEffectSchema)), patienceMs: 30_000 },
  listFiles: { schema: answer(fileListingSchema), patienceMs: 30_000 },
  chooseStudioFolder: { schema: answer(fileListingSchema), patienceMs: A_PERSON_MS },
  readFile: { schema: answer(filePartSchema), patienceMs: 30_000 },
  saveFile: { schema: answer(savedFileSchema), patienceMs: A_PERSON_MS },
  listLedger: { schema: answer(ledgerListingSchema), patienceMs: 60_000 },
  readLedgerPart: { schema: answer(filePartSchema), patienceMs: 60_000 },
  readSettings: { schema: answer(settingsReportSchema), patienceMs: 30_000 },
  changeSettings: { schema: answer(settingsReportSchema), patienceMs: 30_000 },
  measureData: { schema: answer(keptDataSchema), patienceMs: 60_000 },
  eraseData: { schema: answer(keptDataSchema), patienceMs: 120_000 },
  readDiagnostics: { schema: answer(diagnosticsSchema), patienceMs: 60_000 },
  listQuestions: { schema: answer(questionsSchema), patienceMs: 15_000 },
  checkHost: { schema: answer(hostAnswersSchema), patienceMs: 120_000 },
  continueCheck: { schema: answer(v.null()), patienceMs: 15_000 },
  openScratch: { schema: answer(scratchSchema), patienceMs: 120_000 },
  closeScratch: { schema: answer(v.null()), patienceMs: 120_000 },
  readMeasuredHost: { schema: answer(v.nullable(measuredHostSchema)), patienceMs: 30_000 },
  keepMeasuredHost: { schema: answer(v.null()), patienceMs: 30_000 },
};

function answer<Value>(value: v.GenericSchema<unknown, Value>): v.GenericSchema<unknown, Result<Value, HostProblem>> {
  return v.variant("ok", [
    v.strictObject({ ok: v.literal(true), value }),
    v.strictObject({ ok: v.literal(false), problem: hostProblemSchema }),
  ]);
}
