import type { Ticks } from "../../../../shared/time/ticks";
import type { MediaLibrary } from "../../media/media-library";
import type { SimulatedDisk } from "../../uxp/simulated-file-system";
import { DEFAULT_SWITCHES, type HostSwitches } from "../switches";
import type { Change } from "../state/edit-state";
import type { ProjectState } from "../state/project-state";
import { BudgetRecord } from "./budget-record";
import { changedTracks, type ChangedTrack } from "./changed-tracks";
import { EventHub } from "./event-hub";
import { FaultInjector } from "./fault-injector";
import type { HandleFactory } from "./handle-factory";
import { hostError } from "./host-errors";
import { openSession, pruneSession, type HostSession } from "./host-session";
import { SimulatedAction } from "./simulated-action";
import { UndoHistory, type EditOrigin } from "./undo-history";

/** File formats that exportSequenceFrame writes, by extension. */
export type FrameFormat = "bmp" | "dpx" | "gif" | "jpg" | "exr" | "png" | "tga" | "tif";

/** Draws what the program monitor would show and encodes it. */
type RenderFrame = (state: ProjectState, sequenceGuid: string, at: Ticks, widthPx: number, heightPx: number, format: FrameFormat) => Promise<Uint8Array>;

/** The part of the disk that frame export writes to. */
export type FrameDisk = Pick<SimulatedDisk, "writeFile" | "folderExists">;

/** Time as the simulator sees it; replace it to make late files and budgets deterministic. */
export type HostClock = { readonly now: () => number; readonly delay: (ms: number, callback: () => void) => void };

/** Everything that a simulated Premiere is made from. */
export type SimulatorOptions = {
  readonly project: ProjectState;
  readonly media?: MediaLibrary;
  readonly disk?: FrameDisk;
  readonly switches?: Partial<HostSwitches>;
  readonly render?: RenderFrame;
  readonly clock?: HostClock;
};

/** What all open projects of one Premiere share: the switches, the faults that tests ordered, and which project is in front. */
type SharedByProjects = {
  readonly events: EventHub;
  readonly faults: FaultInjector;
  readonly budget: BudgetRecord;
  switches: HostSwitches;
  readonly projects: SimulatedHost[];
  front: SimulatedHost | null;
  projectsMade: number;
};

const SYSTEM_CLOCK: HostClock = { now: () => Date.now(), delay: (ms, callback) => void setTimeout(callback, ms) };

/** One project of a running Premiere: its state, its undo history, the lock, and everything the module's objects share. Undo histories of their own a project are simulated. */
export class SimulatedHost {
  readonly history = new UndoHistory();
  readonly events: EventHub;
  readonly faults: FaultInjector;
  readonly budget: BudgetRecord;
  readonly media: MediaLibrary | undefined;
  readonly disk: FrameDisk | undefined;
  readonly render: RenderFrame | undefined;
  readonly clock: HostClock;
  /** Set once, by the module that knows all classes, before anything is called. */
  handles!: HandleFactory;
  session: HostSession;
  /** Grows with every change of the project; handles remember the epoch they were made in. */
  epoch = 0;
  /** Grows with every visible change, the session's included. */
  revision = 0;
  /** Called after the state changed, with the tracks that changed. Set by the module, which knows how to make event objects. */
  announce: (changed: readonly ChangedTrack[]) => void = () => undefined;
  /** Number of the transaction whose callback is running, or null. */
  openTransaction: number | null = null;
  #state: ProjectState;
  #lockDepth = 0;
  #lockSerial = 0;
  #transactionSerial = 0;
  #nextId = 1;
  readonly #listeners = new Set<() => void>();
  readonly #options: SimulatorOptions;
  readonly #shared: SharedByProjects;
  readonly #serial: number;

  constructor(options: SimulatorOptions, shared?: SharedByProjects) {
    this.#options = options;
    this.#shared = shared ?? {
      events: new EventHub(),
      faults: new FaultInjector(),
      budget: new BudgetRecord(),
      switches: { ...DEFAULT_SWITCHES, ...options.switches },
      projects: [],
      front: null,
      projectsMade: 0,
    };
    this.#serial = this.#shared.projects.length;
    this.#shared.projects.push(this);
    this.#shared.front ??= this;
    ({ events: this.events, faults: this.faults, budget: this.budget } = this.#shared);
    this.#state = options.project;
    this.media = options.media;
    this.disk = options.disk;
    this.render = options.render;
    this.clock = options.clock ?? SYSTEM_CLOCK;
    this.session = openSession(options.project);
  }

  get switches(): HostSwitches {
    return this.#shared.switches;
  }
  set switches(switches: HostSwitches) {
    this.#shared.switches = switches;
  }

  /** The project in front; this one where none is open. */
  get front(): SimulatedHost {
    return this.#shared.front ?? this;
  }

  /** All projects that were ever opened, first the one that the host started with. */
  get projects(): readonly SimulatedHost[] {
    return this.#shared.projects;
  }

  /** Makes and opens an empty project in front of the others. */
  openNewProject(path: string): SimulatedHost {
    this.#shared.projectsMade += 1;
    const made = new SimulatedHost({ ...this.#options, project: newProject(path, this.#shared.projectsMade) }, this.#shared);
    made.bringToFront();
    return made;
  }

  /** Closes this project without saving; the one opened before it comes to the front. (That it is that one is simulated.) */
  closeProject(): void {
    this.updateSession((session) => ({ ...session, projectOpen: false }));
    if (this.#shared.front === this) this.#shared.front = [...this.projects].reverse().find((one) => one.session.projectOpen) ?? null;
  }

  /** Shows this project before the others, as when one of its sequences is activated (simulated). */
  bringToFront(): void {
    if (this.session.projectOpen) this.#shared.front = this;
  }

  get state(): ProjectState {
    return this.#state;
  }

  /** An id nobody has yet, in the form of a GUID. */
  newId(): string {
    let id: string;
    do {
      id = `f1a9c0de-0000-4000-${9000 + this.#serial}-${String(this.#nextId++).padStart(12, "0")}`;
    } while (this.#state.items.has(id) || this.#state.sequences.has(id));
    return id;
  }

  lockedAccess(callback: () => void): void {
    if (this.#lockDepth === 0) this.#lockSerial += 1;
    this.#lockDepth += 1;
    try {
      callback();
    } finally {
      this.#lockDepth -= 1;
    }
  }

  /** Makes an action of a change; throws outside a lock. */
  makeAction(change: Change): SimulatedAction {
    if (this.#lockDepth === 0) throw hostError("needsLock");
    return new SimulatedAction(change, this.#lockSerial, this.epoch);
  }

  /** Runs the callback and commits what it added as one undo entry. True even when nothing was added. */
  executeTransaction(callback: (add: (action: SimulatedAction) => boolean, isEmpty: () => boolean) => void, label: string): boolean {
    if (this.openTransaction !== null) throw hostError("actionFailed");
    const startedAt = this.clock.now();
    const changes: Change[] = [];
    const serial = ++this.#transactionSerial;
    this.openTransaction = serial;
    const run = (): void => callback((action) => this.#add(action, serial, changes), () => changes.length === 0);
    try {
      // Before 26.3 a transaction counted as a lock of its own (documented: changelog 26.3).
      if (this.switches.build === "26.3") run();
      else this.lockedAccess(run);
    } catch (error) {
      if (this.switches.exceptionRollback === "no") this.#commit(changes, label, startedAt);
      throw error;
    } finally {
      this.openTransaction = null;
    }
    this.#commit(changes, label, startedAt);
    return true;
  }

  /** A change that is not part of any transaction; what the undo history does with it is a switch. */
  mutateDirectly(label: string, change: Change): void {
    const before = this.#state;
    const after = change(before);
    switch (this.switches.directMutationUndo) {
      case "own-entry":
        this.history.push({ label, origin: "host", before, after });
        break;
      case "clears-redo":
        this.history.clearRedo();
        this.history.absorb(change);
        break;
      case "none":
        this.history.absorb(change);
        break;
    }
    this.#show(after);
  }

  /** A change the undo history has no part in, whatever the switches say: documented as "Not undoable", or the file's own (save as). */
  mutateBeyondUndo(change: Change): void {
    this.history.absorb(change);
    this.#show(change(this.#state));
  }

  /** An edit with its own undo entry, made by somebody else than the plugin. */
  edit(label: string, origin: EditOrigin, change: Change): void {
    const before = this.#state;
    const after = change(before);
    this.history.push({ label, origin, before, after });
    this.#show(after);
  }

  undo(): boolean {
    return this.#travelTo(this.history.undo());
  }

  redo(): boolean {
    return this.#travelTo(this.history.redo());
  }

  updateSession(change: (session: HostSession) => HostSession): void {
    this.session = change(this.session);
    this.#notify();
  }

  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  #add(action: SimulatedAction, serial: number, changes: Change[]): boolean {
    if (this.openTransaction !== serial) throw hostError("staleHandle");
    if (this.#lockDepth === 0) throw hostError("needsLock");
    if (this.switches.staleHandles === "throw" && action.isOlderThan(this.epoch)) throw hostError("staleHandle");
    const change = action.consume(this.#lockSerial);
    if (!change) throw hostError("actionFailed");
    changes.push(change);
    return true;
  }

  #commit(changes: readonly Change[], label: string, startedAt: number): void {
    this.budget.add(label, changes.length, startedAt);
    if (this.switches.ignoreTransactions > 0) {
      this.switches = { ...this.switches, ignoreTransactions: this.switches.ignoreTransactions - 1 };
      return;
    }
    if (changes.length === 0 && this.switches.emptyTransaction === "no-entry") return;
    const before = this.#state;
    const after = changes.reduce((state, change) => change(state), before);
    this.history.push({ label, origin: "plugin", before, after });
    this.#show(after);
  }

  #travelTo(state: ProjectState | undefined): boolean {
    if (state) this.#show(state);
    return state !== undefined;
  }

  #show(after: ProjectState): void {
    const before = this.#state;
    this.#state = after;
    this.epoch += 1;
    this.session = pruneSession(this.session, after);
    this.announce(changedTracks(before, after));
    this.#notify();
  }

  #notify(): void {
    this.revision += 1;
    for (const listener of this.#listeners) listener();
  }
}

function newProject(path: string, number: number): ProjectState {
  const name = path.split(/[\\/]/).pop() ?? path;
  const guid = `9f0e0000-0000-4000-8000-${String(100 + number).padStart(12, "0")}`;
  const rootId = `bin:root-${number}`;
  return { guid, name, path, items: new Map([[rootId, { kind: "bin", id: rootId, name, colorLabel: 7, childIds: [] }]]), rootId, sequences: new Map(), properties: new Map(), settings: {} };
}
