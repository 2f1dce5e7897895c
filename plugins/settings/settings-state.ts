import type { SettingsReport } from "../../shared/host/settings-port";
import { NO_CHANGE, type Change } from "./choices/change";
import { DIAGNOSTICS_ASLEEP, type DiagnosticsState } from "./diagnostics/diagnostics-state";
import { KEPT_UNREAD, type KeptState } from "./kept/kept-state";
import { MODELS_UNREAD, type ModelsState } from "./models/models-state";
import { FOLDER_UNREAD, type FolderState } from "./studio/folder-state";
import { MEASURED_UNREAD, type MeasuredState } from "./this-host/measured-state";

/** All that the panel shows. */
export type SettingsState = {
  readonly settings: SettingsReport;
  readonly change: Change;
  readonly folder: FolderState;
  readonly models: ModelsState;
  readonly kept: KeptState;
  readonly diagnostics: DiagnosticsState;
  readonly measured: MeasuredState;
  /** For screen readers: the latest news. */
  readonly says: string;
  /** A bug of ours; the page throws it, for the boundary to show. */
  readonly fault: Error | null;
};

/** Before anything was read, except what the host said in its greeting. */
export function openingState(settings: SettingsReport): SettingsState {
  return {
    settings,
    change: NO_CHANGE,
    folder: FOLDER_UNREAD,
    models: MODELS_UNREAD,
    kept: KEPT_UNREAD,
    diagnostics: DIAGNOSTICS_ASLEEP,
    measured: MEASURED_UNREAD,
    says: "",
    fault: null,
  };
}
