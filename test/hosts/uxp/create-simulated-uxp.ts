import { SimulatedEntrypoints } from "./simulated-entrypoints";
import { SimulatedFs } from "./simulated-fs";
import type { SimulatedDisk } from "./simulated-file-system";
import { createSimulatedStorage, type PickerAnswer, type DialogPerson, type SimulatedStorage } from "./simulated-storage";
import { SimulatedTheme, type HostTheme } from "./simulated-theme";
import { resolveUxpPath, type NativePaths, type PluginFolders } from "./uxp-paths";

type SimulatedUxpOptions = {
  readonly disk: SimulatedDisk;
  readonly theme?: HostTheme;
  /** What `require("uxp").host` says. */
  readonly hostName?: string;
  readonly hostVersion?: string;
  readonly uiLocale?: string;
  readonly pluginVersion?: string;
  readonly folders?: PluginFolders;
  readonly nativePaths?: NativePaths;
  /** Answers dialogs; without one, each needs its prepared answer. */
  readonly person?: DialogPerson;
};

/** `require("uxp")`, as far as this suite and Adobe's sample panel need it. */
type SimulatedUxpModule = {
  readonly entrypoints: SimulatedEntrypoints;
  readonly host: { readonly name: string; readonly version: string; readonly uiLocale: string };
  readonly versions: { readonly uxp: string; readonly plugin: string };
  readonly storage: SimulatedStorage;
  readonly shell: { openExternal(url: string, why?: string): Promise<string>; openPath(path: string, why?: string): Promise<string> };
};

type SimulatedOs = {
  platform(): string;
  release(): string;
  arch(): string;
  cpus(): readonly { readonly model: string; readonly speed: number }[];
  totalmem(): number;
  freemem(): number;
  homedir(): string;
};

/** What the host and the person do, for tests and the workbench. */
type SimulatedUxpControls = {
  readonly entrypoints: SimulatedEntrypoints;
  readonly folders: PluginFolders;
  readonly changeTheme: (theme: HostTheme) => void;
  /** Answers the next file dialog. */
  readonly answerPicker: (answer: PickerAnswer) => void;
  /** Addresses and paths the plugin has opened through `shell`, in order. */
  readonly openedOutside: readonly string[];
};

export type SimulatedUxp = {
  readonly uxp: SimulatedUxpModule;
  readonly fs: SimulatedFs;
  readonly os: SimulatedOs;
  readonly theme: SimulatedTheme;
  readonly controls: SimulatedUxpControls;
};

const DEFAULT_FOLDERS: PluginFolders = {
  plugin: "/Applications/Trimbin",
  data: "/Users/editor/Library/Application Support/Adobe/UXP/PluginsStorage/PPRO/trimbin/PluginData",
  temp: "/private/var/folders/trimbin/PluginTemp",
};

/** A UXP runtime of version 9.3 (what Premiere 26.3 reports) over a disk, with the plugin's folders made. One runtime is one load of the plugin: a restart is a new one on the same disk. */
export function createSimulatedUxp(options: SimulatedUxpOptions): SimulatedUxp {
  const { disk, folders = DEFAULT_FOLDERS, nativePaths = "own-folders" } = options;
  Object.values(folders).forEach((folder) => disk.makeFolder(folder));
  const storage = createSimulatedStorage(disk, folders, options.person ?? null);
  const entrypoints = new SimulatedEntrypoints();
  const theme = new SimulatedTheme(options.theme ?? "dark");
  const openedOutside: string[] = [];
  const open = async (target: string): Promise<string> => {
    openedOutside.push(target);
    return "";
  };
  return {
    uxp: {
      entrypoints,
      host: { name: options.hostName ?? "premierepro", version: options.hostVersion ?? "26.3.0", uiLocale: options.uiLocale ?? "en_US" },
      versions: { uxp: "uxp-9.3.0-local", plugin: options.pluginVersion ?? "0.1.0" },
      storage,
      shell: { openExternal: open, openPath: open },
    },
    fs: new SimulatedFs(disk, (path, use) => resolveUxpPath(path, use, folders, nativePaths)),
    os: simulatedOs,
    theme,
    controls: {
      entrypoints,
      folders,
      changeTheme: (next) => theme.change(next),
      answerPicker: (answer) => void storage.localFileSystem.pickerAnswers.push(answer),
      openedOutside,
    },
  };
}

const GIBIBYTE = 2 ** 30;

const simulatedOs: SimulatedOs = {
  platform: () => "darwin",
  release: () => "25.0.0",
  arch: () => "arm64",
  cpus: () => [{ model: "Simulated", speed: 2400 }],
  totalmem: () => 16 * GIBIBYTE,
  freemem: () => 8 * GIBIBYTE,
  homedir: () => "/Users/editor",
};
