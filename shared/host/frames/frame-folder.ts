import type { FrameFormat } from "../host-profile";
import { inspectFrameFile, type FrameFile } from "./frame-file";
import type { HostClock } from "../host-clock";
import { problemFrom, stopIfCancelled } from "../host-stop";
import { inFolder, type PluginFiles, type PluginPath } from "../plugin-files";

const FOLDER: PluginPath = "plugin-temp:/";
const PREFIX = "trimbin-frame-";

/** As large as a small frame. */
const PROBE = "0".repeat(1 << 18);

/** How waiting for a frame file ended. */
export type AwaitedFrame =
  | { readonly kind: "arrived"; readonly bytes: Uint8Array; readonly widthPx: number; readonly heightPx: number }
  | { readonly kind: "missing" }
  | { readonly kind: "damaged"; readonly detail: string };

/** The plugin's temporary folder as the place where the host leaves frames. */
export class FrameFolder {
  private count = 0;

  constructor(
    private readonly files: PluginFiles,
    private readonly clock: HostClock,
  ) {}

  /** The folder as the host wants it: native, apart from the file's name. */
  async nativePath(): Promise<string> {
    return this.files.nativeTemporaryFolder();
  }

  /** A name that no frame before has had, without extension. */
  nextName(): string {
    return `${PREFIX}${this.clock.now().toString(36)}-${(this.count++).toString(36)}`;
  }

  /** Deletes every frame there is: only ours, and only one is made at a time, so these are leftovers. */
  async clear(): Promise<void> {
    for (const name of await this.files.list(FOLDER)) {
      if (name.startsWith(PREFIX)) await this.files.remove(inFolder(FOLDER, name));
    }
  }

  /** Is there no room for even one more frame? Asked when a frame did not come: the host does not say why. */
  async isFull(): Promise<boolean> {
    try {
      await this.files.writeText(FOLDER, `${PREFIX}probe`, PROBE);
      return false;
    } catch (error) {
      return problemFrom(error, "probing the disk").kind === "disk-full";
    }
  }

  /** Looks until a whole file is there. The promise of the export proves nothing: files came later, under a doubled extension (x.png.png), or never. */
  async wait(name: string, format: FrameFormat, wait: { readonly timeoutMs: number; readonly pollMs: number }, signal: AbortSignal): Promise<AwaitedFrame> {
    const until = this.clock.now() + wait.timeoutMs;
    for (;;) {
      stopIfCancelled(signal);
      const last = await this.look(name, format);
      if (last.kind === "arrived" || this.clock.now() >= until) return last;
      await this.clock.sleep(wait.pollMs, signal);
    }
  }

  private async look(name: string, format: FrameFormat): Promise<AwaitedFrame> {
    const candidates = (await this.files.list(FOLDER)).filter((file) => file.startsWith(`${name}.`));
    let found: AwaitedFrame = { kind: "missing" };
    for (const file of candidates) {
      const bytes = await this.read(inFolder(FOLDER, file));
      if (!bytes) continue;
      const state = inspectFrameFile(bytes, format);
      if (state.kind === "whole") return { ...state, kind: "arrived", bytes };
      found = { kind: "damaged", detail: complaint(state) };
    }
    return found;
  }

  /** While the host still writes, reading fails with "resource busy". */
  private async read(file: PluginPath): Promise<Uint8Array | null> {
    try {
      return await this.files.readBytes(file);
    } catch {
      return null;
    }
  }
}

function complaint(state: Exclude<FrameFile, { kind: "whole" }>): string {
  return state.kind === "foreign" ? state.detail : "the file ends too early";
}
