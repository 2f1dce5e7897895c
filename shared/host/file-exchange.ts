import { assertNever } from "../basics/assert-never";
import { fail, type Result } from "../basics/result";
import { fromBase64, toBase64 } from "./base64";
import type { FilePart } from "./file-part";
import type { FileListing, FileRequest, ListRequest, SavedFile, SaveRequest } from "./host-port";
import type { HostProblem } from "./host-problem";
import { attempt, HostStop } from "./host-stop";
import { inFolder, type PluginFiles, type PluginPath } from "./plugin-files";
import { shownName } from "./shown-name";
import { modelFolder, stopUnlessAllowed } from "./settings/allowed-models";
import { rulesOf } from "./settings/policy-in-force";
import type { Seat } from "./settings/seat";

/** The plugin's own folders that pages may read; they may write to the second only. */
const FOLDERS: Readonly<Record<"plugin" | "data", PluginPath>> = { plugin: "plugin:/models", data: "plugin-data:/files" };

/** A million letters of base64 a message; whole groups of three bytes, so that every part but the last comes without padding. */
const PART_BYTES = 3 * 2 ** 18;

/** Hands files to the pages in parts, and takes texts from them: into the plugin's data, or to where the user wants them. */
export class FileExchange {
  /** Parts are asked for one after the other: the file is read once, and kept until its last part. */
  private open: { readonly path: string; readonly bytes: Uint8Array } | null = null;
  private asking = false;
  private readonly files: PluginFiles;

  constructor(private readonly seat: Seat) {
    this.files = seat.files;
  }

  /** What is in a folder; of the studio's where a policy names the folder of its looks. */
  list({ place }: ListRequest): Promise<Result<FileListing, HostProblem>> {
    return attempt("listing files", async () => (place === "studio" ? this.seat.studio.list(await this.looksFolder()) : { folder: null, names: await this.files.list(FOLDERS.data) }));
  }

  /** Asks the user for the studio's folder. */
  chooseStudioFolder(): Promise<Result<FileListing, HostProblem>> {
    return this.inDialog("choosing a folder", () => this.seat.chooseStudioFolder());
  }

  /** One part of a file; the first one reads the file anew. */
  read({ place, name, offset }: FileRequest): Promise<Result<FilePart, HostProblem>> {
    return attempt(`reading ${name}`, async () => {
      const path = `${place}/${name}`;
      const bytes = offset > 0 && this.open?.path === path ? this.open.bytes : await this.loadAllowed(place, name);
      const end = offset + PART_BYTES;
      const nextOffset = end < bytes.length ? end : null;
      this.open = nextOffset === null ? null : { path, bytes };
      return { base64: toBase64(bytes.subarray(offset, end)), totalBytes: bytes.length, nextOffset };
    });
  }

  /** Writes the text. Nothing is written when the page no longer wants it by the time the user has answered. */
  async save({ to, text }: SaveRequest, signal: AbortSignal): Promise<Result<SavedFile, HostProblem>> {
    switch (to.kind) {
      case "data":
        return attempt(`saving ${to.name}`, async () => {
          await this.files.writeText(FOLDERS.data, to.name, text);
          return { savedAs: to.name };
        });
      case "ask":
        return this.inDialog(`saving ${to.suggestedName}`, () => this.ask(to.suggestedName, to.extensions, to.encoding === "base64" ? fromBase64(text) : text, signal));
      default:
        return assertNever(to);
    }
  }

  // Two dialogs at once were seen to open for ever (a known issue of UXP).
  private async inDialog<Value>(doing: string, work: () => Promise<Value>): Promise<Result<Value, HostProblem>> {
    if (this.asking) return fail({ kind: "busy", doing: "another file dialog" });
    this.asking = true;
    const answer = await attempt(doing, work);
    this.asking = false;
    return answer;
  }

  private async ask(suggestedName: string, extensions: readonly string[], content: string | Uint8Array, signal: AbortSignal): Promise<SavedFile> {
    // Names of clips hold signs that names of files may not.
    const file = await this.files.askWhereToSave(shownName(suggestedName).replace(/[\\/:*?"<>|]/g, "-"), extensions);
    if (!file || signal.aborted) throw new HostStop({ kind: "cancelled" });
    await file.write(content);
    return { savedAs: shownName(file.name) };
  }

  /** A policy may say where a file is looked for first, and which models there may be at all. */
  private async loadAllowed(place: FileRequest["place"], name: string): Promise<Uint8Array> {
    const policy = await this.seat.policy();
    const folder = modelFolder(policy, name);
    const bytes = (folder === null ? null : await this.fromStudio(name, folder)) ?? (place === "studio" ? await this.seat.studio.readBytes(name, await this.looksFolder()) : await this.load(FOLDERS[place], name));
    await stopUnlessAllowed(policy, name, bytes, this.seat.clock);
    return bytes;
  }

  /** Null where it is not there, or the folder is out of reach: what the plugin brings along is the next best. */
  private async fromStudio(name: string, folder: string): Promise<Uint8Array | null> {
    try {
      return await this.seat.studio.readBytes(name, folder);
    } catch {
      return null;
    }
  }

  private async looksFolder(): Promise<string | undefined> {
    return rulesOf(await this.seat.policy()).looks?.folder;
  }

  private async load(folder: PluginPath, name: string): Promise<Uint8Array> {
    try {
      return await this.files.readBytes(inFolder(folder, name));
    } catch (error) {
      // Hosts word it differently that a file is not there; the folder says it plainly.
      throw (await this.files.list(folder)).includes(name) ? error : new HostStop({ kind: "missing-file", name });
    }
  }
}
