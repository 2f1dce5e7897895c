import { counted } from "../../../shared/basics/counted";
import type { EditPlan } from "../../../shared/edits/edit-plan";
import { describeProblem } from "../../../shared/host/host-problem";
import type { Receipt } from "../../../shared/host/receipt";
import { OneJob } from "../../../shared/panel/one-job";
import { describeFailure } from "../../../shared/panel/receipts/describe-failure";
import { revertLines, revertPlan } from "../../../shared/panel/receipts/revert-lines";
import type { Store } from "../../../shared/panel/store";
import type { EffectPreviewsState } from "../effect-previews-state";
import type { PanelTools } from "../panel-tools";
import { offerOf } from "./offer";

/** The host tells of a change within a tenth of a second, over the bridge a little later. */
const ECHO_MS = 500;

/** Puts the open look onto the selected clips, and takes it back: the only place but Verify where the project changes. */
export class ApplyModel {
  private readonly jobs = new OneJob();
  private changedAt = -Infinity;

  constructor(
    private readonly store: Store<EffectPreviewsState>,
    private readonly tools: PanelTools,
    private readonly onApplied: () => void,
  ) {}

  dispose(): void {
    this.jobs.cancel();
  }

  async apply(): Promise<void> {
    const { source, stage, open, revert } = this.state;
    if (source.kind !== "read" || stage.name !== "choosing" || open?.verify.kind === "running" || revert.kind === "reverting") return;
    const offer = offerOf(this.state, this.tools.description.profile);
    if (offer.kind === "ready") await this.commit(source.projectGuid, offer.plan);
  }

  cancel(): void {
    this.jobs.cancel();
  }

  /** Away from a receipt or a problem. */
  goOn(): void {
    this.store.update({ stage: { name: "choosing" } });
  }

  /** Takes back an earlier Apply as a step of its own; false where there was nothing to take back. */
  async revert(receiptId: string): Promise<boolean> {
    const { journal, stage, revert, open } = this.state;
    const line = revertLines(journal.receipts).find(({ receipt }) => receipt.id === receiptId);
    if (!line || line.open.size === 0 || revert.kind === "reverting" || stage.name === "applying" || open?.verify.kind === "running") return false;
    const job = this.jobs.start();
    this.store.update({ revert: { kind: "reverting", receiptId, progress: null } });
    const answer = await this.tools.host.commit(
      { projectGuid: line.receipt.project.guid, plan: revertPlan(line.receipt, line.open), reverts: receiptId },
      (progress) => this.store.update({ revert: { kind: "reverting", receiptId, progress } }),
      job.signal,
    );
    if (answer.ok) this.keep(answer.value);
    const text = answer.ok ? describeFailure(answer.value) : describeProblem(answer.problem);
    this.store.update({ revert: text ? { kind: "failed", receiptId, text } : { kind: "none" }, says: text ? `${text.happened} ${text.meaning}` : `Reverted: ${line.receipt.plan.label}` });
    return true;
  }

  /** Is what the host tells now an echo of what this panel did itself? */
  isEcho(): boolean {
    return performance.now() - this.changedAt < ECHO_MS;
  }

  /** Adds a receipt to those that are shown. */
  keep(receipt: Receipt): void {
    this.changedAt = performance.now();
    const { journal } = this.state;
    this.store.update({ journal: { ...journal, receipts: [...journal.receipts, receipt] } });
  }

  private async commit(projectGuid: string, plan: EditPlan): Promise<void> {
    const job = this.jobs.start();
    this.store.update({ stage: { name: "applying", label: plan.label, progress: null } });
    const answer = await this.tools.host.commit({ projectGuid, plan, reverts: null }, (progress) => this.store.update({ stage: { name: "applying", label: plan.label, progress } }), job.signal);
    if (!answer.ok) {
      if (answer.problem.kind === "cancelled") return this.store.update({ stage: { name: "choosing" }, says: "Cancelled. Nothing was changed." });
      const text = describeProblem(answer.problem);
      return this.store.update({ stage: { name: "failed", text, receipt: null }, says: `${text.happened} ${text.meaning}` });
    }
    this.keep(answer.value);
    const text = describeFailure(answer.value);
    if (text) return this.store.update({ stage: { name: "failed", text, receipt: answer.value }, says: `${text.happened} ${text.meaning}` });
    this.store.update({ stage: { name: "applied", receipt: answer.value }, says: `Applied: ${plan.label}, ${counted(answer.value.undoSteps.length, "undo step")}` });
    this.onApplied();
  }

  private get state(): EffectPreviewsState {
    return this.store.getState();
  }
}
