import type { RgbaImage } from "../../../shared/basics/rgba-image";
import type { LookMeasures } from "../../../shared/effects/choice/look-measures";
import type { FlashReport } from "../../../shared/effects/safety/flash-check";
import type { Fade, FadeMoment } from "../fade/fade";
import type { Look } from "../../../shared/effects/looks/look";
import type { ProblemText } from "../../../shared/host/host-problem";

/** The look that is shown large. */
export type OpenLook = {
  readonly key: string;
  readonly look: Look;
  /** 0 to 1.5; 1 is the look as its author wrote it. */
  readonly strength: number;
  readonly fade: Fade;
  /** What of the fade is shown. */
  readonly moment: FadeMoment;
  readonly picture: LargePicture;
  readonly detail: Detail;
  readonly motion: Motion;
  readonly verify: Verify;
};

/** `image` is the newest that was drawn, perhaps at another strength; a small tile until then. */
export type LargePicture =
  | { readonly kind: "drawing"; readonly image: RgbaImage }
  | { readonly kind: "drawn"; readonly image: RgbaImage; readonly measures: LookMeasures }
  | { readonly kind: "undrawn"; readonly why: string };

/** A part of the frame at full size: what is finer than the preview's pixels shows only there. */
export type Detail =
  | { readonly kind: "closed" }
  | { readonly kind: "drawing" }
  /** `scale`: pixels of the picture for one of the sequence; 1 unless that is larger than what is asked of a host. */
  | { readonly kind: "drawn"; readonly before: RgbaImage; readonly after: RgbaImage; readonly scale: number }
  | { readonly kind: "failed"; readonly text: ProblemText };

/** A second of a look that moves by itself. */
export type Motion =
  | { readonly kind: "none" }
  | { readonly kind: "drawing" }
  | { readonly kind: "drawn"; readonly frames: readonly RgbaImage[]; readonly flashes: FlashReport }
  | { readonly kind: "failed"; readonly why: string };

/** The look in the host's own picture, put on for a moment. */
export type Verify =
  | { readonly kind: "none" }
  | { readonly kind: "running"; readonly doing: string }
  | { readonly kind: "verified"; readonly host: RgbaImage; readonly difference: number; readonly undoSteps: number }
  | { readonly kind: "failed"; readonly text: ProblemText };
