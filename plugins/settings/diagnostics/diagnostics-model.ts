import { describeProblem } from "../../../shared/host/host-problem";
import type { Store } from "../../../shared/panel/store";
import type { PanelTools } from "../panel-tools";
import type { SettingsState } from "../settings-state";
import { diagnosticsText, type PageFacts } from "./diagnostics-text";
import type { DiagnosticsState, DiagnosticsWayOut } from "./diagnostics-state";
import { say } from "../../../shared/words/say";

/** Gathers what helps to find a fault, shows it, and hands it over only when somebody says so. */
export class DiagnosticsModel {
  private readonly closed = new AbortController();

  constructor(
    private readonly store: Store<SettingsState>,
    private readonly tools: PanelTools,
  ) {}

  dispose(): void {
    this.closed.abort();
  }

  async gather(page: PageFacts): Promise<void> {
    this.show({ kind: "gathering" });
    const read = await this.tools.host.readDiagnostics(this.closed.signal);
    if (this.closed.signal.aborted) return;
    if (!read.ok) return this.show({ kind: "failed", text: describeProblem(read.problem) }, describeProblem(read.problem).happened);
    this.show({ kind: "shown", text: diagnosticsText(read.value, page), wayOut: { kind: "none" } }, say`Diagnostics gathered; read them below`);
  }

  /** Saves the text that is shown, where the person says. */
  async save(): Promise<void> {
    const { diagnostics } = this.store.getState();
    if (diagnostics.kind !== "shown") return;
    this.showWayOut({ kind: "saving" });
    const saved = await this.tools.host.saveFile({ to: { kind: "ask", suggestedName: "Trimbin diagnostics.txt", extensions: ["txt"], encoding: "utf-8" }, text: diagnostics.text }, this.closed.signal);
    if (this.closed.signal.aborted) return;
    if (saved.ok) return this.showWayOut({ kind: "saved", name: saved.value.savedAs }, say`Saved ${saved.value.savedAs}`);
    if (saved.problem.kind === "cancelled") return this.showWayOut({ kind: "none" }, say`Nothing was saved`);
    const text = describeProblem(saved.problem);
    this.showWayOut({ kind: "failed", text: { ...text, meaning: say`Nothing was saved. The text is still here.` } }, text.happened);
  }

  /** Copies the text that is shown. */
  async copy(copyText: (text: string) => Promise<boolean>): Promise<void> {
    const { diagnostics } = this.store.getState();
    if (diagnostics.kind !== "shown") return;
    if (await copyText(diagnostics.text)) return this.showWayOut({ kind: "copied" }, say`Copied`);
    this.showWayOut({ kind: "failed", text: CANNOT_COPY }, CANNOT_COPY.happened);
  }

  private show(diagnostics: DiagnosticsState, says?: string): void {
    this.store.update(says === undefined ? { diagnostics } : { diagnostics, says });
  }

  private showWayOut(wayOut: DiagnosticsWayOut, says?: string): void {
    const { diagnostics } = this.store.getState();
    if (diagnostics.kind === "shown") this.show({ ...diagnostics, wayOut }, says);
  }
}

const CANNOT_COPY = {
  happened: say`This web view does not let a panel copy.`,
  meaning: say`Nothing was copied. The text is still here.`,
  advice: say`Go into the text, select all of it and copy it with Ctrl or Cmd + C; or save it as a file.`,
};
