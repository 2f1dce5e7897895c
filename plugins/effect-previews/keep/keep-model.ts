import { describeProblem } from "../../../shared/host/host-problem";
import type { HostPort } from "../../../shared/host/host-port";
import { readWholeFile } from "../../../shared/panel/read-plugin-file";
import type { Store } from "../../../shared/panel/store";
import type { EffectPreviewsState } from "../effect-previews-state";
import type { DataFiles } from "./data-files";
import { keptText, NOTHING_KEPT, readKept, type Badge, type Kept } from "./kept";

const FILE = "effect-previews.json";

/** Favourites and badges: shown at once, saved at once. */
export class KeepModel {
  private readonly closed = new AbortController();

  constructor(
    private readonly store: Store<EffectPreviewsState>,
    private readonly host: HostPort,
    private readonly files: DataFiles,
    private readonly follow: (job: Promise<void>) => void,
  ) {}

  dispose(): void {
    this.closed.abort();
  }

  /** Reads what was remembered; what is damaged is not used, and said. */
  async load(): Promise<void> {
    const file = await readWholeFile(this.host, { place: "data", name: FILE }, () => undefined, this.closed.signal);
    if (!file.ok) {
      if (file.problem.kind === "missing-file" || file.problem.kind === "cancelled") return;
      return this.show({ ...NOTHING_KEPT, keeping: { kind: "failed", why: `Favourites could not be read: ${describeProblem(file.problem).happened}` } });
    }
    const read = readKept(new TextDecoder().decode(file.value));
    this.show(read.ok ? read.value : { ...NOTHING_KEPT, keeping: { kind: "failed", why: read.problem } });
  }

  toggleFavourite(key: string, name: string): boolean {
    const { favourites } = this.kept;
    const isNow = !favourites.has(key);
    this.change({ favourites: new Set(isNow ? [...favourites, key] : [...favourites].filter((each) => each !== key)) }, isNow ? `${name} is a favourite` : `${name} is no favourite any more`);
    return isNow;
  }

  keepBadge(key: string, badge: Badge): void {
    this.change({ badges: new Map(this.kept.badges).set(key, badge) }, `Measured in ${badge.host}: ΔE ${badge.difference.toFixed(1)}`);
  }

  private change(change: Partial<Kept>, says: string): void {
    this.store.update({ kept: { ...this.kept, ...change }, says });
    this.follow(this.save());
  }

  private async save(): Promise<void> {
    const saved = await this.files.save(FILE, keptText(this.kept), this.closed.signal);
    if (this.closed.signal.aborted) return;
    this.show({ ...this.kept, keeping: saved.ok ? { kind: "kept" } : { kind: "failed", why: `Favourites could not be saved: ${describeProblem(saved.problem).happened} They last as long as this panel is open.` } });
  }

  private show(kept: Kept): void {
    this.store.update({ kept });
  }

  private get kept(): Kept {
    return this.store.getState().kept;
  }
}
