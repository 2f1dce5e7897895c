import { diskPath, liesIn, parentPath, baseName } from "./disk-path";
import { joinBytes } from "./join-bytes";
import { DiskError, type DiskEntry, type DiskErrorCode, type SimulatedDisk } from "./simulated-file-system";

/** All a disk holds, to be kept over a simulated restart. */
export type DiskContent = { readonly folders: readonly string[]; readonly files: readonly { readonly path: string; readonly bytes: Uint8Array; readonly modifiedMs: number }[] };

/** Something that goes wrong at a path and below it; `times` of Infinity goes on until the faults are cleared. */
export type DiskFault =
  | { readonly on: "read"; readonly path: string; readonly code: DiskErrorCode; readonly times: number }
  /** The write fails; `keepBytes` of the new content (of what was to be added) are on the disk afterwards (a torn write), or null for the old content. */
  | { readonly on: "write"; readonly path: string; readonly code: DiskErrorCode; readonly times: number; readonly keepBytes: number | null };

type File = { readonly bytes: Uint8Array; readonly modifiedMs: number; readonly elsewhere?: Elsewhere };

/** Where a file is until somebody wants it. */
type Elsewhere = { readonly sizeBytes: number; readonly load: () => Promise<Uint8Array> };

/** A disk in memory that can be full, tear writes, fail at chosen paths, and survive a restart. */
export class InMemoryDisk implements SimulatedDisk {
  private readonly files = new Map<string, File>();
  private readonly folders = new Map<string, number>([["/", 0]]);
  private readonly watchers: ((path: string, bytes: Uint8Array) => void)[] = [];
  private faults: DiskFault[] = [];
  private full = false;
  private writes: "atomic" | "torn" = "atomic";
  private power = Infinity;

  constructor(content: DiskContent = { folders: [], files: [] }, private readonly now: () => number = Date.now) {
    content.folders.forEach((path) => this.makeFolder(path));
    content.files.forEach(({ path, bytes, modifiedMs }) => {
      this.makeFolder(parentPath(path));
      this.files.set(diskPath(path), { bytes: bytes.slice(), modifiedMs });
    });
  }

  /** Calls back with every file that was written whole. */
  watch(written: (path: string, bytes: Uint8Array) => void): void {
    this.watchers.push(written);
  }

  /** While full, every write fails with ENOSPC; reading, removing and renaming go on. */
  setFull(full: boolean): void {
    this.full = full;
  }

  /** What a full disk leaves behind: the old file ("atomic"), or the file cut to nothing ("torn"), as an ordinary overwrite does. */
  setWrites(writes: "atomic" | "torn"): void {
    this.writes = writes;
  }

  addFault(fault: DiskFault): void {
    this.faults.push(fault);
  }

  clearFaults(): void {
    this.faults = [];
  }

  /** From here on so many bytes are written, or entries made, renamed and removed; what comes then is written in part, and everything after it fails. */
  cutPowerAfter(units: number): void {
    this.power = units;
  }

  /** How much of it is left. */
  powerLeft(): number {
    return this.power;
  }

  /** A copy of everything, for `new InMemoryDisk(content)` after a simulated restart. */
  content(): DiskContent {
    const files = [...this.files].map(([path, { bytes, modifiedMs }]) => ({ path, bytes: bytes.slice(), modifiedMs }));
    return { folders: [...this.folders.keys()], files };
  }

  writeFile(path: string, bytes: Uint8Array): void {
    this.write(path, new Uint8Array(0), bytes);
  }

  appendFile(path: string, bytes: Uint8Array): void {
    this.write(path, this.files.get(diskPath(path))?.bytes ?? new Uint8Array(0), bytes);
  }

  private write(path: string, stays: Uint8Array, bytes: Uint8Array): void {
    const place = diskPath(path);
    if (this.folders.has(place)) throw new DiskError("EISDIR", "open", path);
    const fault = this.takeFault("write", place);
    if (fault?.on === "write") {
      if (fault.keepBytes !== null) this.put(place, joinBytes(stays, bytes.slice(0, fault.keepBytes)));
      throw new DiskError(fault.code, "write", path);
    }
    if (this.full) {
      if (this.writes === "torn") this.put(place, stays);
      throw new DiskError("ENOSPC", "write", path);
    }
    const powered = this.use(bytes.length);
    if (powered < bytes.length) {
      if (powered > 0) this.put(place, joinBytes(stays, bytes.slice(0, powered)));
      throw new DiskError("EIO", "write", path);
    }
    const whole = joinBytes(stays, bytes);
    this.put(place, whole);
    for (const written of this.watchers) written(place, whole.slice());
  }

  /** As much of the power as there is. */
  private use(units: number): number {
    const had = Math.min(this.power, units);
    this.power -= had;
    return had;
  }

  private usePower(operation: string, path: string): void {
    if (this.use(1) < 1) throw new DiskError("EIO", operation, path);
  }

  readFile(path: string): Uint8Array | undefined {
    const fault = this.takeFault("read", diskPath(path));
    if (fault) throw new DiskError(fault.code, "read", path);
    const file = this.files.get(diskPath(path));
    if (file?.elsewhere) throw new DiskError("EBUSY", "read", path);
    return file?.bytes.slice();
  }

  /** Puts a file on the disk whose bytes are loaded when it is first read: for large files that most runs never touch. */
  putElsewhere(path: string, elsewhere: Elsewhere): void {
    this.makeFolder(parentPath(path));
    this.files.set(diskPath(path), { bytes: new Uint8Array(0), modifiedMs: this.now(), elsewhere });
  }

  async bring(path: string): Promise<void> {
    const place = diskPath(path);
    const file = this.files.get(place);
    if (!file?.elsewhere) return;
    const bytes = await file.elsewhere.load();
    // It may have been removed or written meanwhile.
    if (this.files.get(place) === file) this.files.set(place, { bytes, modifiedMs: file.modifiedMs });
  }

  folderExists(path: string): boolean {
    return this.folders.has(diskPath(path));
  }

  stat(path: string): DiskEntry | undefined {
    const file = this.files.get(diskPath(path));
    if (file) return { kind: "file", sizeBytes: file.elsewhere?.sizeBytes ?? file.bytes.length, modifiedMs: file.modifiedMs };
    const modifiedMs = this.folders.get(diskPath(path));
    return modifiedMs === undefined ? undefined : { kind: "folder", modifiedMs };
  }

  list(path: string): string[] {
    const folder = diskPath(path);
    if (!this.folders.has(folder)) throw new DiskError(this.files.has(folder) ? "ENOTDIR" : "ENOENT", "scandir", path);
    const inside = [...this.files.keys(), ...this.folders.keys()].filter((entry) => entry !== folder && parentPath(entry) === folder);
    return inside.map(baseName).sort();
  }

  makeFolder(path: string): void {
    const folder = diskPath(path);
    if (this.files.has(folder)) throw new DiskError("EEXIST", "mkdir", path);
    if (this.folders.has(folder)) return;
    this.usePower("mkdir", path);
    if (parentPath(folder) !== folder) this.makeFolder(parentPath(folder));
    this.folders.set(folder, this.now());
  }

  remove(path: string): void {
    const place = diskPath(path);
    if (this.stat(place)) this.usePower("unlink", path);
    if (this.files.delete(place)) return;
    if (!this.folders.has(place)) throw new DiskError("ENOENT", "unlink", path);
    if (this.list(place).length > 0) throw new DiskError("ENOTEMPTY", "rmdir", path);
    this.folders.delete(place);
  }

  rename(from: string, to: string): void {
    const [source, target] = [diskPath(from), diskPath(to)];
    if (!this.stat(source)) throw new DiskError("ENOENT", "rename", from);
    if (!this.folders.has(parentPath(target))) throw new DiskError("ENOENT", "rename", to);
    if (this.folders.has(target) || (source !== target && liesIn(target, source))) throw new DiskError("EINVAL", "rename", to);
    this.usePower("rename", from);
    const moved = (path: string): string => target + path.slice(source.length);
    for (const [path, file] of [...this.files].filter(([path]) => liesIn(path, source))) {
      this.files.delete(path);
      this.files.set(moved(path), file);
    }
    for (const [path, modifiedMs] of [...this.folders].filter(([path]) => liesIn(path, source))) {
      this.folders.delete(path);
      this.folders.set(moved(path), modifiedMs);
    }
  }

  private put(place: string, bytes: Uint8Array): void {
    this.makeFolder(parentPath(place));
    this.files.set(place, { bytes, modifiedMs: this.now() });
  }

  private takeFault(on: DiskFault["on"], place: string): DiskFault | undefined {
    const fault = this.faults.find((candidate) => candidate.on === on && liesIn(place, candidate.path));
    if (!fault) return undefined;
    this.faults = this.faults.flatMap((other) => (other !== fault ? [other] : other.times > 1 ? [{ ...other, times: other.times - 1 }] : []));
    return fault;
  }
}
