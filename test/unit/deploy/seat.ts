import { createHash } from "node:crypto";
import { spawn, spawnSync } from "node:child_process";
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir, userInfo } from "node:os";
import { join } from "node:path";
import { strToU8, zipSync } from "fflate";
import { afterEffectsPlugin, premierePlugin } from "../../../manifests/host-plugins";
import { panels } from "../../../manifests/panels";
import { packageName } from "../../../scripts/build/package-name";

const SCRIPT = "scripts/deploy/trimbin-deploy.sh";

/** A row of the stand-in's list of plugins. */
export interface ListedPlugin {
  readonly name: string;
  readonly version: string;
  readonly state: "Enabled" | "Disabled";
}

/** What a run of the script ended with. */
export interface RunResult {
  readonly code: number | null;
  readonly said: string;
}

/** A machine at an editor's desk: the stand-in agent, releases to install from, and the script's own folder; all below paths with spaces and umlauts. */
export class Seat {
  readonly folder = mkdtempSync(join(tmpdir(), "Schnittplatz für Jörg "));
  readonly keep = join(this.folder, "Kept Ünder");
  readonly log = join(this.keep, "trimbin-deploy.log");
  private readonly agent = join(this.folder, "Adobe Desktop Cömmon", "UnifiedPluginInstallerAgent");
  private readonly machine = join(this.folder, "machine.json");
  private readonly programs = join(this.folder, "bin");

  constructor() {
    mkdirSync(join(this.folder, "Adobe Desktop Cömmon"));
    writeFileSync(this.agent, `#!/bin/sh\nexec '${process.execPath}' '${join(process.cwd(), "test/hosts/upia/agent.mjs")}' "$@"\n`);
    chmodSync(this.agent, 0o755);
    mkdirSync(this.programs);
    writeFileSync(join(this.programs, "trimbin-deploy.sh"), readFileSync(SCRIPT, "utf8").replace("\nPATH=", `\nPATH='${this.programs}':`));
    this.runPrograms("/sbin/launchd");
    this.set([]);
  }

  /** What the stand-in lists from now on, and what goes wrong at its coming calls. */
  set(rows: readonly ListedPlugin[], faults: readonly string[] = []): void {
    writeFileSync(this.machine, JSON.stringify({ rows, faults }));
  }

  /** The next calls go wrong like this. */
  break(...faults: readonly string[]): void {
    writeFileSync(this.machine, JSON.stringify({ rows: this.rows(), faults }));
  }

  /** Programs of the editor's that ps lists, by their paths. */
  runPrograms(...paths: readonly string[]): void {
    this.replaceProgram("ps", `[ "$1" = -A ] || exec /bin/ps "$@"\ncat <<'END'\n${paths.map((path) => `  ${userInfo().uid} ${path}`).join("\n")}\nEND`);
  }

  /** A program of the seat's own in place of the system's, in the script's PATH. */
  replaceProgram(name: string, body: string): void {
    writeFileSync(join(this.programs, name), `#!/bin/sh\n${body}\n`);
    chmodSync(join(this.programs, name), 0o755);
  }

  rows(): readonly ListedPlugin[] {
    const { rows }: { rows: readonly ListedPlugin[] } = JSON.parse(readFileSync(this.machine, "utf8"));
    return rows;
  }

  /** The versions that are listed under the name of Premiere's plugin. */
  versions(): readonly string[] {
    return this.rows().filter(({ name }) => name === "Trimbin").map(({ version }) => version);
  }

  /** A release folder with the packages of both hosts and their checksums; `bytes` makes another package of the same version. */
  release(version: string, bytes = version): string {
    const folder = join(this.folder, `Trimbin ${version} für alle${bytes === version ? "" : ` ${bytes}`}`);
    mkdirSync(folder, { recursive: true });
    const content = strToU8(`"${bytes}"`);
    const lines = [premierePlugin, afterEffectsPlugin].map((plugin) => {
      const packed = zipSync({ "main.js": content, "manifest.json": strToU8(`${JSON.stringify(plugin.manifest(version, panels), null, 2)}\n`) }, { mtime: "2020-01-01T00:00:00" });
      writeFileSync(join(folder, packageName(plugin)), packed);
      return `${createHash("sha256").update(packed).digest("hex")}  ${packageName(plugin)}\n`;
    });
    writeFileSync(join(folder, "SHA256SUMS"), lines.join(""));
    return folder;
  }

  run(...args: readonly string[]): RunResult {
    return this.runUnder(["dash"], ...args);
  }

  /** The same in another shell. */
  runUnder([shell = "dash", ...options]: readonly string[], ...args: readonly string[]): RunResult {
    const { status, stdout, stderr } = spawnSync(shell, [...options, ...this.commandLine(args)], { encoding: "utf8", env: this.environment(), input: "" });
    return { code: status, said: stdout + stderr };
  }

  /** Starts the script, waits until the agent is at work, and takes the power away from both. */
  async runUntilPowerCut(...args: readonly string[]): Promise<void> {
    const before = readFileSync(this.machine, "utf8");
    const program = spawn("dash", this.commandLine(args), { env: this.environment(), stdio: "ignore", detached: true });
    const ended = new Promise((resolve) => program.on("exit", resolve));
    while (JSON.stringify(JSON.parse(before).rows) === JSON.stringify(this.rowsWhileWriting())) await new Promise((resolve) => setTimeout(resolve, 20));
    process.kill(-(program.pid ?? 0), "SIGKILL");
    await ended;
  }

  /** Every file below the seat's folder with its content, but for the stand-in's own. */
  files(): Readonly<Record<string, string>> {
    const files = readdirSync(this.folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
    return Object.fromEntries(files.map((entry) => join(entry.parentPath, entry.name)).sort().map((path) => [path, createHash("sha256").update(readFileSync(path)).digest("hex")]));
  }

  logText(): string {
    return existsSync(this.log) ? readFileSync(this.log, "utf8") : "";
  }

  clear(): void {
    rmSync(this.folder, { recursive: true });
  }

  private rowsWhileWriting(): readonly ListedPlugin[] | null {
    try {
      return this.rows();
    } catch {
      return JSON.parse("[]");
    }
  }

  private commandLine(args: readonly string[]): string[] {
    const places = [...(args.includes("--keep") ? [] : ["--keep", this.keep]), ...(args.includes("--agent") ? [] : ["--agent", this.agent])];
    return [join(this.programs, "trimbin-deploy.sh"), ...places, ...args];
  }

  private environment(): NodeJS.ProcessEnv {
    return { ...process.env, TRIMBIN_STAND_IN: this.machine, HOME: this.folder };
  }
}
