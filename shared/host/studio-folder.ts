import type { FileListing } from "./host-port";
import { HostStop } from "./host-stop";
import { inFolder, type ChosenFolder, type PluginFiles, type PluginPath } from "./plugin-files";

/** Where the token of the folder lies: pages can name neither this folder nor what is in it. */
const KEPT_IN: PluginPath = "plugin-data:/places";
const KEPT_AS = "studio-folder";

/** The folder that a studio shares with its seats: chosen once, read only. */
export class StudioFolder {
  constructor(private readonly files: PluginFiles) {}

  async choose(): Promise<FileListing> {
    const folder = await this.files.askForFolder();
    if (!folder) throw new HostStop({ kind: "cancelled" });
    await this.files.writeText(KEPT_IN, KEPT_AS, folder.token);
    return listing(folder);
  }

  async list(): Promise<FileListing> {
    const folder = await this.open();
    return folder ? listing(folder) : { folder: null, names: [] };
  }

  /** Stops as "missing-file" where the folder or the file is gone. */
  async readBytes(name: string): Promise<Uint8Array> {
    const folder = await this.open();
    if (!folder || !(await folder.list()).includes(name)) throw new HostStop({ kind: "missing-file", name });
    return folder.readBytes(name);
  }

  private async open(): Promise<ChosenFolder | null> {
    if (!(await this.files.list(KEPT_IN)).includes(KEPT_AS)) return null;
    const token = await this.files.readText(inFolder(KEPT_IN, KEPT_AS));
    try {
      return await this.files.openFolder(token);
    } catch {
      // Renamed, on a drive that is not there, or no longer allowed: hosts word it differently.
      throw new HostStop({ kind: "missing-file", name: "the studio folder" });
    }
  }
}

async function listing(folder: ChosenFolder): Promise<FileListing> {
  return { folder: folder.name, names: await folder.list() };
}
