import { describeProblem } from "../../../shared/host/host-problem";
import { counted } from "../../../shared/words/counted";
import { OneJob } from "../../../shared/panel/one-job";
import { describeFailure } from "../../../shared/panel/receipts/describe-failure";
import { revertLines, revertPlan } from "../../../shared/panel/receipts/revert-lines";
import type { Store } from "../../../shared/panel/store";
import type { EditPlan } from "../../../shared/edits/edit-plan";
import type { Receipt } from "../../../shared/host/receipt";
import type { PanelTools } from "../panel-tools";
import type { SelectsState } from "../selects-state";
import { markerOfferOf } from "../markers/marker-offer";
import { offerOf } from "./offer";
import { selectsDeed } from "./selects-deed";
import { say } from "../../../shared/words/say";

/** What of an offer is made. */
export type ApplyWhat = "stringOut" | "subclips" | "markers" | "sequenceMarkers" | "timelineMarkers";

/** Puts into the project what the bar offers, and takes it back. */
export class ApplyModel {
  private readonly jobs = new OneJob();

  constructor(
    private readonly store: Store<SelectsState>,
    private readonly tools: PanelTools,
    private readonly onApplied: () => Promise<void>,
  ) {}

  dispose(): void {
    this.jobs.cancel();
  }

  setName(typedName: string): void {
    this.store.update({ typedName: typedName.trim() === "" ? null : typedName });
  }

  /** Makes what is ticked a sequence, subclips or markers. */
  async apply(what: ApplyWhat): Promise<void> {
    if (this.state.stage.name !== "deciding") return;
    const [{ clips }, { steps }] = [this.tools.shelf, this.tools.description.profile];
    const offer = what === "timelineMarkers" ? markerOfferOf(this.state, clips, steps) : offerOf(this.state, clips, steps)[what];
    if (offer && "plan" in offer) await this.commit(offer.plan);
  }

  cancel(): void {
    this.jobs.cancel();
  }

  /** Away from a receipt or a problem. */
  goOn(): void {
    this.store.update({ stage: { name: "deciding" } });
  }

  /** Takes back an earlier Apply as a step of its own. */
  async revert(receiptId: string): Promise<void> {
    const { journal, stage, revert } = this.state;
    const line = revertLines(journal.receipts).find(({ receipt }) => receipt.id === receiptId);
    if (!line || line.open.size === 0 || revert.kind === "reverting" || stage.name === "applying") return;
    const job = this.jobs.start();
    this.store.update({ revert: { kind: "reverting", receiptId, progress: null } });
    const answer = await this.tools.host.commit(
      { projectGuid: line.receipt.project.guid, plan: revertPlan(line.receipt, line.open), reverts: receiptId, by: { panel: "transcript-selects", sequence: null, proposal: null } },
      (progress) => this.store.update({ revert: { kind: "reverting", receiptId, progress } }),
      job.signal,
    );
    if (answer.ok) this.keep(answer.value);
    const text = answer.ok ? describeFailure(answer.value) : describeProblem(answer.problem);
    this.store.update({ revert: text ? { kind: "failed", receiptId, text } : { kind: "none" }, says: text ? `${text.happened} ${text.meaning}` : say`Reverted: ${line.receipt.plan.label}` });
    await this.onApplied();
  }

  private async commit(plan: EditPlan): Promise<void> {
    const { source } = this.state;
    if (source.kind !== "read" || plan.items.length === 0) return;
    const job = this.jobs.start();
    this.store.update({ stage: { name: "applying", label: plan.label, progress: null }, typedName: null });
    const answer = await this.tools.host.commit(
      { projectGuid: source.projectGuid, plan, reverts: null, by: selectsDeed(this.state, plan, this.tools.description.trimbin) },
      (progress) => this.store.update({ stage: { name: "applying", label: plan.label, progress } }),
      job.signal,
    );
    if (!answer.ok) {
      if (answer.problem.kind === "cancelled") return this.store.update({ stage: { name: "deciding" }, says: say`Cancelled. Nothing was changed.` });
      const text = describeProblem(answer.problem);
      return this.store.update({ stage: { name: "failed", text, receipt: null }, says: `${text.happened} ${text.meaning}` });
    }
    this.keep(answer.value);
    const text = describeFailure(answer.value);
    this.store.update(
      text
        ? { stage: { name: "failed", text, receipt: answer.value }, says: `${text.happened} ${text.meaning}` }
        : { stage: { name: "applied", receipt: answer.value }, says: say`Done: ${plan.label}, ${counted(answer.value.undoSteps.length, "undo step")}` },
    );
    await this.onApplied();
  }

  private keep(receipt: Receipt): void {
    const { journal } = this.state;
    this.store.update({ journal: { ...journal, receipts: [...journal.receipts, receipt] } });
  }

  private get state(): SelectsState {
    return this.store.getState();
  }
}
