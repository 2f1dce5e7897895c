/** A file or folder of the plugin's own, in UXP's schemes; native paths would need full access to the disk. What is in `plugin:/` cannot be written. */
export type PluginPath = `plugin:/${string}` | `plugin-temp:/${string}` | `plugin-data:/${string}`;

/** A file outside the plugin's folders that the user chose for it. */
export type ChosenFile = { readonly name: string; write(content: string | Uint8Array): Promise<unknown> };

/** A folder outside the plugin's that the user chose; `token` opens it again after a restart. */
export type ChosenFolder = {
  readonly name: string;
  readonly token: string;
  /** Names of the files in it. */
  list(): Promise<readonly string[]>;
  readBytes(name: string): Promise<Uint8Array>;
  /** How long a file in it is. */
  sizeOf(name: string): Promise<number>;
  /** Adds to the end of a file in it, and makes the file when it is missing. An interrupted write leaves a part of the text. */
  appendText(name: string, text: string): Promise<void>;
  /** A folder in it; null when there is none. */
  folder(name: string): Promise<ChosenFolder | null>;
  /** As above, made when it is missing. */
  makeFolder(name: string): Promise<ChosenFolder>;
};

/** The path of a file or folder in a folder of the plugin's. */
export function inFolder(folder: PluginPath, name: string): PluginPath {
  return folder.endsWith("/") ? `${folder}${name}` : `${folder}/${name}`;
}

/** The little that the adapter needs of a disk. Failures throw the platform's errors. */
export interface PluginFiles {
  /** Where `plugin-temp:/` is on this machine, for the host to write into; without a separator at its end. */
  nativeTemporaryFolder(): Promise<string>;
  /** Names in a folder; none when the folder certainly does not exist. */
  list(folder: PluginPath): Promise<readonly string[]>;
  readBytes(file: PluginPath): Promise<Uint8Array>;
  /** The bytes of a file, without reading it; null for a folder, and where nothing is. */
  sizeOf(file: PluginPath): Promise<number | null>;
  readText(file: PluginPath): Promise<string>;
  /** Writes all or nothing: under another name first, then renamed. Makes the folder when it is missing. */
  writeText(folder: PluginPath, name: string, text: string): Promise<void>;
  /** Writes a file of bytes, for the host to read; makes the folder when it is missing. */
  writeBytes(folder: PluginPath, name: string, bytes: Uint8Array): Promise<void>;
  /** Adds to the end of a file; makes file and folder when they are missing. An interrupted write leaves a part of the text. */
  appendText(folder: PluginPath, name: string, text: string): Promise<void>;
  /** Does nothing when there is no such file. */
  remove(file: PluginPath): Promise<void>;
  /** Asks the user where a file should go; null when they dismiss the dialog. */
  askWhereToSave(suggestedName: string, extensions: readonly string[]): Promise<ChosenFile | null>;
  /** Asks the user for a folder; null when they dismiss the dialog. */
  askForFolder(): Promise<ChosenFolder | null>;
  /** A folder chosen before; throws when it is gone or no longer allowed. */
  openFolder(token: string): Promise<ChosenFolder>;
}
