import { boundedJson } from "../../basics/bounded-json";
import { toJsonText } from "../../basics/json-text";
import type { MeasuredHost } from "../check-port";
import type { HostApp } from "../host-profile";
import { inFolder, type PluginFiles, type PluginPath } from "../plugin-files";
import { checkShape } from "../protocol/check-shape";
import { measuredHostSchema } from "../protocol/studio-schemas";

const FOLDER: PluginPath = "plugin-data:/host-profile";

/** Figures of every question with all layouts take a hundred thousand. */
const MAX_TEXT = 8 * 1024 * 1024;

/** What was measured of this host at this version, kept in the plugin's own data; that of other versions stays beside it, unused. */
export class MeasuredHosts {
  /** Why a file that is there is not used; null when it is, or when there is none. */
  ignored: string | null = null;
  private readonly name: string;

  constructor(
    private readonly files: PluginFiles,
    private readonly app: HostApp,
    private readonly version: string,
  ) {
    this.name = `${app} ${version.replace(/[^\w.-]/g, "_")}.json`;
  }

  /** Null where nothing was measured, or what is there does not fit this host. Never throws. */
  async read(): Promise<MeasuredHost | null> {
    this.ignored = null;
    const text = await this.files.readText(inFolder(FOLDER, this.name)).catch(() => null);
    if (text === null) return null;
    const measured = parse(text);
    if (typeof measured === "string") this.ignored = measured;
    else if (measured.app !== this.app || measured.hostVersion !== this.version) this.ignored = `it is of ${measured.app} ${measured.hostVersion}`;
    else return measured;
    return null;
  }

  /** Throws what the disk throws. */
  async keep(measured: MeasuredHost): Promise<void> {
    if (measured.app !== this.app || measured.hostVersion !== this.version) throw new Error(`These figures are of ${measured.app} ${measured.hostVersion}.`);
    await this.files.writeText(FOLDER, this.name, toJsonText(measured));
  }
}

function parse(text: string): MeasuredHost | string {
  try {
    const checked = checkShape(measuredHostSchema, boundedJson(text, MAX_TEXT));
    return checked.ok ? checked.value : checked.problem;
  } catch {
    return "it is not JSON";
  }
}
