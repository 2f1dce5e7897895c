import type { EditPlan } from "../../../shared/edits/edit-plan";
import { describeProblem } from "../../../shared/host/host-problem";
import type { HostPort, ReadScope } from "../../../shared/host/host-port";
import type { HostApp } from "../../../shared/host/host-profile";
import type { Receipt } from "../../../shared/host/receipt";
import { OneJob } from "../../../shared/panel/one-job";
import { describeFailure } from "../../../shared/panel/receipts/describe-failure";
import { describeReceipt } from "../../../shared/panel/receipts/receipt-words";
import { revertPlan } from "../../../shared/panel/receipts/revert-lines";
import { fatesOf, readStandings, standingItems, type Fate } from "../../../shared/panel/receipts/standing";
import type { Store } from "../../../shared/panel/store";
import type { EffectPreviewsState } from "../effect-previews-state";
import { looksApplied } from "./looks-applied";
import { say } from "../../../shared/words/say";

/**
 * How long after a change of ours the host's news of it may come. The simulated Premiere tells within a tenth of a second; for the way over a real host's bridge the rest
 * is assumed, not measured. After Effects tells nothing (documented): it is asked every second.
 */
const ECHO_MS: { readonly [app in HostApp]: number } = { premiere: 500, "after-effects": 1500 };

/** What was applied to this project: keeps the receipts, takes them back, and looks whether they still stand. */
export class ReceiptsModel {
  private readonly jobs = new OneJob();
  private checking = new AbortController();
  private changedAt = -Infinity;

  constructor(
    private readonly store: Store<EffectPreviewsState>,
    private readonly host: HostPort,
  ) {}

  dispose(): void {
    this.jobs.cancel();
    this.checking.abort();
  }

  /** Adds a receipt to those that are shown. */
  keep(receipt: Receipt): void {
    this.expectEcho();
    const { journal } = this.state;
    this.store.update({ journal: { ...journal, receipts: [...journal.receipts, receipt] } });
  }

  /** This panel just changed something at the host. */
  expectEcho(): void {
    this.changedAt = performance.now();
  }

  /** Is what the host tells now an echo of what this panel did itself? */
  isEcho(): boolean {
    return performance.now() - this.changedAt < ECHO_MS[this.state.app];
  }

  /** Reads the project's receipts anew, and whether they stand. */
  async read(): Promise<void> {
    const { source } = this.state;
    if (source.kind !== "read") return;
    const { signal } = this.newCheck();
    const journal = await this.host.readJournal(source.projectGuid, signal);
    if (signal.aborted) return;
    if (journal.ok) this.store.update({ journal: journal.value });
    await this.check();
  }

  /** Says no more what came of the last revert. */
  forget(): void {
    if (this.state.revert.kind !== "reverting") this.store.update({ revert: { kind: "none" } });
  }

  /** Takes back an earlier Apply as a step of its own; false where there was nothing to take back. */
  async revert(receiptId: string): Promise<boolean> {
    const { journal, stage, revert, open } = this.state;
    const line = looksApplied(this.state).find(({ receipt }) => receipt.id === receiptId);
    if (!line || revert.kind === "reverting" || stage.name === "applying" || open?.verify.kind === "running") return false;
    const { receipt } = line;
    const standing = standingItems(receipt, fatesOf(receipt, journal.receipts, this.state.standings));
    if (standing.size === 0) return false;
    this.checking.abort();
    const job = this.jobs.start();
    this.store.update({ revert: { kind: "reverting", receiptId, progress: null } });
    const answer = await this.host.commit(
      { projectGuid: receipt.project.guid, plan: revertPlan(receipt, standing), reverts: receiptId, by: { panel: "effect-previews", sequence: null, proposal: null } },
      (progress) => this.store.update({ revert: { kind: "reverting", receiptId, progress } }),
      job.signal,
    );
    if (answer.ok) this.keep(answer.value);
    const text = answer.ok ? describeFailure(answer.value) : describeProblem(answer.problem);
    if (!text) {
      this.tellGone(receipt, say`Reverted: ${receipt.plan.label}.`);
      return true;
    }
    this.store.update({ revert: { kind: "failed", receiptId, text }, says: `${text.happened} ${text.meaning}` });
    // The host may have been quicker: then there is nothing left to take back.
    await this.check();
    return true;
  }

  /** Looks quietly whether what was applied still stands; true where the look of the open receipt was found taken back. The answer of an older check never replaces that of a newer one. */
  async check(): Promise<boolean> {
    const { source } = this.state;
    if (source.kind !== "read") return false;
    const { signal } = this.newCheck();
    const lines = looksApplied(this.state);
    const standings = await readStandings(this.host, source.sequence.guid, lines, paramsOf(lines.map(({ receipt }) => receipt.plan)), signal);
    if (!standings || signal.aborted) return false;
    this.store.update({ standings });
    const { stage, revert, journal } = this.state;
    const asked = stage.name === "applied" ? stage.receipt.id : revert.kind === "failed" ? revert.receiptId : null;
    const receipt = journal.receipts.find(({ id }) => id === asked);
    if (!receipt) return false;
    const fates = fatesOf(receipt, journal.receipts, standings);
    if (!isUndone(receipt, fates)) return false;
    this.tellGone(receipt, `${describeReceipt(receipt, fates).replace(/\.$/, "")}: ${receipt.plan.label}.`);
    return true;
  }

  /** The receipt that was shown is gone, so its look can be decided on again. */
  private tellGone({ id }: Receipt, words: string): void {
    const { stage } = this.state;
    const isShown = stage.name === "applied" && stage.receipt.id === id;
    this.store.update({ revert: { kind: "done", words }, says: words, ...(isShown ? { stage: { name: "choosing" } } : {}) });
  }

  private newCheck(): AbortController {
    this.checking.abort();
    return (this.checking = new AbortController());
  }

  private get state(): EffectPreviewsState {
    return this.store.getState();
  }
}

function isUndone({ plan }: Receipt, fates: ReadonlyMap<string, Fate>): boolean {
  return plan.items.every(({ id }) => fates.get(id) === "undone");
}

/** The parameters that tell whether these plans stand: all of every effect that they add. */
function paramsOf(plans: readonly EditPlan[]): ReadScope["params"] {
  const indexes = new Map<string, Set<number>>();
  for (const edit of plans.flatMap(({ items }) => items.flatMap(({ edits }) => edits))) {
    if (edit.kind !== "add-effect") continue;
    const { matchName } = edit.effect;
    indexes.set(matchName, new Set([...(indexes.get(matchName) ?? []), ...edit.params.map(({ index }) => index)]));
  }
  return [...indexes].map(([matchName, each]) => ({ matchName, indexes: [...each] }));
}
