import type { FrameRate } from "../time/frame-rate";
import type { TickRange } from "../time/tick-range";
import type { Ticks } from "../time/ticks";

/** What was asked for of the project's bins. By name, because what a plan makes has no id that the plan could know. */
export type BinsSnapshot = {
  /** Everything that bears a name that was asked for, wherever it lies; sorted by name, then by place. */
  readonly named: readonly NamedItem[];
  readonly sources: readonly SubclipSource[];
  readonly templates: readonly TemplateSnapshot[];
};

/** One thing in the project panel. */
export type NamedItem = {
  readonly name: string;
  /** The bins it lies in, from the top down; empty at the top of the project. */
  readonly path: readonly string[];
  /** The sequences that use it, by name, sorted; empty where that was not asked for. */
  readonly usedIn: readonly string[];
  readonly is: NamedContent;
};

export type NamedContent =
  | { readonly kind: "bin"; readonly holds: readonly string[] }
  /** A clip or a subclip, which hosts do not tell apart; `range` is what it shows of its media. */
  | { readonly kind: "clip"; readonly mediaPath: string; readonly range: TickRange }
  | { readonly kind: "sequence"; readonly frameRate: FrameRate; readonly clips: readonly PlacedClip[]; readonly markers: number }
  /** A copy of a template that was made under this name in this commit and does not bear it yet. */
  | { readonly kind: "unnamed-clone"; readonly items: number; readonly markers: number };

/** What stands at one place of a sequence; picture and sound of one clip are one. */
export type PlacedClip = {
  /** Of the thing in the bin. */
  readonly name: string;
  readonly range: TickRange;
  readonly sourceStart: Ticks;
  /** "A1", "V1", sorted. */
  readonly tracks: readonly string[];
  /** What somebody put on it: effects by match name, "disabled". */
  readonly work: readonly string[];
};

/** A clip that subclips may be made of. */
export type SubclipSource = {
  readonly mediaId: string;
  readonly name: string;
  readonly path: readonly string[];
  readonly mediaPath: string;
  readonly duration: Ticks;
  /** Why no subclips can be made of it; null where they can. */
  readonly refusal: string | null;
};

/** A sequence to be cloned, beside what is read of it as a sequence. */
export type TemplateSnapshot = { readonly sequenceGuid: string; readonly captionTracks: number };

/** Nothing of the bins was asked for. */
export const NO_BINS: BinsSnapshot = { named: [], sources: [], templates: [] };
