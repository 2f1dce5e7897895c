import type { HostApp } from "../host-profile";
import { inFolder, type PluginFiles, type PluginPath } from "../plugin-files";
import { attempt } from "../host-stop";
import { UPGRADES } from "./upgrades";

const PLACES: PluginPath = "plugin-data:/places";
const KEPT_AS = "data-version";

/** What became of the data that an earlier version left; `lines` are for people. */
export type UpgradeReport = { readonly version: number; readonly lines: readonly string[] };

/** Brings the plugin's data to this version before anything else reads it: `files` waits for that. What a newer version wrote stays as it is. */
export class DataUpgrade {
  /** The plugin's files, once their data is up to date. */
  readonly files: PluginFiles;
  private done: Promise<UpgradeReport> | null = null;

  constructor(
    private readonly raw: PluginFiles,
    private readonly app: HostApp,
  ) {
    const calls = Object.entries<(...given: readonly unknown[]) => unknown>(raw as never);
    // Each call of an interface of calls, with what it is given and what it gives back.
    this.files = Object.fromEntries(calls.map(([name, call]) => [name, async (...given: readonly unknown[]) => (await this.report(), call(...given))])) as unknown as PluginFiles;
  }

  /** What was done; never rejects. What did not go well is tried again at the next start. */
  report(): Promise<UpgradeReport> {
    return (this.done ??= this.run());
  }

  private async run(): Promise<UpgradeReport> {
    const current = newest();
    const lines: string[] = [];
    let version = await this.readVersion();
    if (version > current) return { version, lines: [`The plugin's data is of version ${version}, this plugin knows version ${current}: it leaves alone what it cannot read.`] };
    for (const { to, isWanted, run } of UPGRADES) {
      const from = Math.min(version, to - 1);
      const upgraded = await attempt("bringing older data to this version", async () => {
        if (await isWanted(this.raw)) lines.push(...(await run(this.raw, this.app, `plugin-data:/backups/${from}`)));
        if (version < to) await this.raw.writeText(PLACES, KEPT_AS, String(to));
      });
      if (!upgraded.ok) {
        lines.push("Data of an earlier version could not be brought to this one. It is still there, and tried again at the next start.");
        return { version, lines };
      }
      version = Math.max(version, to);
    }
    return { version, lines };
  }

  private async readVersion(): Promise<number> {
    const read = await attempt("reading the data's version", async () => ((await this.raw.list(PLACES)).includes(KEPT_AS) ? this.raw.readText(inFolder(PLACES, KEPT_AS)) : "1"));
    // Without a legible number everything is looked at again, which harms nothing.
    return read.ok && /^\d{1,6}$/.test(read.value) ? Number(read.value) : 1;
  }
}

function newest(): number {
  return UPGRADES.reduce((most, { to }) => Math.max(most, to), 1);
}
