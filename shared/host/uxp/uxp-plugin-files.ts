import { inFolder, type ChosenFolder, type PluginFiles, type PluginPath } from "../plugin-files";

/** The part of require("fs") that we use (documented: UXP's fs module; without an encoding readFile gives an ArrayBuffer). */
export interface UxpFs {
  readFile(path: string): Promise<ArrayBuffer>;
  readFile(path: string, options: { encoding: "utf-8" }): Promise<string>;
  /** Documented: the flag "a" adds to the end of the file, which is made when it is missing. */
  writeFile(path: string, data: string, options: { encoding: "utf-8"; flag?: "a" }): Promise<unknown>;
  writeFile(path: string, data: ArrayBuffer): Promise<unknown>;
  readdir(path: string): Promise<string[]>;
  lstat(path: string): Promise<UxpStats>;
  rename(from: string, to: string): Promise<unknown>;
  unlink(path: string): Promise<unknown>;
  mkdir(path: string): Promise<unknown>;
}

/** What lstat tells of an entry (documented: an object like Node's Stats). */
type UxpStats = { readonly size: number; isFile(): boolean };

/** The part of require("uxp").storage.localFileSystem that we use. */
export interface UxpLocalFileSystem {
  getTemporaryFolder(): Promise<{ readonly nativePath: string }>;
  /** Documented to need the permission "request"; null when the user dismisses the dialog. */
  getFileForSaving(suggestedName: string, options: { readonly types: readonly string[] }): Promise<UxpFile | null>;
  /** As above. */
  getFolder(): Promise<UxpFolder | null>;
  /** Documented to open the same folder in later sessions. */
  createPersistentToken(folder: UxpFolder): Promise<string>;
  getEntryForPersistentToken(token: string): Promise<UxpEntry>;
}

/** A folder that the user chose, and what lies in it. */
type UxpFolder = UxpEntry & {
  getEntries(): Promise<readonly UxpEntry[]>;
  getEntry(name: string): Promise<UxpEntry>;
  /** Documented: an entry only, the file is there once it is written. */
  createFile(name: string): Promise<UxpEntry>;
  createFolder(name: string): Promise<UxpEntry>;
};

/** Only files are read and written; with the binary format they give bytes. Documented: with `append` text goes to the end. */
type UxpEntry = {
  readonly name: string;
  readonly isFile: boolean;
  getMetadata(): Promise<{ readonly size: number }>;
  read?(options: { readonly format: symbol }): Promise<string | ArrayBuffer>;
  write?(data: string, options: { readonly append: boolean }): Promise<unknown>;
};

/** A file that the user chose. Documented: text goes without a format, bytes as an ArrayBuffer with the binary one. */
type UxpFile = { readonly name: string; write(data: string | ArrayBuffer, options?: { readonly format: symbol }): Promise<unknown> };

/** The plugin's files over UXP's own modules. */
export function uxpPluginFiles(fs: UxpFs, localFileSystem: UxpLocalFileSystem, binary: symbol): PluginFiles {
  const makeFolder = async (folder: PluginPath): Promise<void> => {
    const isThere = (): Promise<boolean> => exists(() => fs.readdir(folder));
    if (await isThere()) return;
    const outer = outerFolder(folder);
    if (outer) await makeFolder(outer);
    try {
      await fs.mkdir(folder);
    } catch (error) {
      // Another panel may have made it meanwhile.
      if (!(await isThere())) throw error;
    }
  };
  const list = async (folder: PluginPath): Promise<readonly string[]> => {
    try {
      return await fs.readdir(folder);
    } catch (error) {
      // UXP documents no error for "not there". The folder around it says so; whatever else went wrong must not pass for an empty folder.
      const outer = outerFolder(folder) ?? rootOf(folder);
      const isAbsent = outer === folder ? isNotThere(error) : !(await list(outer)).includes(folder.slice(folder.lastIndexOf("/") + 1));
      if (isAbsent) return [];
      throw error;
    }
  };
  const chosen = (folder: UxpFolder, token: string): ChosenFolder => ({
    name: folder.name,
    token,
    list: async () => (await folder.getEntries()).filter((entry) => entry.isFile).map((entry) => entry.name),
    readBytes: async (name) => {
      const content = await (await folder.getEntry(name)).read?.({ format: binary });
      if (!(content instanceof ArrayBuffer)) throw new Error(`${name} is not a file.`);
      return new Uint8Array(content);
    },
    sizeOf: async (name) => (await (await folder.getEntry(name)).getMetadata()).size,
    appendText: async (name, text) => {
      const file = (await entryIn(folder, name)) ?? (await folder.createFile(name));
      if (!file.write) throw new Error(`${name} is not a file.`);
      await file.write(text, { append: true });
    },
    folder: async (name) => {
      const entry = await entryIn(folder, name);
      return entry && isFolder(entry) ? chosen(entry, token) : null;
    },
    makeFolder: async (name) => {
      const entry = (await entryIn(folder, name)) ?? (await folder.createFolder(name));
      if (!isFolder(entry)) throw new Error(`${name} is not a folder.`);
      return chosen(entry, token);
    },
  });
  return {
    nativeTemporaryFolder: async () => (await localFileSystem.getTemporaryFolder()).nativePath.replace(/[\\/]+$/, ""),

    list,

    readBytes: async (file) => new Uint8Array(await fs.readFile(file)),

    sizeOf: async (file) => {
      try {
        const entry = await fs.lstat(file);
        return entry.isFile() ? entry.size : null;
      } catch {
        return null;
      }
    },

    readText: (file) => fs.readFile(file, { encoding: "utf-8" }),

    writeText: async (folder, name, text) => {
      await makeFolder(folder);
      const draft = inFolder(folder, `${name}.part`);
      try {
        await fs.writeFile(draft, text, { encoding: "utf-8" });
        await fs.rename(draft, inFolder(folder, name));
      } catch (error) {
        await exists(() => fs.unlink(draft));
        throw error;
      }
    },

    writeBytes: async (folder, name, bytes) => {
      await makeFolder(folder);
      // A copy, for the bytes may be a part of a longer buffer.
      await fs.writeFile(inFolder(folder, name), bytes.slice().buffer);
    },

    appendText: async (folder, name, text) => {
      await makeFolder(folder);
      await fs.writeFile(inFolder(folder, name), text, { encoding: "utf-8", flag: "a" });
    },

    remove: async (file) => {
      await exists(() => fs.unlink(file));
    },

    askForFolder: async () => {
      const folder = await localFileSystem.getFolder();
      return folder && chosen(folder, await localFileSystem.createPersistentToken(folder));
    },

    openFolder: async (token) => {
      const entry = await localFileSystem.getEntryForPersistentToken(token);
      if (!isFolder(entry)) throw new Error(`${entry.name} is not a folder.`);
      return chosen(entry, token);
    },

    askWhereToSave: async (suggestedName, types) => {
      const file = await localFileSystem.getFileForSaving(suggestedName, { types });
      // A copy, for the bytes may be a part of a longer buffer.
      return file && { name: file.name, write: (content) => (typeof content === "string" ? file.write(content) : file.write(content.slice().buffer, { format: binary })) };
    },
  };
}

function isFolder(entry: UxpEntry): entry is UxpFolder {
  return "getEntries" in entry;
}

/** The folder that a folder lies in; null where that is a scheme's own, which is always there. */
function outerFolder(folder: PluginPath): PluginPath | null {
  const [, outer] = /^(plugin-(?:data|temp):\/.+)\/[^/]+$/.exec(folder) ?? [];
  return outer ? (outer as PluginPath) : null;
}

function rootOf(folder: PluginPath): PluginPath {
  return folder.slice(0, folder.indexOf("/") + 1) as PluginPath;
}

/** As Node words it; only asked of a scheme's own folder, which has none around it. */
function isNotThere(error: unknown): boolean {
  return typeof error === "object" && error !== null && "code" in error && error.code === "ENOENT";
}

/** Asking for an entry that is not there throws, in other words on each system. */
async function entryIn(folder: UxpFolder, name: string): Promise<UxpEntry | null> {
  return (await folder.getEntries()).find((entry) => entry.name === name) ?? null;
}

/** UXP has no test for existence; a call that needs the file says as much. */
async function exists(call: () => Promise<unknown>): Promise<boolean> {
  try {
    await call();
    return true;
  } catch {
    return false;
  }
}
