import { updateProjectItem, updateSequence } from "../state/edit-state";
import type { ProjectState } from "../state/project-state";

/** Renames a bin or clip; a sequence's item and the sequence share their name. */
export function renameItem(state: ProjectState, id: string, name: string): ProjectState {
  const renamed = updateProjectItem(state, id, (item) => ({ ...item, name }));
  const item = state.items.get(id);
  if (item?.kind !== "clip" || item.sequenceGuid === undefined) return renamed;
  return updateSequence(renamed, item.sequenceGuid, (sequence) => ({ ...sequence, name }));
}
