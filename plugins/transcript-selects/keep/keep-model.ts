import { describeProblem } from "../../../shared/host/host-problem";
import { readWholeFile } from "../../../shared/panel/read-plugin-file";
import type { Store } from "../../../shared/panel/store";
import { NO_SELECTS, readSelectsFile, selectsFileText, type SelectsFile } from "../../../shared/transcript/selects/selects-file";
import type { PanelTools } from "../panel-tools";
import type { SelectsState } from "../selects-state";
import { doWork, NOTHING_KEPT, redoWork, undoWork, type Keeping, type Kept, type Work } from "./kept";
import { say } from "../../../shared/words/say";

/** Writing waits until nothing changed for so long. */
const PAUSE_MS = 500;

/** Keeps selects and stories in the plugin's data: every change is saved, and every step can be taken back. */
export class KeepModel {
  private projectGuid: string | null = null;
  /** What stands in the file beside the work that is shown. */
  private file: SelectsFile = NO_SELECTS;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private saving: Promise<void> = Promise.resolve();
  private readonly closed = new AbortController();

  constructor(
    private readonly store: Store<SelectsState>,
    private readonly tools: PanelTools,
    private readonly follow: (job: Promise<void>) => void,
  ) {}

  /** What is not saved yet is handed to the host; nobody waits for its answer. */
  dispose(): void {
    if (this.store.getState().keeping.kind === "saving") this.follow(this.save());
    clearTimeout(this.timer);
  }

  /** Reads what was kept for this project; the same project is read once. */
  async load(projectGuid: string): Promise<void> {
    if (this.projectGuid === projectGuid) return;
    await this.saveNow();
    this.projectGuid = projectGuid;
    this.file = NO_SELECTS;
    this.show({ kind: "loading" }, NOTHING_KEPT);
    const file = await readWholeFile(this.tools.host, { place: "data", name: this.fileName }, () => undefined, this.closed.signal);
    if (this.projectGuid !== projectGuid) return;
    if (!file.ok) return this.show(file.problem.kind === "missing-file" ? { kind: "kept" } : { kind: "failed", text: describeProblem(file.problem) }, NOTHING_KEPT);
    const read = readSelectsFile(new TextDecoder().decode(file.value));
    if (!read.ok) return this.show({ kind: "damaged", why: read.problem.reason }, NOTHING_KEPT);
    this.file = read.value;
    const { selects, stories, openStory } = read.value;
    const story = stories.find(({ id }) => id === openStory) ?? stories[0] ?? NOTHING_KEPT.now.story;
    this.show({ kind: "kept" }, { ...NOTHING_KEPT, now: { selects, story } });
  }

  /** Changes the work under a name that undo will say. Waits for nothing: it is saved a moment later. */
  change(what: string, change: (work: Work) => Work): void {
    const { kept, keeping } = this.store.getState();
    if (keeping.kind === "loading" || keeping.kind === "damaged") return;
    const now = change(kept.now);
    if (now === kept.now) return;
    this.take(doWork(kept, what, now), what);
  }

  undo(): void {
    const undone = undoWork(this.store.getState().kept);
    if (undone) this.take(undone.kept, say`Undone: ${undone.what}`);
  }

  redo(): void {
    const redone = redoWork(this.store.getState().kept);
    if (redone) this.take(redone.kept, say`Again: ${redone.what}`);
  }

  /** After damage: begins anew; the damaged file is replaced with the next change. */
  startAnew(): void {
    this.show({ kind: "kept" }, NOTHING_KEPT);
  }

  /** Tries once more to save. */
  async saveNow(): Promise<void> {
    clearTimeout(this.timer);
    const { keeping } = this.store.getState();
    if (keeping.kind === "saving" || keeping.kind === "failed") await this.save();
  }

  private take(kept: Kept, says: string): void {
    this.store.update({ kept, keeping: { kind: "saving" }, says });
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.follow(this.save()), PAUSE_MS);
  }

  /** One after the other, so that an older state never lands on a newer one. */
  private save(): Promise<void> {
    const { now } = this.store.getState().kept;
    const name = this.fileName;
    this.saving = this.saving.then(async () => {
      const others = this.file.stories.filter(({ id }) => id !== now.story.id);
      const text = selectsFileText({ ...this.file, selects: now.selects, stories: [now.story, ...others], openStory: now.story.id });
      const saved = await this.tools.host.saveFile({ to: { kind: "data", name }, text }, this.closed.signal);
      if (this.store.getState().kept.now !== now) return;
      this.store.update(saved.ok ? { keeping: { kind: "kept" } } : { keeping: { kind: "failed", text: describeProblem(saved.problem) } });
    });
    return this.saving;
  }

  private show(keeping: Keeping, kept: Kept): void {
    this.store.update({ keeping, kept, leftOut: new Set() });
  }

  private get fileName(): string {
    return say`selects-${(this.projectGuid ?? "").replace(/[^A-Za-z0-9_-]/g, "")}.json`;
  }
}
