/** The policy's file name, beside the plugin and in the studio folder. */
export const POLICY_FILE = "trimbin-policy.json";

/**
 * What a studio decides for its seats: `trimbin-policy.json`, found beside the plugin, then in the studio folder. What is left out is not decided;
 * what stands there is locked, and Settings says by whom.
 */
export type Policy = {
  readonly format: "trimbin-policy/1";
  /** Who decided, and whom to ask: "Post house Nord", "it@nord.example". */
  readonly studio: { readonly name: string; readonly contact: string };
  /** Panels by id; those that are not named stay on. */
  readonly panels?: Readonly<Partial<Record<PanelId, "on" | "off">>>;
  /** Hosts that a plugin packed for this studio may ask, as origins ("https://models.nord.example"); none when left out. */
  readonly network?: { readonly hosts: readonly string[] };
  /** Only these model files are used; `folder` is looked in first, in the studio folder. */
  readonly models?: { readonly folder?: string; readonly allowed: readonly AllowedModel[] };
  /** Looks of the studio, a folder in the studio folder. */
  readonly looks?: { readonly folder: string };
  readonly ledger?: LedgerPolicy;
  readonly updates?: { readonly channel: "stable" | "beta" | "none" };
  readonly limits?: { readonly undoSteps?: number; readonly framesPerHour?: number };
  /** A language that there is a catalogue for: "en". */
  readonly language?: string;
};

/** A model file by name, whole size and SHA-256 (64 hex digits, lower case). */
export type AllowedModel = { readonly name: string; readonly sha256: string; readonly bytes: number };

/** Where the ledger goes and what it records. */
export type LedgerPolicy = {
  /** A folder in the studio folder where every seat also writes its book; only this seat's own data when left out. */
  readonly folder?: string;
  /** Whose name stands in an entry: the one typed in Settings, an opaque name made of the seat, or nobody's. */
  readonly person?: "name" | "seat" | "nobody";
  /** Is it kept what was proposed and refused, or only what was applied? */
  readonly proposals?: "kept" | "left-out";
};

/** The panels that a policy may name. Settings and the host check cannot be switched off by leaving them out; Settings not at all. */
export const PANEL_IDS = ["shot-match", "transcript-selects", "effect-previews", "ledger", "host-check", "settings"] as const;

/** One of them. */
export type PanelId = (typeof PANEL_IDS)[number];

/** What there is of policies, for people: none, in force, or closed because what was found cannot be followed. */
export type PolicyStanding =
  | { readonly kind: "none" }
  | { readonly kind: "in-force"; readonly policy: Policy; readonly foundIn: "plugin" | "studio-folder" | "both" }
  /** No helper runs until it is mended; `why` is a sentence, `advice` what to do, `detail` what is wrong with the file, for whoever mends it. */
  | { readonly kind: "closed"; readonly why: string; readonly advice: string; readonly detail?: string };
