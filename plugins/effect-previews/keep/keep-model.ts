import type { Store } from "../../../shared/panel/store";
import type { EffectPreviewsState } from "../effect-previews-state";
import { keptText, NOTHING_KEPT, readKept, type Badge, type Kept } from "./kept";
import type { KeptFile } from "./kept-file";
import { say } from "../../../shared/words/say";

/** Favourites and badges: shown at once, saved at once. */
export class KeepModel {
  constructor(
    private readonly store: Store<EffectPreviewsState>,
    private readonly file: KeptFile,
    private readonly follow: (job: Promise<void>) => void,
  ) {}

  dispose(): void {
    this.file.close();
  }

  /** Reads what was remembered; what is damaged is not used, and said. */
  async load(): Promise<void> {
    const text = await this.file.read();
    if (!text.ok) return this.show({ ...NOTHING_KEPT, keeping: { kind: "failed", why: say`Favourites could not be read: ${text.problem}` } });
    if (text.value === null) return;
    const read = readKept(text.value);
    this.show(read.ok ? read.value : { ...NOTHING_KEPT, keeping: { kind: "failed", why: read.problem } });
  }

  /** True where the look is a favourite now. */
  toggleFavourite(key: string, name: string): boolean {
    const { favourites } = this.kept;
    const isNow = !favourites.has(key);
    this.change({ favourites: new Set(isNow ? [...favourites, key] : [...favourites].filter((each) => each !== key)) }, isNow ? say`${name} is a favourite` : say`${name} is no favourite any more`);
    return isNow;
  }

  keepBadge(key: string, badge: Badge): void {
    this.change({ badges: new Map(this.kept.badges).set(key, badge) }, say`Measured in ${badge.host}: ΔE ${badge.difference.toFixed(1)}`);
  }

  private change(change: Partial<Kept>, says: string): void {
    this.store.update({ kept: { ...this.kept, ...change }, says });
    this.follow(this.save());
  }

  private async save(): Promise<void> {
    const saved = await this.file.save(keptText(this.kept));
    if (saved) this.show({ ...this.kept, keeping: saved.ok ? { kind: "kept" } : { kind: "failed", why: say`Favourites could not be saved: ${saved.problem} They last as long as this panel is open.` } });
  }

  private show(kept: Kept): void {
    this.store.update({ kept });
  }

  private get kept(): Kept {
    return this.store.getState().kept;
  }
}
