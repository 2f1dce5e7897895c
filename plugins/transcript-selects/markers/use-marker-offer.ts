import { useMemo } from "react";
import type { SelectsModel } from "../selects-model";
import type { SelectsState } from "../selects-state";
import { markerOfferOf, type MarkerOffer } from "./marker-offer";

/** The markers that are proposed, where the host keeps them on layers; null where it keeps them in the bin. Found anew only when something that counts has changed. */
export function useMarkerOffer(model: SelectsModel, state: SelectsState): MarkerOffer | null {
  const { kept, leftOut, clips, openSequence, marking } = state;
  return useMemo(
    () => {
      const { can, steps } = model.tools.description.profile;
      return can.clipMarkers === "timeline" ? markerOfferOf(state, model.tools.shelf.clips, steps) : null;
    },
    // These parts of the state are all that it is made of.
    [model, kept.now, leftOut, clips, openSequence, marking],
  );
}
