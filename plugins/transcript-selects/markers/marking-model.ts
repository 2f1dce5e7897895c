import { counted } from "../../../shared/words/counted";
import type { Store } from "../../../shared/panel/store";
import type { Ticks } from "../../../shared/time/ticks";
import type { PanelTools } from "../panel-tools";
import type { SelectsState } from "../selects-state";
import type { PickedFile } from "../source/opened-files-model";
import type { Marking, OpenedCues } from "./marking";
import { say } from "../../../shared/words/say";

/** What a person decides about markers: of what, where, and which of those that are proposed. */
export class MarkingModel {
  private readonly closed = new AbortController();

  constructor(
    private readonly store: Store<SelectsState>,
    private readonly tools: PanelTools,
  ) {}

  dispose(): void {
    this.closed.abort();
  }

  setOf(of: Marking["of"]): void {
    this.update({ of });
  }

  setOn(on: Marking["on"]): void {
    this.update({ on });
  }

  tick(id: string): void {
    const unticked = new Set(this.marking.unticked);
    if (!unticked.delete(id)) unticked.add(id);
    this.update({ unticked });
  }

  /** Ticks all of these, or none of them where all are ticked. */
  tickAll(ids: readonly string[]): void {
    const unticked = new Set(this.marking.unticked);
    const allTicked = ids.every((id) => !unticked.has(id));
    for (const id of ids) allTicked ? unticked.add(id) : unticked.delete(id);
    this.update({ unticked });
  }

  /** Reads a cue list, and shows its cues as markers for the composition. */
  async openCues({ name: fileName, bytes }: PickedFile): Promise<void> {
    this.showCues({ kind: "reading", fileName }, say`Reading ${fileName}`);
    const rate = this.store.getState().openSequence?.frameRate ?? null;
    const read = await this.tools.engine.run("read-cues", { bytes, fileName, rate }, () => undefined, this.closed.signal);
    if (read === null) return;
    if (!read.ok) return this.showCues({ kind: "failed", fileName, why: read.problem }, read.problem);
    this.update({ of: "cues", unticked: new Set() });
    this.showCues({ kind: "read", fileName, list: read.value, zero: null }, `${counted(read.value.cues.length, "cue")} in ${fileName}`);
  }

  /** What the times of the cue list count from. */
  setZero(zero: Ticks): void {
    const { cues } = this.marking;
    if (cues.kind === "read") this.update({ cues: { ...cues, zero } });
  }

  private showCues(cues: OpenedCues, says: string): void {
    this.update({ cues });
    this.store.update({ says });
  }

  private update(change: Partial<Marking>): void {
    this.store.update({ marking: { ...this.marking, ...change } });
  }

  private get marking(): Marking {
    return this.store.getState().marking;
  }
}
