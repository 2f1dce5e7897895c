import type { Look } from "../../../shared/effects/looks/look";
import { eraseTaste, learnFrom, type Taste } from "../../../shared/effects/choice/taste/taste";
import { tasteFeatures, type TasteFeatures } from "../../../shared/effects/choice/taste/taste-features";
import { readTaste, tasteText } from "../../../shared/effects/choice/taste/taste-file";
import type { LookMeasures } from "../../../shared/effects/choice/look-measures";
import type { HostPort } from "../../../shared/host/host-port";
import { describeProblem } from "../../../shared/host/host-problem";
import { readWholeFile } from "../../../shared/panel/read-plugin-file";
import type { Store } from "../../../shared/panel/store";
import type { EffectPreviewsState } from "../effect-previews-state";
import type { DataFiles } from "../keep/data-files";

const FILE = "look-taste.json";

/** A look on the frame at hand, as taste judges it. */
export type JudgedLook = { readonly look: Look; readonly measures: LookMeasures };

/** Learns which looks this editor likes. What it learnt stays in the plugin's data on this computer. */
export class TasteModel {
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

  async load(): Promise<void> {
    const file = await readWholeFile(this.host, { place: "data", name: FILE }, () => undefined, this.closed.signal);
    if (file.ok) this.store.update({ taste: readTaste(new TextDecoder().decode(file.value)) });
  }

  /** The editor chose a look among others. */
  learn(chosen: JudgedLook, shown: readonly JudgedLook[]): void {
    const { taste } = this.store.getState().taste;
    const learnt = learnFrom(taste, { chosen: featuresOf(chosen), shown: shown.map(featuresOf) });
    if (learnt !== taste) this.keep(learnt);
  }

  switchTo(isOn: boolean): void {
    this.keep({ ...this.store.getState().taste.taste, isOn }, isOn ? "Learning from your choices is on" : "Learning from your choices is off");
  }

  erase(): void {
    this.keep(eraseTaste(this.store.getState().taste.taste), "What was learnt from your choices is erased");
  }

  private keep(taste: Taste, says?: string): void {
    this.store.update({ taste: { taste, problem: null }, ...(says === undefined ? {} : { says }) });
    this.follow(this.save(taste));
  }

  private async save(taste: Taste): Promise<void> {
    const saved = await this.files.save(FILE, tasteText(taste), this.closed.signal);
    if (saved.ok || this.closed.signal.aborted) return;
    this.store.update({ taste: { ...this.store.getState().taste, problem: `What was learnt could not be saved: ${describeProblem(saved.problem).happened}` } });
  }
}

function featuresOf({ look, measures }: JudgedLook): TasteFeatures {
  return tasteFeatures(measures, look.family);
}
