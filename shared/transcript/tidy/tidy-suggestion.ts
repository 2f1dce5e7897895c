import type { TickRange } from "../../time/tick-range";
import type { Ticks } from "../../time/ticks";
import type { WordRun } from "../transcript";

/** Something that could go, and why. Nothing goes unless the editor says so; the media is never touched. */
export type TidySuggestion = Suggested & TidyCase;

type Suggested = {
  /** The same for the same transcript; unique among its suggestions. */
  readonly id: string;
  /** What goes if this one alone is accepted, in media time; never a part of any other word. */
  readonly removed: TickRange;
  /** The words in question as written; empty where the transcript keeps only their time. */
  readonly text: string;
  /** One sentence. */
  readonly reason: string;
  /** 0 to 1: how often suggestions like this one are right. */
  readonly confidence: number;
  /** False where too many suggestions like this one are wrong to tick them unseen. */
  readonly onByDefault: boolean;
};

type TidyCase =
  /** "um", "you know", or "let me start again" where no second take was found: words that go. */
  | { readonly kind: "filler" | "discourse" | "restart"; readonly cut: WordRun }
  /** Silence between two words, made shorter: `leaves` of it stays. Only the words' times were looked at, not the sound. */
  | { readonly kind: "pause"; readonly before: number; readonly after: number; readonly leaves: Ticks }
  /** Words said twice in a row: the first go, `kept` is said again. */
  | { readonly kind: "repeat"; readonly cut: WordRun; readonly kept: WordRun }
  /** One take of something said several times. All takes stay at hand as alternates; `dropped` and `kept` are indexes into them. */
  | {
      readonly kind: "retake";
      readonly cut: WordRun;
      /** What is said between this take and the next one and goes with it: "sorry, let me start again". */
      readonly announcement: WordRun | null;
      /** In order of time. */
      readonly takes: readonly WordRun[];
      readonly dropped: number;
      readonly kept: number;
    };

export type TidyKind = TidyCase["kind"];

/** The suggestions of one kind, in order of time. */
export type TidyGroup = { readonly kind: TidyKind; readonly title: string; readonly suggestions: readonly TidySuggestion[] };

/** The words that a suggestion takes out, in order; none for a pause. */
export function wordsCut(suggestion: TidySuggestion): readonly WordRun[] {
  if (suggestion.kind === "pause") return [];
  return suggestion.kind === "retake" && suggestion.announcement ? [suggestion.cut, suggestion.announcement] : [suggestion.cut];
}
