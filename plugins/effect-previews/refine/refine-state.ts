import type { RgbaImage } from "../../../shared/basics/rgba-image";
import type { PinGroup } from "../../../shared/effects/choice/vary/pin-groups";
import type { LookMeasures } from "../../../shared/effects/choice/look-measures";
import type { Look } from "../../../shared/effects/looks/look";

/** How far variations go from the look in the middle. */
export type RefineStep = "coarse" | "fine";

/** Variations around the open look. */
export type RefineState = {
  readonly step: RefineStep;
  readonly pinned: readonly PinGroup[];
  /** Grows with every pick: steps become smaller. */
  readonly round: number;
  /** Up to eight, unlike each other; null while they are being looked for. */
  readonly around: readonly Variation[] | null;
  /** The looks that were in the middle before, the latest last. */
  readonly before: readonly Look[];
};

/** The picture comes a moment after the place. */
export type Variation = { readonly key: string; readonly look: Look; readonly drawn: { readonly tile: RgbaImage; readonly measures: LookMeasures } | null };
