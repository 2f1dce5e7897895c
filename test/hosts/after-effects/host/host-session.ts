import { allComps } from "../state/find-in-state";
import type { ProjectState } from "../state/project-state";

/** What the application remembers beside the project: never undone (simulated: the documents are silent about selection and current time). */
export type HostSession = {
  /** The item that the viewer in front shows, or null. */
  readonly activeItemId: number | null;
  /** Selected in the project panel. */
  readonly selectedItemIds: readonly number[];
  /** Selected in timelines, by id, in the order of selection. */
  readonly selectedLayerIds: readonly number[];
  /** Current time by composition. */
  readonly times: ReadonlyMap<number, number>;
  /** Open beginSuppressDialogs calls. */
  readonly suppressedDialogs: number;
  readonly settings: ReadonlyMap<string, string>;
  readonly preferences: ReadonlyMap<string, string>;
  readonly log: readonly string[];
};

/** A session as it is right after opening the project: its first composition is in front, nothing is selected. */
export function openSession(state: ProjectState): HostSession {
  return {
    activeItemId: allComps(state)[0]?.id ?? null,
    selectedItemIds: [],
    selectedLayerIds: [],
    times: new Map(),
    suppressedDialogs: 0,
    settings: new Map(),
    preferences: new Map(),
    log: [],
  };
}

/** The session without the items and layers that the project no longer has. */
export function pruneSession(session: HostSession, state: ProjectState): HostSession {
  const { activeItemId, selectedItemIds, selectedLayerIds } = session;
  const activeLives = activeItemId === null || state.items.has(activeItemId);
  if (activeLives && selectedItemIds.length === 0 && selectedLayerIds.length === 0) return session;
  const layerIds = new Set(allComps(state).flatMap((comp) => comp.layers.map((layer) => layer.id)));
  return {
    ...session,
    activeItemId: activeLives ? activeItemId : null,
    selectedItemIds: selectedItemIds.filter((id) => state.items.has(id)),
    selectedLayerIds: selectedLayerIds.filter((id) => layerIds.has(id)),
  };
}
