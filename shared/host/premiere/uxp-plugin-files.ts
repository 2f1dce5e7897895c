import { inFolder, type PluginFiles, type PluginPath } from "../plugin-files";

/** The part of require("fs") that we use (documented: UXP's fs module; without an encoding readFile gives an ArrayBuffer). */
export interface UxpFs {
  readFile(path: string): Promise<ArrayBuffer>;
  readFile(path: string, options: { encoding: "utf-8" }): Promise<string>;
  writeFile(path: string, data: string, options: { encoding: "utf-8" }): Promise<unknown>;
  readdir(path: string): Promise<string[]>;
  rename(from: string, to: string): Promise<unknown>;
  unlink(path: string): Promise<unknown>;
  mkdir(path: string): Promise<unknown>;
}

/** The part of require("uxp").storage.localFileSystem that we use. */
export interface UxpLocalFileSystem {
  getTemporaryFolder(): Promise<{ readonly nativePath: string }>;
  /** Documented to need the permission "request"; null when the user dismisses the dialog. */
  getFileForSaving(suggestedName: string, options: { readonly types: readonly string[] }): Promise<UxpFile | null>;
}

/** A file that the user chose. Documented: text goes without a format, bytes as an ArrayBuffer with the binary one. */
type UxpFile = { readonly name: string; write(data: string | ArrayBuffer, options?: { readonly format: symbol }): Promise<unknown> };

/** The plugin's files over UXP's own modules. */
export function uxpPluginFiles(fs: UxpFs, localFileSystem: UxpLocalFileSystem, binary: symbol): PluginFiles {
  const makeFolder = async (folder: PluginPath): Promise<void> => {
    if (await exists(() => fs.readdir(folder))) return;
    await fs.mkdir(folder);
  };
  return {
    nativeTemporaryFolder: async () => (await localFileSystem.getTemporaryFolder()).nativePath.replace(/[\\/]+$/, ""),

    list: async (folder) => {
      try {
        return await fs.readdir(folder);
      } catch {
        return [];
      }
    },

    readBytes: async (file) => new Uint8Array(await fs.readFile(file)),

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

    remove: async (file) => {
      await exists(() => fs.unlink(file));
    },

    askWhereToSave: async (suggestedName, types) => {
      const file = await localFileSystem.getFileForSaving(suggestedName, { types });
      // A copy, for the bytes may be a part of a longer buffer.
      return file && { name: file.name, write: (content) => (typeof content === "string" ? file.write(content) : file.write(content.slice().buffer, { format: binary })) };
    },
  };
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
