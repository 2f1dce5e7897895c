import type { Look } from "../../../shared/effects/looks/look";
import { eraseTaste, learnFrom, type Taste } from "../../../shared/effects/choice/taste/taste";
import { tasteFeatures, type TasteFeatures } from "../../../shared/effects/choice/taste/taste-features";
import { readTaste, tasteText } from "../../../shared/effects/choice/taste/taste-file";
import type { LookMeasures } from "../../../shared/effects/choice/look-measures";
import type { Store } from "../../../shared/panel/store";
import type { EffectPreviewsState } from "../effect-previews-state";
import type { KeptFile } from "../keep/kept-file";
import { NO_TASTE } from "./taste-state";
import { say } from "../../../shared/words/say";

/** A look on the frame at hand, as taste judges it. */
export type JudgedLook = { readonly look: Look; readonly measures: LookMeasures };

/** Learns which looks this editor likes. What it learnt stays in the plugin's data on this computer. */
export class TasteModel {
  constructor(
    private readonly store: Store<EffectPreviewsState>,
    private readonly file: KeptFile,
    private readonly follow: (job: Promise<void>) => void,
  ) {}

  dispose(): void {
    this.file.close();
  }

  /** Reads what was learnt; what is damaged is not used, and said. */
  async load(): Promise<void> {
    const text = await this.file.read();
    if (!text.ok) return this.store.update({ taste: { ...NO_TASTE, problem: say`What was learnt could not be read: ${text.problem}` } });
    if (text.value !== null) this.store.update({ taste: readTaste(text.value) });
  }

  /** The editor chose a look among others. */
  learn(chosen: JudgedLook, shown: readonly JudgedLook[]): void {
    const { taste } = this.store.getState().taste;
    const learnt = learnFrom(taste, { chosen: featuresOf(chosen), shown: shown.map(featuresOf) });
    if (learnt !== taste) this.keep(learnt);
  }

  switchTo(isOn: boolean): void {
    this.keep({ ...this.store.getState().taste.taste, isOn }, isOn ? say`Learning from your choices is on` : say`Learning from your choices is off`);
  }

  erase(): void {
    this.keep(eraseTaste(this.store.getState().taste.taste), say`What was learnt from your choices is erased`);
  }

  private keep(taste: Taste, says?: string): void {
    this.store.update({ taste: { taste, problem: null }, ...(says === undefined ? {} : { says }) });
    this.follow(this.save(taste));
  }

  private async save(taste: Taste): Promise<void> {
    const saved = await this.file.save(tasteText(taste));
    if (saved && !saved.ok) this.store.update({ taste: { ...this.store.getState().taste, problem: say`What was learnt could not be saved: ${saved.problem}` } });
  }
}

function featuresOf({ look, measures }: JudgedLook): TasteFeatures {
  return tasteFeatures(measures, look.family);
}
