import type { CompareMode } from "../../../shared/panel/compare-view";

/** How an editor looks at a large shot. */
export type LookingState = { readonly mode: CompareMode; readonly showsScopes: boolean };
