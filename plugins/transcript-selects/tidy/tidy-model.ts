import { counted } from "../../../shared/words/counted";
import { OneJob } from "../../../shared/panel/one-job";
import type { Store } from "../../../shared/panel/store";
import { DEFAULT_TIDY } from "../../../shared/transcript/tidy/tidy-options";
import type { TidyGroup } from "../../../shared/transcript/tidy/tidy-suggestion";
import type { PanelTools } from "../panel-tools";
import type { SelectsState } from "../selects-state";

/** Looks for what could go from a clip; nothing goes by itself. */
export class TidyModel {
  private readonly jobs = new OneJob();

  constructor(
    private readonly store: Store<SelectsState>,
    private readonly tools: PanelTools,
  ) {}

  dispose(): void {
    this.jobs.cancel();
  }

  /** Looks at one clip, unless that was done. Kinds that are often wrong come unticked. */
  async look(mediaId: string): Promise<void> {
    const { tidy } = this.store.getState();
    if (tidy.kind !== "none" && tidy.mediaId === mediaId) return;
    const job = this.jobs.start();
    this.store.update({ tidy: { kind: "looking", mediaId } });
    const found = await this.tools.engine.run("tidy", { mediaId, options: DEFAULT_TIDY }, () => undefined, job.signal);
    if (!this.jobs.isCurrent(job)) return;
    if (found === null) return this.store.update({ tidy: { kind: "none" } });
    const { groups, planned } = found;
    const all = groups.flatMap(({ suggestions }) => suggestions);
    this.store.update({ tidy: { kind: "looked", mediaId, groups, planned, accepted: new Set(all.filter(({ onByDefault }) => onByDefault).map(({ id }) => id)) }, says: counted(all.length, "suggestion") });
  }

  /** The clip's words have changed. */
  forget(): void {
    this.jobs.cancel();
    this.store.update({ tidy: { kind: "none" } });
  }

  toggle(id: string): void {
    this.accept((accepted) => (accepted.delete(id) ? undefined : void accepted.add(id)));
  }

  /** Ticks a whole group, or unticks it where all of it is ticked. */
  toggleGroup({ suggestions }: TidyGroup): void {
    this.accept((accepted) => {
      const isWhole = suggestions.every(({ id }) => accepted.has(id));
      for (const { id } of suggestions) if (isWhole) accepted.delete(id);
      else accepted.add(id);
    });
  }

  private accept(change: (accepted: Set<string>) => void): void {
    const { tidy } = this.store.getState();
    if (tidy.kind !== "looked") return;
    const accepted = new Set(tidy.accepted);
    change(accepted);
    this.store.update({ tidy: { ...tidy, accepted } });
  }
}
