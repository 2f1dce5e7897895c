/** A file or folder of the plugin's own, in UXP's schemes; native paths would need full access to the disk. */
export type PluginPath = `plugin-temp:/${string}` | `plugin-data:/${string}`;

/** The path of a file or folder in a folder of the plugin's. */
export function inFolder(folder: PluginPath, name: string): PluginPath {
  return folder.endsWith("/") ? `${folder}${name}` : `${folder}/${name}`;
}

/** The little that the adapter needs of a disk. Failures throw the platform's errors. */
export interface PluginFiles {
  /** Where `plugin-temp:/` is on this machine, for the host to write into; without a separator at its end. */
  nativeTemporaryFolder(): Promise<string>;
  /** Names in a folder; none when the folder does not exist. */
  list(folder: PluginPath): Promise<readonly string[]>;
  readBytes(file: PluginPath): Promise<Uint8Array>;
  readText(file: PluginPath): Promise<string>;
  /** Writes all or nothing: under another name first, then renamed. Makes the folder when it is missing. */
  writeText(folder: PluginPath, name: string, text: string): Promise<void>;
  /** Does nothing when there is no such file. */
  remove(file: PluginPath): Promise<void>;
}
