import type { Fault, FaultDraw } from "./host/fault-injector";
import type { HostSession } from "./host/host-session";
import type { SimulatedHost } from "./host/simulated-host";
import type { UndoEntry } from "./host/undo-history";
import { updateLayer, type Change } from "./state/edit-state";
import type { ProjectState } from "./state/project-state";
import type { AfterEffectsSwitches } from "./switches";

/** What the person at the host can do, and what only a test can see. None of it is on the module. */
export interface SimulatorControls {
  /** Edit > Undo; false when there was nothing to undo. */
  undo(): boolean;
  /** Edit > Redo; false when there was nothing to redo. */
  redo(): boolean;
  history(): { readonly undo: readonly UndoEntry[]; readonly redo: readonly UndoEntry[] };
  state(): ProjectState;
  /** Active item, selection, current times: everything that undo leaves alone. */
  session(): HostSession;
  /** Grows with every visible change. */
  revision(): number;
  /** Calls the listener after every visible change; the answer ends that. */
  subscribe(listener: () => void): () => void;
  /** An edit made by the person at the host, with its own undo entry. Ready-made ones are in user-edits.ts. */
  userEdit(label: string, change: Change): void;
  /** Selects layers in their timelines, and nothing else. */
  selectLayers(layerIds: readonly number[]): void;
  /** Selects items in the project panel; with several there is no active item. */
  selectItems(itemIds: readonly number[]): void;
  /** Brings a composition's viewer to the front; null for none. */
  setActiveItem(itemId: number | null): void;
  /** Moves the current time of a composition. */
  setTime(compId: number, seconds: number): void;
  /** Locks or unlocks a layer, as an edit of the person. */
  lockLayer(layerId: number, locked: boolean): void;
  /** The module's shape, its classes and its numbers stay as they were when the host started. */
  setSwitches(switches: Partial<AfterEffectsSwitches>): void;
  switches(): AfterEffectsSwitches;
  /** Orders what an access to "Class.member", any edit ("edit") or any access ("*") does instead of its work: the next one, or the one after so many. */
  injectFault(member: string, fault: Fault, after?: number): void;
  /** Has every call asked about from now on, for faults by chance. */
  drawFaults(draw: FaultDraw): void;
  /** Labels of undo groups that were still open when their call stack had cleared. There should never be one. */
  unclosedGroups(): readonly string[];
  /** Members whose `wait()` was called. */
  waits(): readonly string[];
  /** Closes the dialog that holds the host up; false when there is none. */
  dismissDialog(): boolean;
}

/** The controls of one simulated After Effects. */
export function createControls(host: SimulatedHost): SimulatorControls {
  return {
    undo: () => host.undo(),
    redo: () => host.redo(),
    history: () => host.history.list(),
    state: () => host.state,
    session: () => host.session,
    revision: () => host.revision,
    subscribe: (listener) => host.subscribe(listener),
    userEdit: (label, change) => host.userEdit(label, change),
    selectLayers: (selectedLayerIds) => host.updateSession((session) => ({ ...session, selectedLayerIds })),
    selectItems: (selectedItemIds) => host.updateSession((session) => ({ ...session, selectedItemIds })),
    setActiveItem: (activeItemId) => host.updateSession((session) => ({ ...session, activeItemId, selectedItemIds: [] })),
    setTime: (compId, seconds) => host.updateSession((session) => ({ ...session, times: new Map(session.times).set(compId, seconds) })),
    lockLayer: (layerId, locked) => host.userEdit("Lock Switch", (state) => updateLayer(state, layerId, (layer) => ({ ...layer, locked }))),
    setSwitches: (switches) => {
      host.switches = { ...host.switches, ...switches };
    },
    switches: () => host.switches,
    injectFault: (member, fault, after) => host.faults.inject(member, fault, after),
    drawFaults: (draw) => host.faults.drawWith(draw),
    unclosedGroups: () => host.unclosedGroups,
    waits: () => host.waits,
    dismissDialog: () => {
      const { dialog } = host;
      dialog?.();
      return dialog !== null;
    },
  };
}
