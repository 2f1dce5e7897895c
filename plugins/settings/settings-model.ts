import { Store } from "../../shared/panel/store";
import { ChoicesModel } from "./choices/choices-model";
import { DiagnosticsModel } from "./diagnostics/diagnostics-model";
import { KeptModel } from "./kept/kept-model";
import { ModelsModel } from "./models/models-model";
import type { PanelTools } from "./panel-tools";
import { openingState, type SettingsState } from "./settings-state";
import { FolderModel } from "./studio/folder-model";
import { MeasuredModel } from "./this-host/measured-model";

/** Decides what the Settings panel shows; a model of its own for each part. */
export class SettingsModel {
  readonly store: Store<SettingsState>;
  readonly choices: ChoicesModel;
  readonly folder: FolderModel;
  readonly models: ModelsModel;
  readonly kept: KeptModel;
  readonly diagnostics: DiagnosticsModel;
  readonly measured: MeasuredModel;
  private readonly unsubscribe: () => void;
  /** The policy that was in force when the parts were read last. */
  private lookedUnder = "";

  constructor(readonly tools: PanelTools) {
    const store = new Store(openingState(tools.description.settings));
    this.store = store;
    this.choices = new ChoicesModel(store, tools.host);
    this.folder = new FolderModel(store, tools.host, this.choices);
    this.models = new ModelsModel(store, tools.host);
    this.kept = new KeptModel(store, tools.host);
    this.diagnostics = new DiagnosticsModel(store, tools);
    this.measured = new MeasuredModel(store, tools.host);
    this.unsubscribe = tools.host.subscribe(({ kind }) => {
      if (kind === "settings-changed") this.follow(this.followSettings());
    });
  }

  dispose(): void {
    this.unsubscribe();
    for (const part of [this.choices, this.folder, this.models, this.kept, this.diagnostics, this.measured]) part.dispose();
  }

  /** Sees a job through; a fault in it is shown by the page. */
  follow(job: Promise<unknown>): void {
    job.catch((fault: unknown) => this.store.update({ fault: fault instanceof Error ? fault : new Error(String(fault)) }));
  }

  /** Reads everything that the parts show when they are opened. Models are listed, not read: they are many megabytes. */
  async refresh(): Promise<void> {
    await this.choices.reread();
    await this.lookAround();
  }

  // Another policy, or one that was mended: what it stood in the way of is read now.
  private async followSettings(): Promise<void> {
    await this.choices.reread();
    if (this.lookedUnder !== JSON.stringify(this.store.getState().settings.policy)) await this.lookAround();
  }

  private async lookAround(): Promise<void> {
    this.lookedUnder = JSON.stringify(this.store.getState().settings.policy);
    await Promise.all([this.folder.look(), this.models.list(), this.kept.measure(), this.measured.read()]);
  }
}
