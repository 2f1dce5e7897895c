import { liesIn } from "./disk-path";
import { ENTRY_TYPES, FORMATS, SimulatedFile, SimulatedFolder, type EntryGround } from "./simulated-entry";
import { DiskError, type SimulatedDisk } from "./simulated-file-system";
import type { PluginFolders } from "./uxp-paths";

type Entry = SimulatedFile | SimulatedFolder;

/** What the person answers to the next file dialog: native paths, or nothing when they cancel. */
export type PickerAnswer = readonly string[] | null;

/** A person who answers the dialogs that no prepared answer is there for. */
export type DialogPerson = { readonly saves: (suggestedName: string) => PickerAnswer; readonly choosesFolder: () => PickerAnswer };

const PERSISTENT = "persistent-token:";

/** UXP's storage.localFileSystem over a disk. File dialogs take their answers from `pickerAnswers`, first in first out; an unexpected dialog throws, unless somebody is there. */
class SimulatedLocalFileSystem {
  private readonly ground: EntryGround;
  private readonly tokens = new Map<string, Entry>();
  readonly pickerAnswers: PickerAnswer[] = [];

  constructor(private readonly disk: SimulatedDisk, private readonly folders: PluginFolders, private readonly person: DialogPerson | null) {
    this.ground = { disk, isReadOnly: (path) => liesIn(path, folders.plugin) };
  }

  readonly getPluginFolder = async (): Promise<SimulatedFolder> => this.folder(this.folders.plugin);
  readonly getDataFolder = async (): Promise<SimulatedFolder> => this.folder(this.folders.data);
  readonly getTemporaryFolder = async (): Promise<SimulatedFolder> => this.folder(this.folders.temp);

  readonly getFileForOpening = async (options: { readonly allowMultiple?: boolean } = {}): Promise<SimulatedFile | SimulatedFile[] | null> => {
    const files = this.answer()?.map((path) => new SimulatedFile(this.ground, path)) ?? null;
    return options.allowMultiple ? (files ?? []) : (files?.[0] ?? null);
  };

  readonly getFileForSaving = async (suggestedName: string, _options: { readonly types?: readonly string[] } = {}): Promise<SimulatedFile | null> => {
    const path = this.answer(() => this.person?.saves(suggestedName))?.[0];
    return path === undefined ? null : new SimulatedFile(this.ground, path);
  };

  readonly getFolder = async (): Promise<SimulatedFolder | null> => {
    const path = this.answer(() => this.person?.choosesFolder())?.[0];
    return path === undefined ? null : this.folder(path);
  };

  readonly getEntryWithUrl = async (url: string): Promise<Entry> => {
    const place = this.placeOf(url);
    const entry = this.disk.stat(place);
    if (!entry) throw new DiskError("ENOENT", "stat", url);
    return entry.kind === "file" ? new SimulatedFile(this.ground, place) : this.folder(place);
  };

  readonly createEntryWithUrl = async (url: string, options: { readonly type?: symbol; readonly overwrite?: boolean } = {}): Promise<Entry> => {
    const place = this.placeOf(url);
    if (!options.overwrite && this.disk.stat(place)) throw new DiskError("EEXIST", "open", url);
    if (this.ground.isReadOnly(place)) throw new DiskError("EROFS", "open", url);
    if (options.type !== ENTRY_TYPES.folder) return new SimulatedFile(this.ground, place);
    this.disk.makeFolder(place);
    return this.folder(place);
  };

  readonly getFsUrl = (entry: Entry): string => entry.url;
  readonly getNativePath = (entry: Entry): string => entry.nativePath;
  readonly createSessionToken = (entry: Entry): string => this.token(entry);
  readonly getEntryForSessionToken = (token: string): Entry => this.entry(token);
  // Only entries of this storage come here; the adapter knows them by a part of what they are.
  readonly createPersistentToken = async (entry: { readonly name: string }): Promise<string> => `${PERSISTENT}${(entry as Entry).nativePath}`;
  /** Holds after a restart, as long as the entry is where it was. */
  readonly getEntryForPersistentToken = async (token: string): Promise<Entry> => this.getEntryWithUrl(`file:${token.slice(PERSISTENT.length)}`);

  private folder(path: string): SimulatedFolder {
    return new SimulatedFolder(this.ground, path);
  }

  private placeOf(url: string): string {
    const schemes = { "plugin:": this.folders.plugin, "plugin-data:": this.folders.data, "plugin-temp:": this.folders.temp, "file:": "" };
    const scheme = Object.entries(schemes).find(([name]) => url.startsWith(name));
    if (!scheme) throw new DiskError("EINVAL", "open", url);
    return `${scheme[1]}/${url.slice(scheme[0].length).replace(/^\/+/, "")}`;
  }

  private answer(otherwise?: () => PickerAnswer | undefined): PickerAnswer {
    const answer = this.pickerAnswers.length > 0 ? this.pickerAnswers.shift() : otherwise?.();
    if (answer === undefined) throw new Error("A file dialog opened that nobody answers. Put its answer into pickerAnswers first.");
    return answer;
  }

  private token(entry: Entry): string {
    const token = `token-${this.tokens.size + 1}`;
    this.tokens.set(token, entry);
    return token;
  }

  private entry(token: string): Entry {
    const entry = this.tokens.get(token);
    if (!entry) throw new Error(`The token ${token} is not valid.`);
    return entry;
  }
}

/** `require("uxp").storage`. */
export type SimulatedStorage = { readonly localFileSystem: SimulatedLocalFileSystem; readonly formats: typeof FORMATS; readonly types: typeof ENTRY_TYPES };

/** The storage module over a disk and the plugin's folders. */
export function createSimulatedStorage(disk: SimulatedDisk, folders: PluginFolders, person: DialogPerson | null): SimulatedStorage {
  return { localFileSystem: new SimulatedLocalFileSystem(disk, folders, person), formats: FORMATS, types: ENTRY_TYPES };
}
