import { baseName, parentPath } from "./disk-path";
import { DiskError, type DiskEntry, type SimulatedDisk } from "./simulated-file-system";
import { decodeText, encodeText, isTextEncoding } from "./text-encodings";

/** What lstat gives; a part of Node's Stats. */
type SimulatedStats = {
  readonly size: number;
  readonly mtimeMs: number;
  readonly mtime: Date;
  isFile(): boolean;
  isDirectory(): boolean;
};

type Encoded = { readonly encoding?: string };
type WriteOptions = { readonly encoding?: string; readonly flag?: string };

/** Turns a path as a plugin writes it into a native one, or throws a DiskError. */
type ResolvePath = (path: string, use: "read" | "write") => string;

/**
 * UXP's `require("fs")`: promises, with the synchronous twins UXP documents and none of Node's others (no existsSync, no statSync).
 * Reading without an encoding gives an ArrayBuffer; "utf-8", "utf-16be" and "utf-16le" give a string; anything else, "buffer" too, throws.
 * Results are those of Adobe's type definitions: 0 for a done deed, a length for a write. Callbacks, open/read/close and streams are not simulated.
 */
export class SimulatedFs {
  constructor(private readonly disk: SimulatedDisk, private readonly resolve: ResolvePath) {}

  readonly readFileSync = (path: string, options: Encoded | string = {}): string | ArrayBuffer => {
    const encoding = typeof options === "string" ? options : options.encoding;
    if (encoding !== undefined && !isTextEncoding(encoding)) throw new Error(`The encoding "${encoding}" is not supported.`);
    const place = this.resolve(path, "read");
    if (this.disk.folderExists(place)) throw new DiskError("EISDIR", "read", path);
    const bytes = this.disk.readFile(place);
    if (!bytes) throw new DiskError("ENOENT", "open", path);
    return encoding === undefined ? exactBuffer(bytes) : decodeText(bytes, encoding);
  };

  readonly writeFileSync = (path: string, data: string | ArrayBuffer | ArrayBufferView, options: WriteOptions = {}): number => {
    const place = this.resolve(path, "write");
    if (!this.disk.folderExists(parentPath(place))) throw new DiskError("ENOENT", "open", path);
    const bytes = bytesOf(data, options.encoding ?? "utf-8");
    if (options.flag === "a") this.disk.appendFile(place, bytes);
    else this.disk.writeFile(place, bytes);
    return bytes.length;
  };

  readonly lstatSync = (path: string): SimulatedStats => {
    const entry = this.disk.stat(this.resolve(path, "read"));
    if (!entry) throw new DiskError("ENOENT", "lstat", path);
    return statsOf(entry);
  };

  readonly readdirSync = (path: string): string[] => this.disk.list(this.resolve(path, "read"));

  readonly readFile = async (path: string, options: Encoded | string = {}): Promise<string | ArrayBuffer> => {
    await this.disk.bring(this.resolve(path, "read"));
    return this.readFileSync(path, options);
  };

  readonly writeFile = async (path: string, data: string | ArrayBuffer | ArrayBufferView, options: WriteOptions = {}): Promise<number> =>
    this.writeFileSync(path, data, options);

  readonly lstat = async (path: string): Promise<SimulatedStats> => this.lstatSync(path);

  readonly readdir = async (path: string): Promise<string[]> => this.readdirSync(path);

  readonly mkdir = async (path: string, options: { readonly recursive?: boolean } = {}): Promise<number> => {
    const place = this.resolve(path, "write");
    if (this.disk.stat(place) && !options.recursive) throw new DiskError("EEXIST", "mkdir", path);
    if (!options.recursive && !this.disk.folderExists(parentPath(place))) throw new DiskError("ENOENT", "mkdir", path);
    this.disk.makeFolder(place);
    return 0;
  };

  readonly rename = async (oldPath: string, newPath: string): Promise<number> => {
    this.disk.rename(this.resolve(oldPath, "write"), this.resolve(newPath, "write"));
    return 0;
  };

  readonly copyFile = async (sourcePath: string, targetPath: string): Promise<number> => {
    this.copy(this.resolve(sourcePath, "read"), this.resolve(targetPath, "write"));
    return 0;
  };

  readonly unlink = async (path: string): Promise<number> => {
    const place = this.resolve(path, "write");
    if (this.disk.folderExists(place)) throw new DiskError("EISDIR", "unlink", path);
    this.disk.remove(place);
    return 0;
  };

  readonly rmdir = async (path: string): Promise<number> => {
    const place = this.resolve(path, "write");
    if (this.disk.stat(place)?.kind === "file") throw new DiskError("ENOTDIR", "rmdir", path);
    this.disk.remove(place);
    return 0;
  };

  /** copyFile takes folders too (documented). */
  private copy(from: string, to: string): void {
    if (this.disk.folderExists(from)) {
      this.disk.makeFolder(to);
      this.disk.list(from).forEach((name) => this.copy(`${from}/${name}`, `${to}/${name}`));
      return;
    }
    const bytes = this.disk.readFile(from);
    if (!bytes) throw new DiskError("ENOENT", "copyfile", baseName(from));
    this.disk.writeFile(to, bytes);
  }
}

/** The bytes in a buffer that holds nothing else, as UXP hands files out. */
export function exactBuffer(bytes: Uint8Array): ArrayBuffer {
  const buffer = new ArrayBuffer(bytes.length);
  new Uint8Array(buffer).set(bytes);
  return buffer;
}

/** What a plugin may write, as bytes: text in its encoding, buffers and views as they are. Throws for an encoding UXP lacks. */
export function bytesOf(data: string | ArrayBuffer | ArrayBufferView, encoding: string): Uint8Array {
  if (typeof data !== "string") return ArrayBuffer.isView(data) ? new Uint8Array(data.buffer, data.byteOffset, data.byteLength) : new Uint8Array(data);
  if (!isTextEncoding(encoding)) throw new Error(`The encoding "${encoding}" is not supported.`);
  return encodeText(data, encoding);
}

function statsOf(entry: DiskEntry): SimulatedStats {
  return {
    size: entry.kind === "file" ? entry.sizeBytes : 0,
    mtimeMs: entry.modifiedMs,
    mtime: new Date(entry.modifiedMs),
    isFile: () => entry.kind === "file",
    isDirectory: () => entry.kind === "folder",
  };
}
