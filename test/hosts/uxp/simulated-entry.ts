import { baseName } from "./disk-path";
import { bytesOf, exactBuffer } from "./simulated-fs";
import { DiskError, type SimulatedDisk } from "./simulated-file-system";
import { decodeText } from "./text-encodings";

/** How File.read and File.write treat content (UXP's storage.formats). */
export const FORMATS = { utf8: Symbol("formats.utf8"), binary: Symbol("formats.binary") } as const;

/** What Folder.createEntry makes (UXP's storage.types). */
export const ENTRY_TYPES = { file: Symbol("types.file"), folder: Symbol("types.folder") } as const;

/** What entries stand on: the disk, and which folder may not be written to. */
export type EntryGround = { readonly disk: SimulatedDisk; isReadOnly(path: string): boolean };

type Overwrite = { readonly overwrite?: boolean };

/** What UXP's File and Folder share. Deeds are promises; errors are DiskErrors. */
abstract class SimulatedEntry {
  readonly isEntry = true;
  abstract readonly isFile: boolean;
  abstract readonly isFolder: boolean;

  constructor(protected readonly ground: EntryGround, protected place: string) {}

  get nativePath(): string {
    return this.place;
  }

  get name(): string {
    return baseName(this.place);
  }

  get url(): string {
    return `file:${this.place.startsWith("/") ? "" : "/"}${this.place}`;
  }

  async delete(): Promise<number> {
    this.refuseReadOnly("unlink", this.place);
    this.ground.disk.remove(this.place);
    return 0;
  }

  async moveTo(folder: SimulatedFolder, options: Overwrite & { readonly newName?: string } = {}): Promise<void> {
    const target = `${folder.nativePath}/${options.newName ?? this.name}`;
    this.refuseReadOnly("rename", target);
    if (!options.overwrite && this.ground.disk.stat(target)) throw new DiskError("EEXIST", "rename", target);
    this.ground.disk.rename(this.place, target);
    this.place = target;
  }

  async getMetadata(): Promise<{ name: string; size: number; dateCreated: Date; dateModified: Date; isFile: boolean; isFolder: boolean }> {
    const entry = this.ground.disk.stat(this.place);
    if (!entry) throw new DiskError("ENOENT", "stat", this.place);
    const date = new Date(entry.modifiedMs);
    return { name: this.name, size: entry.kind === "file" ? entry.sizeBytes : 0, dateCreated: date, dateModified: date, isFile: this.isFile, isFolder: this.isFolder };
  }

  protected refuseReadOnly(operation: string, path: string): void {
    if (this.ground.isReadOnly(path)) throw new DiskError("EROFS", operation, path);
  }
}

/** UXP's storage.File. It may stand for a file that is not there yet: writing makes it. */
export class SimulatedFile extends SimulatedEntry {
  readonly isFile = true;
  readonly isFolder = false;

  async read(options: { readonly format?: symbol } = {}): Promise<string | ArrayBuffer> {
    const bytes = this.ground.disk.readFile(this.place);
    if (!bytes) throw new DiskError("ENOENT", "open", this.place);
    return options.format === FORMATS.binary ? exactBuffer(bytes) : decodeText(bytes, "utf-8");
  }

  async write(data: string | ArrayBuffer | ArrayBufferView, options: { readonly format?: symbol; readonly append?: boolean } = {}): Promise<number> {
    this.refuseReadOnly("open", this.place);
    const bytes = bytesOf(data, "utf-8");
    if (options.append) this.ground.disk.appendFile(this.place, bytes);
    else this.ground.disk.writeFile(this.place, bytes);
    return bytes.length;
  }

  async copyTo(folder: SimulatedFolder, options: Overwrite = {}): Promise<SimulatedFile> {
    const copy = await folder.createFile(this.name, options);
    await copy.write(await this.read({ format: FORMATS.binary }));
    return copy;
  }
}

/** UXP's storage.Folder. */
export class SimulatedFolder extends SimulatedEntry {
  readonly isFile = false;
  readonly isFolder = true;

  async getEntries(): Promise<(SimulatedFile | SimulatedFolder)[]> {
    return Promise.all(this.ground.disk.list(this.place).map((name) => this.getEntry(name)));
  }

  /** The entry at a path below this folder; throws ENOENT, or EACCES for a path that leaves it. */
  async getEntry(filePath: string): Promise<SimulatedFile | SimulatedFolder> {
    const place = this.below(filePath);
    const entry = this.ground.disk.stat(place);
    if (!entry) throw new DiskError("ENOENT", "stat", place);
    return entry.kind === "file" ? new SimulatedFile(this.ground, place) : new SimulatedFolder(this.ground, place);
  }

  /** An entry only: the file appears on the disk when it is first written (documented). Throws EEXIST without `overwrite`. */
  async createFile(name: string, options: Overwrite = {}): Promise<SimulatedFile> {
    const place = this.below(name);
    this.refuseReadOnly("open", place);
    if (this.ground.disk.folderExists(place) || (!options.overwrite && this.ground.disk.stat(place))) throw new DiskError("EEXIST", "open", place);
    return new SimulatedFile(this.ground, place);
  }

  async createFolder(name: string): Promise<SimulatedFolder> {
    const place = this.below(name);
    this.refuseReadOnly("mkdir", place);
    if (this.ground.disk.stat(place)) throw new DiskError("EEXIST", "mkdir", place);
    this.ground.disk.makeFolder(place);
    return new SimulatedFolder(this.ground, place);
  }

  async createEntry(name: string, options: Overwrite & { readonly type?: symbol } = {}): Promise<SimulatedFile | SimulatedFolder> {
    return options.type === ENTRY_TYPES.folder ? this.createFolder(name) : this.createFile(name, options);
  }

  async renameEntry(entry: SimulatedFile | SimulatedFolder, newName: string, options: Overwrite = {}): Promise<void> {
    await entry.moveTo(this, { ...options, newName });
  }

  private below(path: string): string {
    if (path === "" || path.split(/[/\\]/).includes("..")) throw new DiskError("EACCES", "open", path);
    return `${this.place === "/" ? "" : this.place}/${path}`;
  }
}
