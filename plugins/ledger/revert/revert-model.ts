import { counted } from "../../../shared/words/counted";
import { describeProblem, type ProblemText } from "../../../shared/host/host-problem";
import { OneJob } from "../../../shared/panel/one-job";
import { describeFailure } from "../../../shared/panel/receipts/describe-failure";
import type { Store } from "../../../shared/panel/store";
import { entryKey } from "../../../shared/ledger/seen-entry";
import type { LedgerState } from "../ledger-state";
import type { PanelTools } from "../panel-tools";
import { revertOffer } from "./revert-offer";
import { say } from "../../../shared/words/say";

/** Takes ticked lines back, entry by entry, newest first, each as steps of its own in Edit > Undo. */
export class RevertModel {
  private readonly jobs = new OneJob();

  constructor(
    private readonly store: Store<LedgerState>,
    private readonly tools: PanelTools,
  ) {}

  cancel(): void {
    this.jobs.cancel();
  }

  /** Reverts what is ticked; stops at the first entry that does not go well. False where there was nothing to do. */
  async revert(): Promise<boolean> {
    const state = this.store.getState();
    const { plans, lines } = revertOffer(state, this.tools.description.profile.steps);
    if (plans.length === 0 || state.open === null || state.revert.kind === "reverting") return false;
    const job = this.jobs.start();
    const undoSteps: string[] = [];
    for (const { entry, plan } of plans) {
      this.show({ revert: { kind: "reverting", label: plan.label, progress: null } });
      const answer = await this.tools.host.commit(
        { projectGuid: state.open.guid, plan, reverts: entry.receipt.id, by: { panel: "ledger", sequence: entry.by?.sequence ?? null, proposal: null } },
        (progress) => this.show({ revert: { kind: "reverting", label: plan.label, progress } }),
        job.signal,
      );
      if (answer.ok) {
        undoSteps.push(...answer.value.undoSteps);
        this.show({ since: [...this.store.getState().since, answer.value] });
      }
      const text = answer.ok ? describeFailure(answer.value) : describeProblem(answer.problem);
      if (text) return this.fail(text, undoSteps);
      this.untick(entryKey(entry));
    }
    const words = say`Reverted ${counted(lines, "line")}`;
    this.show({ revert: { kind: "done", words, undoSteps }, says: `${words}, ${counted(undoSteps.length, "undo step")}` });
    return true;
  }

  private fail(text: ProblemText, undoSteps: readonly string[]): boolean {
    this.show({ revert: { kind: "failed", text, undoSteps }, says: `${text.happened} ${text.meaning}` });
    return true;
  }

  private untick(key: string): void {
    const ticked = new Map(this.store.getState().ticked);
    ticked.delete(key);
    this.show({ ticked });
  }

  private show(change: Partial<LedgerState>): void {
    this.store.update(change);
  }
}
