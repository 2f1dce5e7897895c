import type { PlannedPause } from "../../../shared/transcript/tidy/find-pauses";
import type { TidyGroup } from "../../../shared/transcript/tidy/tidy-suggestion";

/** What could go from one clip, and what of it shall. */
export type TidyState =
  | { readonly kind: "none" }
  | { readonly kind: "looking"; readonly mediaId: string }
  | { readonly kind: "looked"; readonly mediaId: string; readonly groups: readonly TidyGroup[]; readonly planned: readonly PlannedPause[]; readonly accepted: ReadonlySet<string> };
