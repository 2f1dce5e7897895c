import { readdir, stat } from "node:fs/promises";
import { join } from "node:path";

/** A file of the built plugin, by its path in the plugin's folder. */
export interface PluginFile {
  readonly path: string;
  readonly bytes: number;
}

/** Promises every file below a folder with its size, sorted by path, with forward slashes. */
export async function pluginFileList(folder: string): Promise<PluginFile[]> {
  const files = (await readdir(folder, { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile());
  const paths = files.map((entry) => join(entry.parentPath, entry.name)).sort();
  return Promise.all(paths.map(async (path) => ({ path: path.slice(folder.length + 1).replace(/\\/g, "/"), bytes: (await stat(path)).size })));
}
