import { fail, succeed, type Result } from "../../../shared/basics/result";
import type { BinListing, Cue, ImportedTranscript, SequenceUse, TranscriptImport, TranscriptText } from "../../../shared/host/bin-listing";
import type { FilePart } from "../../../shared/host/file-part";
import type { ClipFrameRequest, ClipFrames, CommitProgress, CommitRequest, EncodedFrame, FileListing, FileRequest, FrameRequest, HostDescription, HostEffect, HostEvent, HostPort, JournalPage, Leftover, ListRequest, ReadScope, SavedFile, SaveRequest } from "../../../shared/host/host-port";
import type { HostProblem } from "../../../shared/host/host-problem";
import type { CheckProgress, HostAnswers, HostQuestion, MeasuredHost, Scratch, ScratchRequest } from "../../../shared/host/check-port";
import type { LedgerListing, LedgerPartRequest } from "../../../shared/host/ledger-port";
import type { DataKind, Diagnostics, KeptData, SettingsChange, SettingsReport } from "../../../shared/host/settings-port";
import type { Receipt } from "../../../shared/host/receipt";
import type { ProjectSnapshot } from "../../../shared/project/project-snapshot";
import { sampleBin, sampleDescription, sampleFilePart, sampleFrame, sampleKept, sampleLedger, sampleMeasured, sampleReceipt, sampleScratch, sampleSettings, sampleSnapshot, sampleUse } from "./sample-messages";

type Heard = { readonly call: keyof HostPort; readonly params: unknown; readonly signal: AbortSignal };

/** A host that answers at once with samples, or waits when told to; it keeps a list of what it was asked. */
export class ObedientHost implements HostPort {
  readonly heard: Heard[] = [];
  /** What calls wait for before they answer; cancelling ends the wait. */
  gate: Promise<void> | null = null;
  /** Reported by a commit before it answers. */
  progress: readonly CommitProgress[] = [];
  /** Answers the next frame with this. */
  frame: Result<EncodedFrame, HostProblem> = succeed(sampleFrame);
  /** Answers the next part of a file with this. */
  filePart: Result<FilePart, HostProblem> = succeed(sampleFilePart);
  /** Thrown by every call. */
  bug: Error | null = null;
  private readonly listeners = new Set<(event: HostEvent) => void>();

  describe(signal: AbortSignal): Promise<Result<HostDescription, HostProblem>> {
    return this.answer("describe", {}, signal, succeed(sampleDescription));
  }

  readProject(scope: ReadScope, signal: AbortSignal): Promise<Result<ProjectSnapshot, HostProblem>> {
    return this.answer("readProject", scope, signal, succeed(sampleSnapshot));
  }

  grabFrame(request: FrameRequest, signal: AbortSignal): Promise<Result<EncodedFrame, HostProblem>> {
    return this.answer("grabFrame", request, signal, this.frame);
  }

  grabClipAlone(request: ClipFrameRequest, signal: AbortSignal): Promise<Result<ClipFrames, HostProblem>> {
    return this.answer("grabClipAlone", request, signal, succeed({ frames: request.times.map((at) => ({ ...sampleFrame, at })), undoSteps: ["Set up", "Put back"] }));
  }

  readLeftovers(signal: AbortSignal): Promise<Result<readonly Leftover[], HostProblem>> {
    return this.answer("readLeftovers", {}, signal, succeed([{ name: "Trimbin temporary" }]));
  }

  removeLeftovers(signal: AbortSignal): Promise<Result<readonly string[], HostProblem>> {
    return this.answer("removeLeftovers", {}, signal, succeed(["Remove leftovers"]));
  }

  commit(request: CommitRequest, onProgress: (progress: CommitProgress) => void, signal: AbortSignal): Promise<Result<Receipt, HostProblem>> {
    this.progress.forEach(onProgress);
    return this.answer("commit", request, signal, succeed({ ...sampleReceipt, plan: request.plan, reverts: request.reverts }));
  }

  readJournal(projectGuid: string, signal: AbortSignal): Promise<Result<JournalPage, HostProblem>> {
    return this.answer("readJournal", projectGuid, signal, succeed({ receipts: [sampleReceipt], damaged: 1, older: 0 }));
  }

  readBin(signal: AbortSignal): Promise<Result<BinListing, HostProblem>> {
    return this.answer("readBin", {}, signal, succeed(sampleBin));
  }

  readUsage(signal: AbortSignal): Promise<Result<readonly SequenceUse[], HostProblem>> {
    return this.answer("readUsage", {}, signal, succeed([sampleUse]));
  }

  readTranscript(mediaId: string, signal: AbortSignal): Promise<Result<TranscriptText, HostProblem>> {
    return this.answer("readTranscript", mediaId, signal, succeed({ json: "{}" }));
  }

  importTranscript(request: TranscriptImport, signal: AbortSignal): Promise<Result<ImportedTranscript, HostProblem>> {
    return this.answer("importTranscript", request, signal, succeed({ json: request.json, undoStep: "Import transcript" }));
  }

  cue(cue: Cue, signal: AbortSignal): Promise<Result<null, HostProblem>> {
    return this.answer("cue", cue, signal, succeed(null));
  }

  listEffects(signal: AbortSignal): Promise<Result<readonly HostEffect[], HostProblem>> {
    return this.answer("listEffects", {}, signal, succeed([{ matchName: "AE.ADBE Tint", displayName: "Tint" }]));
  }

  listFiles(request: ListRequest, signal: AbortSignal): Promise<Result<FileListing, HostProblem>> {
    return this.answer("listFiles", request, signal, succeed({ folder: "Looks", names: ["house.looks.json"] }));
  }

  chooseStudioFolder(signal: AbortSignal): Promise<Result<FileListing, HostProblem>> {
    return this.answer("chooseStudioFolder", {}, signal, succeed({ folder: "Looks", names: [] }));
  }

  readFile(request: FileRequest, signal: AbortSignal): Promise<Result<FilePart, HostProblem>> {
    return this.answer("readFile", request, signal, this.filePart);
  }

  saveFile(request: SaveRequest, signal: AbortSignal): Promise<Result<SavedFile, HostProblem>> {
    return this.answer("saveFile", request, signal, succeed({ savedAs: "A003.cube" }));
  }

  listLedger(signal: AbortSignal): Promise<Result<LedgerListing, HostProblem>> {
    return this.answer("listLedger", {}, signal, succeed(sampleLedger));
  }

  readLedgerPart(request: LedgerPartRequest, signal: AbortSignal): Promise<Result<FilePart, HostProblem>> {
    return this.answer("readLedgerPart", request, signal, this.filePart);
  }

  readSettings(signal: AbortSignal): Promise<Result<SettingsReport, HostProblem>> {
    return this.answer("readSettings", {}, signal, succeed(sampleSettings));
  }

  changeSettings(change: SettingsChange, signal: AbortSignal): Promise<Result<SettingsReport, HostProblem>> {
    return this.answer("changeSettings", change, signal, succeed(sampleSettings));
  }

  measureData(signal: AbortSignal): Promise<Result<readonly KeptData[], HostProblem>> {
    return this.answer("measureData", {}, signal, succeed([sampleKept]));
  }

  eraseData(request: { readonly kinds: readonly DataKind[] }, signal: AbortSignal): Promise<Result<readonly KeptData[], HostProblem>> {
    return this.answer("eraseData", request, signal, succeed([]));
  }

  readDiagnostics(signal: AbortSignal): Promise<Result<Diagnostics, HostProblem>> {
    return this.answer("readDiagnostics", {}, signal, succeed({ lines: [{ name: "Trimbin", value: "0.1.0" }], kept: [sampleKept] }));
  }

  listQuestions(signal: AbortSignal): Promise<Result<readonly HostQuestion[], HostProblem>> {
    return this.answer("listQuestions", {}, signal, succeed([{ id: "rollback", asks: "Does it roll back?", does: "Throws in a transaction.", needsPerson: false }]));
  }

  checkHost(request: { readonly questions: readonly string[] }, onProgress: (progress: CheckProgress) => void, signal: AbortSignal): Promise<Result<HostAnswers, HostProblem>> {
    this.progress.forEach(onProgress);
    return this.answer("checkHost", request, signal, succeed({ findings: sampleMeasured.host, figures: {}, leftBehind: [] }));
  }

  continueCheck(request: { readonly did: boolean }, signal: AbortSignal): Promise<Result<null, HostProblem>> {
    return this.answer("continueCheck", request, signal, succeed(null));
  }

  openScratch(request: ScratchRequest, signal: AbortSignal): Promise<Result<Scratch, HostProblem>> {
    return this.answer("openScratch", request, signal, succeed(sampleScratch));
  }

  closeScratch(signal: AbortSignal): Promise<Result<null, HostProblem>> {
    return this.answer("closeScratch", {}, signal, succeed(null));
  }

  readMeasuredHost(signal: AbortSignal): Promise<Result<MeasuredHost | null, HostProblem>> {
    return this.answer("readMeasuredHost", {}, signal, succeed(sampleMeasured));
  }

  keepMeasuredHost(measured: MeasuredHost, signal: AbortSignal): Promise<Result<null, HostProblem>> {
    return this.answer("keepMeasuredHost", measured, signal, succeed(null));
  }

  subscribe(listener: (event: HostEvent) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  announce(event: HostEvent): void {
    this.listeners.forEach((listener) => listener(event));
  }

  private async answer<Value>(call: keyof HostPort, params: unknown, signal: AbortSignal, value: Result<Value, HostProblem>): Promise<Result<Value, HostProblem>> {
    this.heard.push({ call, params, signal });
    if (this.bug) throw this.bug;
    if (this.gate) await Promise.race([this.gate, new Promise((resolve) => signal.addEventListener("abort", resolve))]);
    return signal.aborted ? fail({ kind: "cancelled" }) : value;
  }
}
