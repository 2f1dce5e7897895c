import { counted } from "../../../shared/words/counted";
import type { EditPlan } from "../../../shared/edits/edit-plan";
import { describeProblem } from "../../../shared/host/host-problem";
import type { Receipt } from "../../../shared/host/receipt";
import { OneJob } from "../../../shared/panel/one-job";
import { describeFailure } from "../../../shared/panel/receipts/describe-failure";
import type { Store } from "../../../shared/panel/store";
import type { EffectPreviewsState } from "../effect-previews-state";
import type { PanelTools } from "../panel-tools";
import { lookDeed } from "./look-deed";
import { offerOf } from "./offer";
import { say } from "../../../shared/words/say";

type ApplyWays = { readonly keepReceipt: (receipt: Receipt) => void; readonly onApplied: (key: string) => void };

/** Puts the open look onto the selected clips. */
export class ApplyModel {
  private readonly jobs = new OneJob();

  constructor(
    private readonly store: Store<EffectPreviewsState>,
    private readonly tools: PanelTools,
    private readonly ways: ApplyWays,
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

  private async commit(projectGuid: string, plan: EditPlan): Promise<void> {
    const job = this.jobs.start();
    this.store.update({ stage: { name: "applying", label: plan.label, progress: null }, revert: { kind: "none" } });
    const answer = await this.tools.host.commit({ projectGuid, plan, reverts: null, by: lookDeed(this.state, plan, this.tools.description.trimbin) }, (progress) => this.store.update({ stage: { name: "applying", label: plan.label, progress } }), job.signal);
    if (!answer.ok) {
      if (answer.problem.kind === "cancelled") return this.store.update({ stage: { name: "choosing" }, says: say`Cancelled. Nothing was changed.` });
      const text = describeProblem(answer.problem);
      return this.store.update({ stage: { name: "failed", text, receipt: null }, says: `${text.happened} ${text.meaning}` });
    }
    this.ways.keepReceipt(answer.value);
    const text = describeFailure(answer.value);
    if (text) return this.store.update({ stage: { name: "failed", text, receipt: answer.value }, says: `${text.happened} ${text.meaning}` });
    this.store.update({ stage: { name: "applied", receipt: answer.value }, says: say`Applied: ${plan.label}, ${counted(answer.value.undoSteps.length, "undo step")}` });
    if (this.state.open) this.ways.onApplied(this.state.open.key);
  }

  private get state(): EffectPreviewsState {
    return this.store.getState();
  }
}
