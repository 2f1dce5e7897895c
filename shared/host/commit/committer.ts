import { fail, succeed, type Result } from "../../basics/result";
import { makePlan } from "../../edits/edit-plan";
import type { StepRules } from "../../edits/plan-steps";
import type { HostClock } from "../host-clock";
import type { CommitProgress, CommitRequest } from "../host-port";
import type { HostProblem } from "../host-problem";
import { attempt, HostStop } from "../host-stop";
import type { Ledger } from "../ledger/ledger";
import type { Deed } from "../ledger-entry";
import type { Receipt } from "../receipt";
import { withinTime } from "../within-time";
import { commitPlan, type Committed } from "./commit-plan";
import { patientSession } from "./patient-session";
import type { PlanSession } from "./plan-session";

/** The open project, and how to work on it. */
export type OpenedProject = { readonly identity: Receipt["project"]; readonly startSession: () => PlanSession };

type CommitterParts = {
  readonly host: Receipt["host"];
  /** Asked anew for each commit: a host's measured figures come a moment after its start. */
  readonly rules: () => StepRules;
  readonly ledger: Pick<Ledger, "append">;
  readonly clock: HostClock;
  /** Throws a HostStop where no project is open, and what the host throws. */
  readonly open: () => Promise<OpenedProject>;
};

/** A host that does not say which project is open for so long will not any more. */
const OPEN_MS = 60_000;

/** A plan's label is no longer. */
const MAX_LABEL = 200;

/** Commits one plan at a time, and keeps a receipt of each that touched a person's project. */
export class Committer {
  /** The label of the commit under way. */
  private committing: string | null = null;

  constructor(private readonly parts: CommitterParts) {}

  /** The work's answer, or "busy" while a plan is being committed: what is read then is neither before nor after. */
  async unlessBusy<Value>(work: () => Promise<Result<Value, HostProblem>>): Promise<Result<Value, HostProblem>> {
    return this.committing === null ? work() : fail({ kind: "busy", doing: this.committing });
  }

  /** Like `unlessBusy`, for work that changes the project: everything else is refused until it ends. */
  async alone<Value>(label: string, work: () => Promise<Result<Value, HostProblem>>): Promise<Result<Value, HostProblem>> {
    return this.unlessBusy(async () => {
      this.committing = label;
      try {
        return await work();
      } finally {
        this.committing = null;
      }
    });
  }

  /** HostPort's `commit`. */
  async commit(request: CommitRequest, onProgress: (progress: CommitProgress) => void, signal: AbortSignal): Promise<Result<Receipt, HostProblem>> {
    if (signal.aborted) return fail({ kind: "cancelled" });
    return this.alone(request.plan.label, () => this.commitNow(request, onProgress, signal));
  }

  /** Writes down steps in Edit > Undo that were no plan: nothing of them can be taken back from a panel. What they stand for is done, whatever becomes of the note. */
  async note(undoSteps: readonly string[], by: Deed | null): Promise<void> {
    const [first] = undoSteps;
    if (first === undefined) return;
    await attempt("writing the ledger", async () => {
      const { identity } = await this.parts.open();
      const plan = makePlan(first.slice(0, MAX_LABEL), []);
      await this.parts.ledger.append(this.makeReceipt({ plan, outcome: { kind: "applied" }, undoSteps }, null, identity), by);
    });
  }

  private async commitNow(request: CommitRequest, onProgress: (progress: CommitProgress) => void, signal: AbortSignal): Promise<Result<Receipt, HostProblem>> {
    const { ledger, rules, clock } = this.parts;
    const opened = await attempt("reading the project", () => withinTime(clock, OPEN_MS, "finding the project", this.open(request.projectGuid)));
    if (!opened.ok) return opened;
    const session = patientSession(opened.value.startSession(), clock);
    const ended = await attempt("reading the project", () => commitPlan(session, request, rules(), onProgress, signal));
    if (!ended.ok) return session.hasAsked && ended.problem.kind === "host-refused" ? fail({ ...ended.problem, kind: "unsure" }) : ended;
    const committed = ended.value;
    if (!committed.ok) return committed;
    const receipt = this.makeReceipt(committed.value, request.reverts, opened.value.identity);
    // A calibration moves every slider of a scratch project that is thrown away: nothing of it is anybody's work.
    if (request.by?.panel === "host-check") return succeed(receipt);
    const kept = await ledger.append(receipt, request.by ?? null);
    return succeed(kept.ok ? receipt : { ...receipt, notKept: kept.problem });
  }

  private async open(projectGuid: string): Promise<OpenedProject> {
    const opened = await this.parts.open();
    if (opened.identity.guid !== projectGuid) throw new HostStop({ kind: "other-project" });
    return opened;
  }

  private makeReceipt({ plan, outcome, undoSteps }: Committed, reverts: string | null, project: Receipt["project"]): Receipt {
    const now = this.parts.clock.now();
    return {
      format: "trimbin-receipt/1",
      id: `${now.toString(36)}-${Math.random().toString(36).slice(2, 10)}`,
      at: new Date(now).toISOString(),
      host: this.parts.host,
      project,
      plan,
      reverts,
      outcome,
      undoSteps,
    };
  }
}
