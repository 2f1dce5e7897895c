import type { CutList } from "./cut-list";

/** What a timeline file held, with one sentence for everything that was left out or guessed. */
export type ReadCutList = { readonly cutList: CutList; readonly warnings: readonly string[] };

/** Why a timeline could not be read or written, in words for the editor. */
export type TimelineProblem = { readonly kind: "bad-timeline"; readonly reason: string };
