import { useMemo } from "react";
import type { SelectsModel } from "../selects-model";
import type { SelectsState } from "../selects-state";
import { offerOf, type Offer } from "./offer";

/** What the bar offers; laid out anew only when something that counts has changed: typing in the search field does not. */
export function useOffer(model: SelectsModel, state: SelectsState): Offer {
  const { view, kept, leftOut, search, tidy, source, clips, open, typedName, openSequence } = state;
  return useMemo(
    () => offerOf(state, model.tools.shelf.clips, model.tools.description.profile.steps),
    // These parts of the state are all that an offer is made of.
    [model, view, kept.now, leftOut, search.found, search.ticked, search.answers, tidy, source, clips, open?.mediaId, typedName, openSequence],
  );
}
