import type { Ticks } from "../../../../shared/time/ticks";
import { allTrackItems } from "../state/find-in-state";
import type { ProjectState } from "../state/project-state";

/** What the application remembers beside the project: never saved with it, never undone. */
export type HostSession = {
  readonly projectOpen: boolean;
  readonly activeSequenceGuid: string | null;
  /** Selected track items by sequence. */
  readonly selection: ReadonlyMap<string, readonly string[]>;
  readonly selectedProjectItemIds: readonly string[];
  readonly playheads: ReadonlyMap<string, Ticks>;
  readonly sourceMonitor: { readonly openIds: readonly string[]; readonly position: Ticks; readonly speed: number };
  readonly preferences: ReadonlyMap<string, string>;
  readonly projectPanelMetadata: string;
  readonly metadataSchema: ReadonlySet<string>;
};

/** A session as it is right after opening the project: its first sequence is active, nothing is selected. */
export function openSession(state: ProjectState): HostSession {
  const first = state.sequences.keys().next();
  return {
    projectOpen: true,
    activeSequenceGuid: first.done ? null : first.value,
    selection: new Map(),
    selectedProjectItemIds: [],
    playheads: new Map(),
    sourceMonitor: { openIds: [], position: 0n, speed: 0 },
    preferences: new Map(),
    projectPanelMetadata: "",
    metadataSchema: new Set(),
  };
}

/** The session without the sequences, track items and project items that the project no longer has. */
export function pruneSession(session: HostSession, state: ProjectState): HostSession {
  const selection = new Map<string, readonly string[]>();
  for (const [guid, ids] of session.selection) {
    const sequence = state.sequences.get(guid);
    if (!sequence || ids.length === 0) continue;
    const present = new Set(allTrackItems(sequence).map(({ item }) => item.id));
    selection.set(guid, ids.filter((id) => present.has(id)));
  }
  const { activeSequenceGuid, sourceMonitor } = session;
  return {
    ...session,
    selection,
    activeSequenceGuid: activeSequenceGuid !== null && state.sequences.has(activeSequenceGuid) ? activeSequenceGuid : null,
    selectedProjectItemIds: session.selectedProjectItemIds.filter((id) => state.items.has(id)),
    sourceMonitor: { ...sourceMonitor, openIds: sourceMonitor.openIds.filter((id) => state.items.has(id)) },
  };
}
