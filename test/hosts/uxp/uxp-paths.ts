import { diskPath, liesIn } from "./disk-path";
import { DiskError } from "./simulated-file-system";

/** Where a plugin's own folders lie, as native paths. */
export type PluginFolders = { readonly plugin: string; readonly data: string; readonly temp: string };

/**
 * Which native paths the fs module opens. Documented: all of them with the fullAccess permission. Whether a plugin without it may open native paths
 * into its own folders is not known: "own-folders" allows it, "none" wants schemes only.
 */
export type NativePaths = "all" | "own-folders" | "none";

const SCHEMES: Readonly<Record<string, keyof PluginFolders>> = { "plugin:": "plugin", "plugin-data:": "data", "plugin-temp:": "temp" };

/**
 * The native path behind "plugin:/", "plugin-data:/", "plugin-temp:/", "file:/" or a native path (no scheme means file:, documented).
 * Throws a DiskError: EACCES for a path that leaves its scheme's folder or lacks the permission, EROFS for writing to plugin:/, EINVAL for other schemes.
 */
export function resolveUxpPath(path: string, use: "read" | "write", folders: PluginFolders, nativePaths: NativePaths): string {
  const [, scheme = "", rest = path] = /^([a-z-]{2,}:)\/*(.*)$/s.exec(path) ?? [];
  const folder = SCHEMES[scheme];
  if (folder === undefined) return nativePath(path, scheme, rest, use, folders, nativePaths);
  if (folder === "plugin" && use === "write") throw new DiskError("EROFS", "open", path);
  const resolved = diskPath(`${folders[folder]}/${rest}`);
  if (!liesIn(resolved, folders[folder])) throw new DiskError("EACCES", "open", path);
  return resolved;
}

function nativePath(path: string, scheme: string, rest: string, use: "read" | "write", folders: PluginFolders, nativePaths: NativePaths): string {
  if (scheme !== "" && scheme !== "file:") throw new DiskError("EINVAL", "open", path);
  const resolved = diskPath(scheme === "" ? path : /^[A-Za-z]:/.test(rest) ? rest : `/${rest}`);
  const own = Object.values(folders).some((folder) => liesIn(resolved, folder));
  const allowed = nativePaths === "all" || (nativePaths === "own-folders" && own);
  if (!allowed) throw new DiskError("EACCES", "open", path);
  if (use === "write" && liesIn(resolved, folders.plugin)) throw new DiskError("EROFS", "open", path);
  return resolved;
}
