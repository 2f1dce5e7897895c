import { describeProblem, type ProblemText } from "../../../shared/host/host-problem";
import { shortName } from "../../../shared/panel/short-name";
import type { Store } from "../../../shared/panel/store";
import type { LedgerState } from "../ledger-state";
import type { PanelTools } from "../panel-tools";
import { reportText, type ReportFormat } from "./report-files";
import { reportOf } from "./report-of";
import type { ReportState } from "./report-state";
import { say } from "../../../shared/words/say";

/** A message to the host takes 4 MB (`SaveRequest`); signs beyond ASCII take more bytes than one. */
const MOST_TEXT = 2_000_000;

const TOO_LONG: ProblemText = { happened: say`This report is too long for one file.`, meaning: say`Nothing was saved.`, advice: say`Choose a sequence or days in the filters, and save a report for each.` };

/** Saves the AI assistance report as a file, where the person says. */
export class ReportModel {
  private readonly closed = new AbortController();

  constructor(
    private readonly store: Store<LedgerState>,
    private readonly tools: PanelTools,
    private readonly now: () => string,
  ) {}

  dispose(): void {
    this.closed.abort();
  }

  setTitle(title: string): void {
    this.store.update({ report: { ...this.store.getState().report, title } });
  }

  async save(format: ReportFormat): Promise<void> {
    const state = this.store.getState();
    if (state.report.way.kind === "saving" || state.books.kind !== "read") return;
    const report = reportOf(state, this.tools, this.now());
    const text = reportText(report, format);
    if (text.length > MOST_TEXT) return this.show({ kind: "failed", text: TOO_LONG }, TOO_LONG.happened);
    this.show({ kind: "saving", format: format.label }, "");
    const { extension } = format;
    const suggestedName = say`AI assistance ${shortName(report.title)}.${extension}`;
    const saved = await this.tools.host.saveFile({ to: { kind: "ask", suggestedName, extensions: [extension], encoding: "utf-8" }, text }, this.closed.signal);
    if (saved.ok) return this.show({ kind: "saved", name: saved.value.savedAs }, say`Saved ${saved.value.savedAs}`);
    if (saved.problem.kind === "cancelled") return this.show({ kind: "none" }, say`Nothing was saved`);
    this.show({ kind: "failed", text: describeProblem(saved.problem) }, describeProblem(saved.problem).happened);
  }

  private show(way: ReportState["way"], says: string): void {
    this.store.update({ report: { ...this.store.getState().report, way }, ...(says === "" ? {} : { says }) });
  }
}
