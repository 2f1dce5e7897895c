import type { EditPlan } from "../../../shared/edits/edit-plan";
import type { Deed, EngineUsed, OfferedItem } from "../../../shared/host/ledger-entry";
import { modelUsed } from "../../../shared/panel/models-used";
import { BUILT_IN_MEANING, STUDIO_MEANING } from "../search/meaning-model";
import { foundKey } from "../search/search-state";
import type { SelectsState } from "../selects-state";
import { say } from "../../../shared/words/say";

/** What the ledger is told of an assembly: its lines, what was found or suggested beside them and left out, and the model that searched. `version` is the plugin's. */
export function selectsDeed(state: SelectsState, plan: EditPlan, version: string): Deed {
  const { openSequence } = state;
  const applied = plan.items.map(({ id, title, why }): OfferedItem => ({ id, title, decision: "accepted", proposed: why, applied: title }));
  const model = state.meaning.kind === "ready" ? (modelUsed(say`Meaning`, version, STUDIO_MEANING.model) ?? modelUsed(say`Meaning`, version, BUILT_IN_MEANING.model)) : null;
  const engine: EngineUsed = { name: "Transcript Selects", version, model: null };
  return {
    panel: "transcript-selects",
    sequence: openSequence ? { guid: openSequence.guid, name: openSequence.name } : null,
    proposal: { offered: [...applied, ...refused(state)], engines: model ? [engine, model] : [engine] },
  };
}

/** What a helper offered in the open view and nobody took: results without a tick, suggestions that were not followed. */
function refused(state: SelectsState): OfferedItem[] {
  const left = (id: string, title: string, proposed: string): OfferedItem => ({ id, title, decision: "refused", proposed, applied: null });
  switch (state.view) {
    case "found": {
      const names = new Map(state.clips.map(({ mediaId, name }) => [mediaId, name]));
      return state.search.found.filter((found) => !state.search.ticked.has(foundKey(found))).map((found) => left(foundKey(found), names.get(found.mediaId) ?? found.mediaId, state.search.answers ?? ""));
    }
    case "tidy": {
      const { tidy } = state;
      if (tidy.kind !== "looked") return [];
      return tidy.groups.flatMap(({ suggestions }) => suggestions.filter(({ id }) => !tidy.accepted.has(id)).map((suggestion) => left(suggestion.id, suggestion.text, suggestion.reason)));
    }
    default:
      return [];
  }
}
