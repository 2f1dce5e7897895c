import type { RgbaImage } from "../../../shared/basics/rgba-image";
import type { ProblemText } from "../../../shared/host/host-problem";
import type { ShownCut } from "../../../shared/panel/jump-words";
import type { Doing } from "../search/doing";

/** The map of colour jumps, as far as it was made. */
export type JumpMapState =
  | { readonly kind: "closed" }
  | (MapSubject & { readonly kind: "looking"; readonly doing: Doing })
  | (MapSubject & { readonly kind: "failed"; readonly text: ProblemText })
  /** `unseen` counts the shots that could not be looked at; `openKey` names the cut that is shown as pictures, at first the worst one; null where there is no cut. */
  | (MapSubject & { readonly kind: "shown"; readonly cuts: readonly SeenCut[]; readonly unseen: number; readonly openKey: string | null });

/** The sequence that the map is of, whatever is open by now, and whether the host reported a change since. */
export type MapSubject = { readonly sequenceName: string; readonly hostMovedOn: boolean };

/** A cut with the last picture before it and the first after it. */
export type SeenCut = ShownCut & { readonly from: RgbaImage | null; readonly to: RgbaImage | null };
