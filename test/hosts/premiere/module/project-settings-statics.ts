import type { Action, IngestSettings, ProjectSettingsStatic, ScratchDiskSettings } from "@adobe/premierepro";
import { guardClass, type Simulated } from "../host/guard-class";
import { hostError } from "../host/host-errors";
import type { SimulatedHost } from "../host/simulated-host";
import { HOST_CONSTANTS } from "./host-constants";

const { ScratchDiskFolder, ScratchDiskFolderType } = HOST_CONSTANTS;

/** The static side of ScratchDiskSettings; the misspelling is Adobe's. */
export const SCRATCH_DISK_STATICS = {
  FOLDERTYPE_CAPTURE: ScratchDiskFolderType.CAPTURE,
  FOLDERTYPE_VIDEO_PREVIEW: ScratchDiskFolderType.VIDEO_PREVIEW,
  FOLDERTYPE_AUDIO_PREVIEW: ScratchDiskFolderType.AUDIO_PREVIEW,
  FOLDERTYPE_AUTO_SAVE: ScratchDiskFolderType.AUTO_SAVE,
  FOLDERTYPE_CCL_LIBRARIES: ScratchDiskFolderType.CCL_LIBRARIES,
  FOLDERTYPE_CAPSULE_MEDIA: ScratchDiskFolderType.CAPSULE_MEDIA,
  FOLDER_SAME_AS_PROJECT: ScratchDiskFolder.SAME_AS_PROJECT,
  FOLDER_MY_DOCUMNETS: ScratchDiskFolder.MY_DOCUMENTS,
} as const;

/** A copy of the scratch disk settings. */
export class SimulatedScratchDiskSettings implements Simulated<ScratchDiskSettings> {
  #paths: Readonly<Record<string, string>>;

  constructor(paths: Readonly<Record<string, string>>) {
    this.#paths = paths;
  }

  setScratchDiskPath(type: unknown, value: unknown): boolean {
    this.#paths = { ...this.#paths, [scratchKey(type)]: String(value) };
    return true;
  }

  getScratchDiskPath(type: unknown): string {
    return this.#paths[scratchKey(type)] ?? ScratchDiskFolder.SAME_AS_PROJECT;
  }

  /** What the copy holds, for actions. */
  static pathsOf(settings: SimulatedScratchDiskSettings): Readonly<Record<string, string>> {
    return settings.#paths;
  }
}

/** A copy of the ingest settings. */
export class SimulatedIngestSettings implements Simulated<IngestSettings> {
  #enabled: boolean;

  constructor(enabled: boolean) {
    this.#enabled = enabled;
  }

  async getIsIngestEnabled(): Promise<boolean> {
    return this.#enabled;
  }

  async setIngestEnabled(enabled: boolean): Promise<boolean> {
    this.#enabled = enabled;
    return true;
  }

  /** What the copy holds, for actions. */
  static isEnabled(settings: SimulatedIngestSettings): boolean {
    return settings.#enabled;
  }
}

/** The static side of ProjectSettings. */
export function projectSettingsStatics(host: SimulatedHost): ProjectSettingsStatic {
  const change = (settings: Readonly<Record<string, string>>): Action =>
    host.makeAction((state) => ({ ...state, settings: { ...state.settings, ...settings } }));
  return {
    getScratchDiskSettings: async () => new SimulatedScratchDiskSettings(host.state.settings),
    createSetScratchDiskSettingsAction: (_project, settings) => {
      if (!(settings instanceof SimulatedScratchDiskSettings)) throw hostError("illegalType");
      return change(SimulatedScratchDiskSettings.pathsOf(settings));
    },
    getIngestSettings: async () => new SimulatedIngestSettings(host.state.settings["ingestEnabled"] === "true"),
    createSetIngestSettingsAction: (_project, settings) => {
      if (!(settings instanceof SimulatedIngestSettings)) throw hostError("illegalType");
      return change({ ingestEnabled: String(SimulatedIngestSettings.isEnabled(settings)) });
    },
  };
}

function scratchKey(type: unknown): string {
  return `scratch:${String(type)}`;
}

guardClass("ScratchDiskSettings", SimulatedScratchDiskSettings);
guardClass("IngestSettings", SimulatedIngestSettings);
