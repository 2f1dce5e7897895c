import type { Finding, MeasuredHost } from "../../shared/host/check-port";
import type { ProblemText } from "../../shared/host/host-problem";
import type { Leftovers } from "../../shared/panel/leftovers";
import type { AskedStep } from "./asked/asked-step";
import type { QuestionRow } from "./questions/question-row";
import type { CheckReport } from "./report/report-page";

/** All that the Host Check panel shows. */
export type HostCheckState = {
  readonly stage: Stage;
  /** The ids of the questions that are not to be asked. */
  readonly unticked: ReadonlySet<string>;
  /** What was measured of this version before. */
  readonly earlier: MeasuredHost | null;
  readonly saving: Saving;
  /** What an earlier check left open because it was ended in the middle. */
  readonly leftovers: Leftovers;
  /** The latest news for a screen reader. */
  readonly says: string;
  /** A bug met in a job; the view throws it into its error boundary. */
  readonly fault: Error | null;
};

/** Where the check stands. `notes` say what cannot be asked here, and why. */
export type Stage =
  | { readonly name: "reading" }
  | { readonly name: "unread"; readonly text: ProblemText }
  | { readonly name: "choosing"; readonly rows: readonly QuestionRow[]; readonly notes: readonly string[] }
  /** `asking` are the ticked ones, in the order they are asked. */
  | { readonly name: "checking"; readonly rows: readonly QuestionRow[]; readonly asking: readonly QuestionRow[]; readonly notes: readonly string[]; readonly progress: CheckProgress; readonly asked: Asked | null }
  | { readonly name: "done"; readonly rows: readonly QuestionRow[]; readonly notes: readonly string[]; readonly report: CheckReport; readonly problems: readonly ProblemText[] };

/** How far a check is. */
export type CheckProgress = {
  /** Question `question` of `of` is under way, all in all `share`. */
  readonly question: number;
  readonly of: number;
  readonly share: number;
  /** The id of the question under way; null while a scratch project is made or removed. */
  readonly now: string | null;
  /** How far it is in itself: "Render 12 of 78". */
  readonly detail: string | null;
  /** What stands open in the host for it. */
  readonly inHost: "nothing" | "making" | "open" | "removing";
  /** What was answered so far, without names and paths. */
  readonly answered: ReadonlyMap<string, Finding>;
};

/** What a person is asked to do now: at the host, or in this page. */
export type Asked = { readonly kind: "at-host"; readonly words: string } | { readonly kind: "in-page"; readonly step: AskedStep; readonly arrived: ReadonlySet<string> };

/** Saving the page or the profile. */
export type Saving = { readonly kind: "none" } | { readonly kind: "saving" } | { readonly kind: "saved"; readonly name: string } | { readonly kind: "failed"; readonly text: ProblemText };

/** A panel that has asked nothing yet. */
export const START: HostCheckState = { stage: { name: "reading" }, unticked: new Set(), earlier: null, saving: { kind: "none" }, leftovers: { kind: "none" }, says: "", fault: null };
