import type { FileListing } from "./host-port";
import { HostStop } from "./host-stop";
import { inFolder, type ChosenFolder, type PluginFiles, type PluginPath } from "./plugin-files";

/** Where the token of the folder lies: pages can name neither this folder nor what is in it. */
const KEPT_IN: PluginPath = "plugin-data:/places";
const KEPT_AS = "studio-folder";
/** Its name for people, also when it cannot be reached. */
const NAMED_AS = "studio-folder-name";

/** The folder that a studio shares with its seats: chosen once. Pages only read in it. */
export class StudioFolder {
  constructor(private readonly files: PluginFiles) {}

  /** Asks a person for it; `accept` stops what may not be chosen, before anything is kept. */
  async choose(accept: (folder: ChosenFolder) => Promise<void>): Promise<FileListing> {
    const folder = await this.files.askForFolder();
    if (!folder) throw new HostStop({ kind: "cancelled" });
    await accept(folder);
    // A name may be missing, but never be that of another folder: the power may go between the two.
    await this.files.remove(inFolder(KEPT_IN, NAMED_AS));
    await this.files.writeText(KEPT_IN, KEPT_AS, folder.token);
    await this.files.writeText(KEPT_IN, NAMED_AS, folder.name);
    return listing(folder);
  }

  /** What lies in it, or in a folder of it. */
  async list(subfolder?: string): Promise<FileListing> {
    const folder = await this.openIn(subfolder);
    return folder ? listing(folder) : { folder: null, names: [] };
  }

  /** As if none had ever been chosen. */
  async forget(): Promise<void> {
    await this.files.remove(inFolder(KEPT_IN, KEPT_AS));
    await this.files.remove(inFolder(KEPT_IN, NAMED_AS));
  }

  /** Its name, also while it cannot be reached; null where none was chosen. */
  async name(): Promise<string | null> {
    const kept = await this.files.list(KEPT_IN);
    if (!kept.includes(KEPT_AS)) return null;
    return kept.includes(NAMED_AS) ? this.files.readText(inFolder(KEPT_IN, NAMED_AS)) : ((await this.open())?.name ?? null);
  }

  /** Stops as "missing-file" where the folder or the file is gone. */
  async readBytes(name: string, subfolder?: string): Promise<Uint8Array> {
    const folder = await this.openIn(subfolder);
    if (!folder || !(await folder.list()).includes(name)) throw new HostStop({ kind: "missing-file", name });
    return folder.readBytes(name);
  }

  /** The folder itself; null where none was chosen. Stops as "missing-file" where it is gone; throws where the disk does not say whether one was chosen. */
  async open(): Promise<ChosenFolder | null> {
    let token: string;
    try {
      token = await this.files.readText(inFolder(KEPT_IN, KEPT_AS));
    } catch (error) {
      if ((await this.files.list(KEPT_IN)).includes(KEPT_AS)) throw error;
      return null;
    }
    try {
      return await this.files.openFolder(token);
    } catch {
      // Renamed, on a drive that is not there, or no longer allowed: hosts word it differently.
      throw new HostStop({ kind: "missing-file", name: "the studio folder" });
    }
  }

  private async openIn(subfolder: string | undefined): Promise<ChosenFolder | null> {
    const folder = await this.open();
    if (!folder || subfolder === undefined) return folder;
    const inside = await folder.folder(subfolder);
    if (!inside) throw new HostStop({ kind: "missing-file", name: `${subfolder} in the studio folder` });
    return inside;
  }
}

async function listing(folder: ChosenFolder): Promise<FileListing> {
  return { folder: folder.name, names: await folder.list() };
}
