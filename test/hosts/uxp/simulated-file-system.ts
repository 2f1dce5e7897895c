/** A disk as the simulated hosts see it. Paths are native absolute ones; Windows separators are taken for slashes. */
export interface SimulatedDisk {
  /** Writes the whole file at once, making missing folders; throws a DiskError "ENOSPC" while the disk is set full. */
  writeFile(path: string, bytes: Uint8Array): void;
  /** Adds to the end of a file, making it when it is missing. */
  appendFile(path: string, bytes: Uint8Array): void;
  /** A copy of the file's bytes; undefined when there is no such file. */
  readFile(path: string): Uint8Array | undefined;
  /** Brings a file that lies elsewhere to the disk, so that it can be read; does nothing for any other path. Rejects when it cannot be had. */
  bring(path: string): Promise<void>;
  folderExists(path: string): boolean;
  /** What lies at the path; undefined for nothing. */
  stat(path: string): DiskEntry | undefined;
  /** Names in a folder, sorted. Throws a DiskError "ENOENT" or "ENOTDIR". */
  list(path: string): string[];
  makeFolder(path: string): void;
  /** Removes a file or an empty folder. Throws "ENOENT", or "ENOTEMPTY" for a folder that holds something. */
  remove(path: string): void;
  /** Moves a file or a whole folder, over a file that is in the way. */
  rename(from: string, to: string): void;
}

export type DiskEntry =
  | { readonly kind: "file"; readonly sizeBytes: number; readonly modifiedMs: number }
  | { readonly kind: "folder"; readonly modifiedMs: number };

export type DiskErrorCode = "ENOENT" | "ENOSPC" | "EACCES" | "EROFS" | "EEXIST" | "ENOTDIR" | "EISDIR" | "ENOTEMPTY" | "EIO" | "EBUSY" | "EINVAL";

/** A refused file operation, worded as libuv words it. */
export class DiskError extends Error {
  override readonly name = "DiskError";

  constructor(
    readonly code: DiskErrorCode,
    readonly operation: string,
    readonly path: string,
  ) {
    super(`${code}: ${REASONS[code]}, ${operation} '${path}'`);
  }
}

const REASONS: Readonly<Record<DiskErrorCode, string>> = {
  ENOENT: "no such file or directory",
  ENOSPC: "no space left on device",
  EACCES: "permission denied",
  EROFS: "read-only file system",
  EEXIST: "file already exists",
  ENOTDIR: "not a directory",
  EISDIR: "illegal operation on a directory",
  ENOTEMPTY: "directory not empty",
  EIO: "i/o error",
  EBUSY: "resource busy or locked",
  EINVAL: "invalid argument",
};
