import { describeProblem, type ProblemText } from "../../../shared/host/host-problem";
import { counted } from "../../../shared/words/counted";
import type { Store } from "../../../shared/panel/store";
import type { PanelTools } from "../panel-tools";
import type { SelectsState } from "../selects-state";
import type { ImportState } from "./import-state";
import type { TranscriptPlace } from "./transcript-place";
import { say } from "../../../shared/words/say";

/** Gives clips a transcript from a file, and compares what the host made of it. */
export class ImportModel {
  constructor(
    private readonly store: Store<SelectsState>,
    private readonly tools: PanelTools,
    private readonly place: TranscriptPlace,
    private readonly onImported: (mediaId: string) => Promise<void>,
  ) {}

  /** False where it could not be done: the state says why. */
  async importFile(mediaId: string, fileName: string, bytes: Uint8Array): Promise<boolean> {
    const { source, imported } = this.store.getState();
    if (source.kind !== "read" || imported.kind === "importing") return false;
    const { engine } = this.tools;
    const { signal } = new AbortController();
    this.show({ kind: "importing", mediaId }, say`Importing ${fileName}`);
    const draft = await engine.run("draft-import", { bytes, fileName }, () => undefined, signal);
    if (!draft?.ok) return this.fail(mediaId, { happened: draft?.problem ?? "Cancelled.", meaning: say`Nothing was changed in your project.`, advice: say`Choose another file.` });
    const answer = await this.place.give({ projectGuid: source.projectGuid, mediaId }, draft.value.json, signal);
    if (!answer.ok) return this.fail(mediaId, describeProblem(answer.problem));
    const isAsSent = answer.value.json === draft.value.json;
    const differences = isAsSent ? [] : (await engine.run("compare-import", { sent: draft.value.json, held: answer.value.json }, () => undefined, signal)) ?? [];
    const words = counted(draft.value.words, "word");
    this.show({ kind: "imported", mediaId, words, undoStep: answer.value.undoStep, remarks: [...draft.value.remarks, ...differences] }, say`Imported ${words}`);
    await this.onImported(mediaId);
    return true;
  }

  private fail(mediaId: string, text: ProblemText): false {
    this.show({ kind: "failed", mediaId, text }, text.happened);
    return false;
  }

  private show(imported: ImportState, says: string): void {
    this.store.update({ imported, says });
  }
}
