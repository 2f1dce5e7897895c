import type { StepRules } from "../edits/plan-steps";

/** What is known of the host at hand: what a host check measured, else the cautious figures of published measurements. */
export type HostProfile = {
  readonly app: HostApp;
  readonly can: HostAbilities;
  readonly steps: StepRules;
  /** Between two transactions; Premiere was seen to crash below about 350 ms on large projects. */
  readonly pauseBetweenStepsMs: number;
  readonly frames: FrameExportProfile;
  readonly lumetri: LumetriAddresses;
  /** Has this host's Lumetri been measured? If not, predictions are our own approximation. */
  readonly calibrated: boolean;
  /** Does an exception take back what its transaction had done? Left out where nobody asked. Whoever takes something back looks first in any case. */
  readonly rollsBack?: boolean;
  /** Parameter layouts of effects as this host has them, match name to names by index; left out where nobody asked. */
  readonly layouts?: Readonly<Record<string, readonly string[]>>;
};

/** What a host check measured of a profile; what is left out keeps the cautious figure. */
export type MeasuredFigures = {
  readonly maxActions?: number;
  readonly pauseBetweenStepsMs?: number;
  readonly frames?: FrameExportProfile;
  readonly lumetri?: LumetriAddresses;
  readonly calibrated?: boolean;
  /** Does an exception inside a transaction take back what was done in it? */
  readonly rollsBack?: boolean;
  /** Parameter layouts as this host has them: match name, then the names by index. */
  readonly layouts?: Readonly<Record<string, readonly string[]>>;
};

/** The programs that our panels run in; every other list of hosts is made from this one, or checked against it. */
export const HOST_APPS = ["premiere", "after-effects"] as const;

/** One of them. */
export type HostApp = (typeof HOST_APPS)[number];

/** What not every host can do. */
export type HostAbilities = {
  /** Bins, subclips and string-outs, as edits. */
  readonly stringOuts: boolean;
  /** Its clips carry transcripts of their own, and take them. */
  readonly transcripts: boolean;
  /** It plays a clip when it is told to. */
  readonly playing: boolean;
  /** Where a clip's markers stand: on the clip in the bin (Premiere), or on each layer of the timeline (After Effects). */
  readonly clipMarkers: "bin" | "timeline";
  /** It can show one clip without the others, at the price of this many steps in Edit > Undo; null where it cannot. */
  readonly clipAlone: { readonly undoSteps: number } | null;
  /** It tells whether anything in an effect was changed: one that somebody worked in is not taken away by a revert. */
  readonly noticesWork: boolean;
};

/** How frame files come out of this host. */
export type FrameExportProfile = {
  /** Tried in this order until one gives a readable picture. */
  readonly formats: readonly FrameFormat[];
  /** The file may come later than the promise; how long to look for it. */
  readonly fileTimeoutMs: number;
  readonly pollMs: number;
};

/** Picture files that hosts write. */
export type FrameFormat = "png" | "bmp" | "jpg";

/** The sliders of Lumetri's Basic Correction that a match uses. */
export type LumetriSlider =
  | "temperature"
  | "tint"
  | "saturation"
  | "exposure"
  | "contrast"
  | "highlights"
  | "shadows"
  | "whites"
  | "blacks";

/** Where Lumetri keeps its sliders in this host: indexes differ from version to version, names are localised. */
export type LumetriAddresses = {
  readonly matchName: string;
  readonly displayName: string;
  readonly sliders: Readonly<Record<LumetriSlider, SliderAddress>>;
  /** Other readable sliders, read so that a revert notices when somebody used them. */
  readonly others: readonly SliderAddress[];
};

/** `min` to `max` is the range of the slider on screen; `neutral` changes nothing. */
export type SliderAddress = {
  readonly index: number;
  readonly displayName: string;
  readonly neutral: number;
  readonly min: number;
  readonly max: number;
};
