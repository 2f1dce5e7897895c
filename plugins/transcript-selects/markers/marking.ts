import type { CueList } from "../../../shared/transcript/cues/cue-list";
import type { Ticks } from "../../../shared/time/ticks";

/** What is to be marked, and where. */
export type Marking = {
  readonly of: "highlights" | "cues";
  /** Cues go on the composition always: they are of no clip. */
  readonly on: "layers" | "composition";
  /** Proposals that the person does not want. */
  readonly unticked: ReadonlySet<string>;
  readonly cues: OpenedCues;
};

/** The cue list that was opened last. */
export type OpenedCues =
  | { readonly kind: "none" }
  | { readonly kind: "reading"; readonly fileName: string }
  /** `zero` is what its times count from; null until somebody chose. */
  | { readonly kind: "read"; readonly fileName: string; readonly list: CueList; readonly zero: Ticks | null }
  | { readonly kind: "failed"; readonly fileName: string; readonly why: string };

/** Before anybody chose. */
export const NOTHING_MARKED: Marking = { of: "highlights", on: "layers", unticked: new Set(), cues: { kind: "none" } };
