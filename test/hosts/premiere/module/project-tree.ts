import { updateBin, withoutEntry } from "../state/edit-state";
import { parentBinOf } from "../state/find-in-state";
import type { ProjectItemState, ProjectState } from "../state/project-state";

/** Adds an item at the end of a bin; of the root when the bin is gone. */
export function addToBin(state: ProjectState, binId: string, item: ProjectItemState): ProjectState {
  return addAllToBin(state, binId, [item]);
}

/** Adds items in this order at the end of a bin; of the root when the bin is gone. */
export function addAllToBin(state: ProjectState, binId: string, added: readonly ProjectItemState[]): ProjectState {
  const target = state.items.get(binId)?.kind === "bin" ? binId : state.rootId;
  const items = new Map(state.items);
  for (const item of added) items.set(item.id, item);
  return updateBin({ ...state, items }, target, (bin) => ({ ...bin, childIds: [...bin.childIds, ...added.map(({ id }) => id)] }));
}

/** Removes an item with everything in it; the sequences of removed items go too. Track items that used it stay, offline. */
export function removeFromProject(state: ProjectState, id: string): ProjectState {
  const item = state.items.get(id);
  if (!item || id === state.rootId) return state;
  const parent = parentBinOf(state, id);
  let next = parent ? updateBin(state, parent.id, (bin) => ({ ...bin, childIds: bin.childIds.filter((child) => child !== id) })) : state;
  if (item.kind === "bin") next = item.childIds.reduce(removeFromProject, next);
  if (item.kind === "clip" && item.sequenceGuid !== undefined) next = { ...next, sequences: withoutEntry(next.sequences, item.sequenceGuid) };
  return { ...next, items: withoutEntry(next.items, id) };
}

/** Moves an item to the end of another bin; does nothing when that would put a bin into itself. */
export function moveToBin(state: ProjectState, id: string, binId: string): ProjectState {
  const parent = parentBinOf(state, id);
  if (!parent || state.items.get(binId)?.kind !== "bin" || isInside(state, binId, id)) return state;
  const taken = updateBin(state, parent.id, (bin) => ({ ...bin, childIds: bin.childIds.filter((child) => child !== id) }));
  return updateBin(taken, binId, (bin) => ({ ...bin, childIds: [...bin.childIds, id] }));
}

function isInside(state: ProjectState, id: string, ancestorId: string): boolean {
  for (let at: string | undefined = id; at !== undefined; at = parentBinOf(state, at)?.id) {
    if (at === ancestorId) return true;
  }
  return false;
}
