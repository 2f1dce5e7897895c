import type { Result } from "../basics/result";
import type { ClipRef } from "../project/references";
import type { HostApp, MeasuredFigures } from "./host-profile";
import type { HostProblem } from "./host-problem";

/** What only a real host can answer. Everything happens in a scratch project that is made and removed. */
export interface CheckPort {
  /** What would be asked, before anybody consents. */
  listQuestions(signal: AbortSignal): Promise<Result<readonly HostQuestion[], HostProblem>>;
  /** Asks the questions in a scratch project, removes it, and brings the project back that was in front. Cancelling removes it too. */
  checkHost(request: { readonly questions: readonly string[] }, onProgress: (progress: CheckProgress) => void, signal: AbortSignal): Promise<Result<HostAnswers, HostProblem>>;
  /** The person did what the progress of a check asked of them (`person`), or will not: then that question is left unanswered. */
  continueCheck(request: { readonly did: boolean }, signal: AbortSignal): Promise<Result<null, HostProblem>>;
  /** A scratch project with one clip of the chart in a sequence, for the calibration; open until `closeScratch`. */
  openScratch(request: ScratchRequest, signal: AbortSignal): Promise<Result<Scratch, HostProblem>>;
  closeScratch(signal: AbortSignal): Promise<Result<null, HostProblem>>;
  /** What was measured of this host at this version; null where nothing was. */
  readMeasuredHost(signal: AbortSignal): Promise<Result<MeasuredHost | null, HostProblem>>;
  /** Keeps it; adapters obey its figures from the next start of the plugin on. */
  keepMeasuredHost(measured: MeasuredHost, signal: AbortSignal): Promise<Result<null, HostProblem>>;
}

/**
 * The question under way, from 1 (0 while the scratch project is made), and what it asks; `question` is its id, and left out while the scratch project is made or removed.
 * `person` is what somebody has to do in the host before it goes on, `answered` what came of the question just now.
 */
export type CheckProgress = { readonly step: number; readonly steps: number; readonly label: string; readonly question?: string; readonly person?: string; readonly answered?: Finding };

/** A question: what it asks, and what it does in the scratch project; `needsPerson` where it waits for somebody to press Undo or Redo in the host. */
export type HostQuestion = { readonly id: string; readonly asks: string; readonly does: string; readonly needsPerson: boolean };

/** An answer: a word or number that stands for it, or why there is none. */
export type Finding = {
  readonly id: string;
  readonly asks: string;
  readonly answer: { readonly kind: "found"; readonly value: string } | { readonly kind: "not-found"; readonly why: string };
  /** What was seen, for whoever reads the page: figures, error texts. */
  readonly seen: string;
  readonly tookMs: number;
};

/** The findings, and what follows of them for the adapters; `leftBehind` names what could not be removed. */
export type HostAnswers = { readonly findings: readonly Finding[]; readonly figures: MeasuredFigures; readonly leftBehind: readonly string[] };

/** The chart as a PNG of at most 4 MB of base64. */
export type ScratchRequest = { readonly chartBase64: string; readonly widthPx: number; readonly heightPx: number };
export type Scratch = { readonly projectGuid: string; readonly sequenceGuid: string; readonly clip: ClipRef };

/** All that was found out of a host, in its file and on the page to send. */
export type MeasuredHost = {
  readonly format: "trimbin-host-profile/1";
  readonly app: HostApp;
  readonly hostVersion: string;
  readonly trimbin: string;
  /** ISO 8601, UTC. */
  readonly at: string;
  readonly host: readonly Finding[];
  readonly page: readonly Finding[];
  readonly figures: MeasuredFigures;
};
