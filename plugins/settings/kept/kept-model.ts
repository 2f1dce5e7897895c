import { describeProblem, type HostProblem } from "../../../shared/host/host-problem";
import type { HostPort } from "../../../shared/host/host-port";
import { DATA_KINDS, type DataKind } from "../../../shared/host/settings-port";
import type { Store } from "../../../shared/panel/store";
import type { SettingsState } from "../settings-state";
import type { Erasing, EraseTarget } from "./kept-state";
import { takesLedger, targetInWords } from "./kept-words";
import { say } from "../../../shared/words/say";

/** Problems that come up before anything is erased. */
const REFUSED_WHOLE: readonly HostProblem["kind"][] = ["not-allowed", "policy-closed", "busy", "unsupported", "cancelled"];

/** What is kept on this machine, and the way to be rid of it: asked first, done then, never undone. */
export class KeptModel {
  private readonly closed = new AbortController();

  constructor(
    private readonly store: Store<SettingsState>,
    private readonly host: Pick<HostPort, "measureData" | "eraseData">,
  ) {}

  dispose(): void {
    this.closed.abort();
  }

  async measure(): Promise<void> {
    const measured = await this.host.measureData(this.closed.signal);
    if (this.closed.signal.aborted) return;
    this.store.update({ kept: measured.ok ? { kind: "measured", data: measured.value, erasing: { kind: "no" } } : { kind: "unreadable", text: describeProblem(measured.problem) } });
  }

  /** Asks whether it is meant. */
  ask(what: EraseTarget): void {
    this.show({ kind: "asked", what, isLedgerUnderstood: false }, say`Erase ${targetInWords(what).name}? This cannot be undone.`);
  }

  /** The tick that erasing a ledger needs. */
  understandLedger(isLedgerUnderstood: boolean): void {
    const { kept } = this.store.getState();
    if (kept.kind === "measured" && kept.erasing.kind === "asked") this.show({ ...kept.erasing, isLedgerUnderstood });
  }

  /** Puts the question away. */
  keep(): void {
    const { kept } = this.store.getState();
    if (kept.kind === "measured" && (kept.erasing.kind === "asked" || kept.erasing.kind === "failed")) this.show({ kind: "no" }, say`Nothing was erased`);
  }

  /** Erases what was asked about, for good. */
  async erase(): Promise<void> {
    const { kept } = this.store.getState();
    if (kept.kind !== "measured" || (kept.erasing.kind !== "asked" && kept.erasing.kind !== "failed")) return;
    const { erasing } = kept;
    const { what } = erasing;
    if (erasing.kind === "asked" && takesLedger(what) && !erasing.isLedgerUnderstood) return;
    this.show({ kind: "erasing", what });
    const kinds: readonly DataKind[] = what === "all" ? DATA_KINDS : what === "all-but-ledger" ? DATA_KINDS.filter((kind) => kind !== "ledger") : [what];
    const erased = await this.host.eraseData({ kinds }, this.closed.signal);
    if (this.closed.signal.aborted) return;
    if (erased.ok) {
      this.store.update({ kept: { kind: "measured", data: erased.value, erasing: { kind: "done", what } }, says: say`Erased: ${targetInWords(what).name}` });
    } else {
      const text = describeProblem(erased.problem);
      const isPart = !REFUSED_WHOLE.includes(erased.problem.kind);
      this.show({ kind: "failed", what, text: { ...text, meaning: isPart ? say`Some of it may be erased, the rest is still there. Your projects are as they were.` : say`Nothing was erased.` } }, text.happened);
    }
  }

  private show(erasing: Erasing, says?: string): void {
    const { kept } = this.store.getState();
    if (kept.kind === "measured") this.store.update({ kept: { ...kept, erasing }, ...(says === undefined ? {} : { says }) });
  }
}
