import type { Result } from "../basics/result";
import type { PolicyStanding } from "../policy/policy";
import type { HostProblem } from "./host-problem";

/** What a person may set, what a studio has set for them, and what is kept on this machine. */
export interface SettingsPort {
  readSettings(signal: AbortSignal): Promise<Result<SettingsReport, HostProblem>>;
  /** Sets what is given; a locked setting is refused as "not-allowed", and then nothing is changed. */
  changeSettings(change: SettingsChange, signal: AbortSignal): Promise<Result<SettingsReport, HostProblem>>;
  /** What is kept in the plugin's own data, by kind. */
  measureData(signal: AbortSignal): Promise<Result<readonly KeptData[], HostProblem>>;
  /** Erases these kinds for good; answers with what is kept after it. */
  eraseData(request: { readonly kinds: readonly DataKind[] }, signal: AbortSignal): Promise<Result<readonly KeptData[], HostProblem>>;
  /** What helps to find a fault; without names of people, projects, media and folders. */
  readDiagnostics(signal: AbortSignal): Promise<Result<Diagnostics, HostProblem>>;
}

/** A value, and who decided it: null for the person at the machine, else the studio's name. */
export type Setting<Value> = { readonly value: Value; readonly lockedBy: string | null };

/** All settings as they are in force. */
export type SettingsReport = {
  readonly language: Setting<string>;
  /** "host": as the host is. */
  readonly theme: Setting<ThemeChoice>;
  /** The name that stands in the ledger; empty for none. */
  readonly person: Setting<string>;
  /** The three cards of the first run were seen. */
  readonly tourSeen: boolean;
  /** The studio folder by name; null where none was chosen. */
  readonly studioFolder: Setting<string | null>;
  readonly policy: PolicyStanding;
};

export const THEME_CHOICES = ["host", "light", "dark", "darkest"] as const;
export type ThemeChoice = (typeof THEME_CHOICES)[number];

/** What is left out stays. `studioFolder: null` forgets the folder; choosing one is `chooseStudioFolder`. */
export type SettingsChange = {
  readonly language?: string;
  readonly theme?: ThemeChoice;
  readonly person?: string;
  readonly tourSeen?: boolean;
  readonly studioFolder?: null;
};

/** What the plugin keeps, by what it is for. */
export const DATA_KINDS = ["settings", "ledger", "transcripts", "indexes", "selects", "looks", "taste", "host-profile", "backups", "other"] as const;
export type DataKind = (typeof DATA_KINDS)[number];
export type KeptData = { readonly kind: DataKind; readonly files: number; readonly bytes: number };

/** Lines for people, each `name: value`; the page shows them before anything is saved. */
export type Diagnostics = { readonly lines: readonly { readonly name: string; readonly value: string }[]; readonly kept: readonly KeptData[] };
