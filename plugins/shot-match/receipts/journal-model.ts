import { describeProblem } from "../../../shared/host/host-problem";
import type { Receipt } from "../../../shared/host/receipt";
import type { Store } from "../../../shared/panel/store";
import { describeFailure } from "../../../shared/panel/receipts/describe-failure";
import { hostWords } from "../../../shared/panel/host-words";
import type { OneJob } from "../../../shared/panel/one-job";
import type { PanelTools } from "../panel-tools";
import { counted } from "../../../shared/words/counted";
import type { ShotMatchState } from "../shot-match-state";
import { carrierParams, carriersOf } from "../carrier/carrier";
import { revertLines, revertPlan } from "../../../shared/panel/receipts/revert-lines";
import { fatesOf, readStandings, standingItems } from "../../../shared/panel/receipts/standing";
import { say } from "../../../shared/words/say";

/** What was applied to this project: keeps the receipts, takes them back, and looks whether they still stand. */
export class JournalModel {
  private checking = new AbortController();
  private newestLook: Promise<void> = Promise.resolve();

  constructor(
    private readonly store: Store<ShotMatchState>,
    private readonly tools: PanelTools,
    private readonly jobs: OneJob,
  ) {}

  dispose(): void {
    this.checking.abort();
  }

  keep(receipt: Receipt): void {
    const { journal } = this.store.getState();
    this.store.update({ journal: { ...journal, receipts: [...journal.receipts, receipt] } });
  }

  /** Takes back an earlier Apply, or some of its shots, as a step of its own; false where there was nothing to take back. */
  async revert(receiptId: string, itemIds: ReadonlySet<string>): Promise<boolean> {
    const { journal, stage, revert, standings } = this.store.getState();
    const line = revertLines(journal.receipts).find(({ receipt }) => receipt.id === receiptId);
    if (!line || revert.kind === "reverting" || stage.name === "thinking" || stage.name === "applying") return false;
    const standing = standingItems(line.receipt, fatesOf(line.receipt, journal.receipts, standings));
    const plan = revertPlan(line.receipt, new Set([...itemIds].filter((id) => standing.has(id))));
    if (plan.items.length === 0) return false;
    const job = this.jobs.start();
    this.store.update({ revert: { kind: "reverting", receiptId, progress: null } });
    const answer = await this.tools.eyes.host.commit(
      { projectGuid: line.receipt.project.guid, plan, reverts: receiptId, by: { panel: "shot-match", sequence: null, proposal: null } },
      (progress) => this.store.update({ revert: { kind: "reverting", receiptId, progress } }),
      job.signal,
    );
    if (answer.ok) this.keep(answer.value);
    const text = answer.ok ? describeFailure(answer.value) : describeProblem(answer.problem);
    this.store.update({
      revert: text ? { kind: "failed", receiptId, text } : { kind: "none" },
      says: text ? `${text.happened} ${text.meaning}` : say`Reverted ${counted(plan.items.length, hostWords(this.tools.description.profile.app).shot)}`,
      hostMovedOn: this.store.getState().stage.name === "ready",
    });
    return true;
  }

  /** Looks quietly whether what was applied still stands; an older look never replaces a newer one, and ends when that one does. */
  async checkStandings(): Promise<void> {
    let look: Promise<void>;
    this.newestLook = this.lookAtStandings();
    do {
      look = this.newestLook;
      await look;
    } while (look !== this.newestLook);
  }

  private async lookAtStandings(): Promise<void> {
    const { stage, source, journal } = this.store.getState();
    const guid = "run" in stage && stage.run ? stage.run.sequence.guid : source.kind === "read" ? source.sequence.guid : null;
    if (guid === null) return;
    this.checking.abort();
    const { signal } = (this.checking = new AbortController());
    const { eyes, description } = this.tools;
    const params = carriersOf(description.profile).flatMap(carrierParams);
    const standings = await readStandings(eyes.host, guid, revertLines(journal.receipts), params, signal);
    if (standings && !signal.aborted) this.store.update({ standings });
  }
}
