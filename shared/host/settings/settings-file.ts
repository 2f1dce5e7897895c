import * as v from "valibot";
import { boundedJson } from "../../basics/bounded-json";
import { flagSchema, oneOf, textOf } from "../../basics/plain-schemas";
import { inFolder, type PluginFiles, type PluginPath } from "../plugin-files";
import { checkShape } from "../protocol/check-shape";
import { THEME_CHOICES, type SettingsChange, type ThemeChoice } from "../settings-port";

const FOLDER: PluginPath = "plugin-data:/settings";
const NAME = "settings.json";
const DAMAGED = "settings.damaged.json";
const FORMAT = "trimbin-settings/1";

/** Settings take a few hundred. */
const MAX_TEXT = 100_000;

/** What the person at this machine chose. */
export type OwnSettings = { readonly language: string; readonly theme: ThemeChoice; readonly person: string; readonly tourSeen: boolean };

/** Before anybody chose. */
const UNCHOSEN: OwnSettings = { language: "en", theme: "host", person: "", tourSeen: false };

const fileSchema: v.GenericSchema<unknown, OwnSettings & { readonly format: typeof FORMAT }> = v.strictObject({
  format: oneOf(FORMAT),
  language: textOf(2, 40),
  theme: oneOf(...THEME_CHOICES),
  person: textOf(0, 200),
  tourSeen: flagSchema,
});

/** The settings on the disk. One that is damaged counts as unchosen and is kept beside, for whoever wants to look. */
export class SettingsFile {
  private known: OwnSettings | null = null;
  /** Was the file damaged when it was read? */
  wasDamaged = false;

  constructor(private readonly files: PluginFiles) {}

  /** Throws what the disk throws. */
  async read(): Promise<OwnSettings> {
    return (this.known ??= await this.readNow());
  }

  /** All or nothing; throws what the disk throws, and then nothing is changed. */
  async change({ studioFolder: _folder, ...change }: SettingsChange): Promise<void> {
    const now: OwnSettings = { ...(await this.read()), ...change };
    await this.files.writeText(FOLDER, NAME, JSON.stringify({ format: FORMAT, ...now }));
    this.known = now;
  }

  /** After its file was erased. */
  forget(): void {
    this.known = null;
  }

  private async readNow(): Promise<OwnSettings> {
    if (!(await this.files.list(FOLDER)).includes(NAME)) return UNCHOSEN;
    const text = await this.files.readText(inFolder(FOLDER, NAME));
    const own = parse(text);
    if (own) return own;
    this.wasDamaged = true;
    await this.files.writeText(FOLDER, DAMAGED, text);
    return UNCHOSEN;
  }
}

function parse(text: string): OwnSettings | null {
  try {
    const checked = checkShape(fileSchema, boundedJson(text, MAX_TEXT));
    if (!checked.ok) return null;
    const { format: _format, ...own } = checked.value;
    return own;
  } catch {
    return null;
  }
}
