import type { RgbaImage } from "../../../shared/basics/rgba-image";
import type { ProblemText } from "../../../shared/host/host-problem";
import type { ShownCut } from "../../../shared/panel/jump-words";
import type { Doing } from "../search/doing";

/** The map of colour jumps, as far as it was made. */
export type JumpMapState =
  | { readonly kind: "closed" }
  | { readonly kind: "looking"; readonly doing: Doing }
  | { readonly kind: "failed"; readonly text: ProblemText }
  /** `unseen` counts the shots that could not be looked at; `openKey` names the cut that is shown as pictures, at first the worst one; null where there is no cut. */
  | { readonly kind: "shown"; readonly cuts: readonly SeenCut[]; readonly unseen: number; readonly openKey: string | null };

/** A cut with the last picture before it and the first after it. */
export type SeenCut = ShownCut & { readonly from: RgbaImage | null; readonly to: RgbaImage | null };
