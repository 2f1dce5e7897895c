import type { Ticks } from "../../../shared/time/ticks";
import type { TransactionRecord } from "./host/budget-record";
import type { Fault, FaultDraw } from "./host/fault-injector";
import type { SimulatedHost } from "./host/simulated-host";
import type { UndoEntry } from "./host/undo-history";
import { selectItems, activateSequence } from "./module/select-items";
import { HOST_CONSTANTS } from "./module/host-constants";
import { projectTarget } from "./host/handle-refs";
import type { HostSession } from "./host/host-session";
import type { HostSwitches } from "./switches";
import type { Change } from "./state/edit-state";
import type { ProjectState } from "./state/project-state";

/** What the person at the host can do, and what only a test can see. None of it is on the module. */
export interface SimulatorControls {
  /** Edit > Undo of the project in front; false when there was nothing to undo. */
  undo(): boolean;
  /** Edit > Redo of the project in front; false when there was nothing to redo. */
  redo(): boolean;
  history(): { readonly undo: readonly UndoEntry[]; readonly redo: readonly UndoEntry[] };
  state(): ProjectState;
  /** Active sequence, selection, playheads: everything that undo leaves alone. */
  session(): HostSession;
  /** Names of the projects that are open, the one in front last. */
  openProjects(): readonly string[];
  /** Grows with every visible change. */
  revision(): number;
  /** Calls the listener after every visible change; the answer ends that. */
  subscribe(listener: () => void): () => void;
  /** An edit made by the person at the host, with its own undo entry. Ready-made ones are in user-edits.ts. */
  userEdit(label: string, change: Change): void;
  /** Selects track items in the timeline. */
  select(sequenceGuid: string, itemIds: readonly string[]): void;
  /** Selects items in the project panel. */
  selectProjectItems(itemIds: readonly string[]): void;
  setActiveSequence(sequenceGuid: string): void;
  setPlayhead(sequenceGuid: string, at: Ticks): void;
  setSwitches(switches: Partial<HostSwitches>): void;
  switches(): HostSwitches;
  /** Orders what a call of "Class.member" does instead of its work: the next one, or the one after so many. */
  injectFault(member: string, fault: Fault, after?: number): void;
  /** Has every call asked about from now on, for faults by chance. */
  drawFaults(draw: FaultDraw): void;
  /** Every transaction so far with its number of actions and the pause before it. */
  budget(): readonly TransactionRecord[];
  /** What event handlers threw: each could have ended the real Premiere. */
  handlerErrors(): readonly unknown[];
}

/** The controls of one simulated Premiere. */
export function createControls(host: SimulatedHost): SimulatorControls {
  return {
    undo: () => host.front.undo(),
    redo: () => host.front.redo(),
    history: () => host.history.list(),
    state: () => host.state,
    session: () => host.session,
    openProjects: () => [...host.projects].sort((a, b) => Number(a === host.front) - Number(b === host.front)).filter((one) => one.session.projectOpen).map((one) => one.state.name),
    revision: () => host.revision,
    subscribe: (listener) => host.subscribe(listener),
    userEdit: (label, change) => host.edit(label, "user", change),
    select: (sequenceGuid, itemIds) => selectItems(host, sequenceGuid, itemIds),
    selectProjectItems: (itemIds) => {
      host.updateSession((session) => ({ ...session, selectedProjectItemIds: itemIds }));
      host.events.emit(projectTarget(host.state.guid), HOST_CONSTANTS.ProjectEvent.PROJECT_ITEM_SELECTION_CHANGED, () => ({
        projectItems: itemIds.map((id) => host.handles.projectItem(id)),
      }));
    },
    setActiveSequence: (sequenceGuid) => activateSequence(host, sequenceGuid),
    setPlayhead: (sequenceGuid, at) => host.updateSession((session) => ({ ...session, playheads: new Map(session.playheads).set(sequenceGuid, at) })),
    setSwitches: (switches) => {
      host.switches = { ...host.switches, ...switches };
    },
    switches: () => host.switches,
    injectFault: (member, fault, after) => host.faults.inject(member, fault, after),
    drawFaults: (draw) => host.faults.drawWith(draw),
    budget: () => host.budget.list(),
    handlerErrors: () => host.events.errors(),
  };
}
