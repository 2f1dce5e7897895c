import { describeProblem } from "../../../shared/host/host-problem";
import type { Store } from "../../../shared/panel/store";
import { responseInUse } from "../../../shared/panel/calibration/response-in-use";
import { nextTurn } from "../../../shared/basics/next-turn";
import { carriedResponse } from "../carrier/carrier";
import type { PanelTools } from "../panel-tools";
import type { Measurement } from "../search/shot-outcome";
import type { ShotMatchState } from "../shot-match-state";
import { exportFiles, type ExportKind } from "./export-files";
import type { WayOut } from "./way-out";
import { say } from "../../../shared/words/say";

/** Saves matches as files, where the editor says; the project is not touched. */
export class WayOutModel {
  private readonly closed = new AbortController();

  constructor(
    private readonly store: Store<ShotMatchState>,
    private readonly tools: PanelTools,
  ) {}

  dispose(): void {
    this.closed.abort();
  }

  /** Asks for a place for each file, one after the other; dismissing a dialog leaves out the rest. Shots without a proposal have no file. */
  async save(kind: ExportKind, keys: ReadonlySet<string>): Promise<void> {
    const { stage, calibration, wayOut } = this.store.getState();
    if (!("run" in stage) || !stage.run || wayOut.kind === "saving") return;
    const measured = stage.name === "applied" ? stage.measured : new Map<string, Measurement>();
    const { carrier } = stage.run;
    const own = responseInUse(calibration.profile);
    const files = exportFiles(kind, { run: stage.run, keys, response: carrier ? carriedResponse(carrier, own) : own, measured, madeAt: new Date().toISOString() });
    const names: string[] = [];
    let note = "";
    for (const [index, write] of files.entries()) {
      this.show({ kind: "saving", file: index + 1, of: files.length }, "");
      await nextTurn();
      const file = write();
      const saved = await this.tools.eyes.host.saveFile({ to: { kind: "ask", suggestedName: `${file.suggestedName}.${file.extension}`, extensions: [file.extension], encoding: "utf-8" }, text: file.text }, this.closed.signal);
      if (!saved.ok && saved.problem.kind === "cancelled") break;
      if (!saved.ok) return this.show({ kind: "failed", text: describeProblem(saved.problem) }, describeProblem(saved.problem).happened);
      names.push(saved.value.savedAs);
      ({ note } = file);
    }
    this.show(names.length > 0 ? { kind: "saved", names, note } : { kind: "none" }, names.length > 0 ? say`Saved ${names.join(", ")}` : say`Nothing was saved`);
  }

  private show(wayOut: WayOut, says: string): void {
    this.store.update(says === "" ? { wayOut } : { wayOut, says });
  }
}
