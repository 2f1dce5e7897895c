import { describeProblem } from "../../../shared/host/host-problem";
import { nextTurn } from "../../../shared/basics/next-turn";
import type { Store } from "../../../shared/panel/store";
import { offerOf } from "../apply/offer";
import type { PanelTools } from "../panel-tools";
import type { SelectsState } from "../selects-state";
import { exportFile, type ExportFormat } from "./export-file";
import type { WayOut } from "./way-out";
import { say } from "../../../shared/words/say";

/** Saves what is ticked as a file, where the editor says; the project is not touched. */
export class WayOutModel {
  private readonly closed = new AbortController();

  constructor(
    private readonly store: Store<SelectsState>,
    private readonly tools: PanelTools,
  ) {}

  dispose(): void {
    this.closed.abort();
  }

  async save(format: ExportFormat): Promise<void> {
    const state = this.store.getState();
    if (state.wayOut.kind === "saving") return;
    this.show({ kind: "saving", format: format.label }, "");
    await nextTurn();
    const offer = offerOf(state, this.tools.shelf.clips, this.tools.description.profile.steps);
    if (offer.stringOut.kind !== "ready") return this.show({ kind: "none" }, say`There is nothing to save`);
    const file = await exportFile(format, { layout: offer.stringOut.layout, assembly: offer.assembly, state, clips: this.tools.shelf.clips });
    if (!file.ok) return this.show({ kind: "failed", text: { happened: file.problem, meaning: say`Nothing was saved.`, advice: say`Choose another format.` } }, file.problem);
    const { name, text, encoding, lost } = file.value;
    const saved = await this.tools.host.saveFile({ to: { kind: "ask", suggestedName: `${name}.${format.extension}`, extensions: [format.extension], encoding }, text }, this.closed.signal);
    if (saved.ok) return this.show({ kind: "saved", name: saved.value.savedAs, lost }, say`Saved ${saved.value.savedAs}`);
    if (saved.problem.kind === "cancelled") return this.show({ kind: "none" }, say`Nothing was saved`);
    this.show({ kind: "failed", text: describeProblem(saved.problem) }, describeProblem(saved.problem).happened);
  }

  private show(wayOut: WayOut, says: string): void {
    this.store.update(says === "" ? { wayOut } : { wayOut, says });
  }
}
