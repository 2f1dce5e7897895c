import type { SimulatedDisk } from "../../uxp/simulated-file-system";
import { DEFAULT_SWITCHES, type AfterEffectsSwitches } from "../switches";
import type { Change } from "../state/edit-state";
import { findLayer } from "../state/find-in-state";
import type { FootageFormat } from "../state/new-item";
import type { ProjectState } from "../state/project-state";
import { FaultInjector } from "./fault-injector";
import { SYSTEM_CLOCK, type HostClock } from "./host-clock";
import { hostError } from "./host-errors";
import { openSession, pruneSession, type HostSession } from "./host-session";
import type { ObjectFactory } from "./object-factory";
import { References } from "./references";
import { UndoGroups, type ClosedGroup } from "./undo-groups";
import { UndoHistory, type EditOrigin } from "./undo-history";

/** Draws a composition's frame as a PNG of this size. */
type RenderPng = (state: ProjectState, compId: number, seconds: number, size: { readonly widthPx: number; readonly heightPx: number }) => Promise<Uint8Array>;

/** The part of the disk that frames are written to. */
export type FrameDisk = Pick<SimulatedDisk, "writeFile" | "folderExists">;

/** Everything that a simulated After Effects is made from. */
export type SimulatorOptions = {
  readonly project: ProjectState;
  readonly disk?: FrameDisk;
  readonly switches?: Partial<AfterEffectsSwitches>;
  readonly render?: RenderPng;
  readonly clock?: HostClock;
  /** Match names of the effects that are installed; all of `effects/` when left out. */
  readonly installed?: readonly string[];
  /** What a file would be when imported; undefined for what cannot be. */
  readonly importable?: (path: string) => (FootageFormat & { readonly still?: boolean }) | undefined;
};

/** One running After Effects: the project, its undo history and groups, and everything the module's objects share. */
export class SimulatedHost {
  readonly history = new UndoHistory();
  readonly references = new References();
  readonly faults = new FaultInjector();
  readonly clock: HostClock;
  /** Set once, by the module that knows all classes, before anything is called. */
  objects!: ObjectFactory;
  switches: AfterEffectsSwitches;
  session: HostSession;
  /** `Project.revision`: one more for every entry of the history, every undo and every redo. (What else counts is unknown.) */
  projectRevision = 1;
  dirty = false;
  /** Grows with every visible change, the session's included. */
  revision = 0;
  /** A dialog that a person has to close, or null; `frameFile: "modal-block"` shows one. */
  dialog: (() => void) | null = null;
  /** Labels of groups that were still open when their call stack had cleared: code that awaits with a group open, or forgot to close it. */
  readonly unclosedGroups: string[] = [];
  /** Members whose `wait()` was called: it may hold up the whole user interface. */
  readonly waits: string[] = [];
  #state: ProjectState;
  #nextId: number;
  readonly #groups = new UndoGroups();
  readonly #listeners = new Set<() => void>();

  constructor(readonly options: SimulatorOptions) {
    this.#state = options.project;
    this.clock = options.clock ?? SYSTEM_CLOCK;
    this.switches = { ...DEFAULT_SWITCHES, ...options.switches };
    this.session = openSession(options.project);
    this.#nextId = freeId(options.project);
  }

  get state(): ProjectState {
    return this.#state;
  }

  /** An id that no item and no layer has or ever had. */
  newId(): number {
    return this.#nextId++;
  }

  /** An edit by a script: part of the open group, else an entry of its own with the host's own label. */
  edit(label: string, change: Change): void {
    this.faults.checkEdit();
    const before = this.#state;
    const after = change(before);
    this.#groups.addEdit();
    this.#show(after);
    if (!this.#groups.isOpen) this.#record({ label, before, edits: 1 }, "script");
  }

  /** An edit of what belongs to a layer; whether a locked one takes it is a switch. */
  editLayer(layerId: number, label: string, change: Change): void {
    const locked = findLayer(this.#state, layerId)?.layer.locked === true;
    if (locked && this.switches.lockedLayers === "throw") throw hostError("can not change a locked layer");
    this.edit(label, change);
  }

  /** An edit made by the person at the host. */
  userEdit(label: string, change: Change): void {
    const before = this.#state;
    this.#show(change(before));
    // What a person brings in may carry ids of its own.
    this.#nextId = Math.max(this.#nextId, freeId(this.#state));
    this.#record({ label, before, edits: 1 }, "user");
  }

  beginUndoGroup(label: string): void {
    const serial = this.#groups.begin(label, this.#state);
    if (serial === null) return;
    void Promise.resolve().then(() => {
      const left = this.#groups.stillOpen(serial);
      if (left !== null) this.unclosedGroups.push(left);
    });
    if (this.switches.unclosedGroup === "auto-close") this.clock.delay(0, () => this.#groups.stillOpen(serial) !== null && this.#finish(this.#groups.closeAll()));
  }

  endUndoGroup(): void {
    this.#finish(this.#groups.end());
  }

  /** Edit > Undo; false when there was nothing to undo. */
  undo(): boolean {
    if (this.#groups.isOpen) throw hostError("Undo is not available while an undo group is open");
    return this.#travelTo(this.history.undo());
  }

  /** Edit > Redo; false when there was nothing to redo. */
  redo(): boolean {
    if (this.#groups.isOpen) throw hostError("Redo is not available while an undo group is open");
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

  #finish(group: ClosedGroup | null): void {
    if (group && (group.edits > 0 || this.switches.emptyGroup === "entry")) this.#record(group, "script");
  }

  #record({ label, before }: ClosedGroup, origin: EditOrigin): void {
    this.history.push({ label, origin, before, after: this.#state });
    this.projectRevision += 1;
    this.dirty = true;
    this.#notify();
  }

  #travelTo(state: ProjectState | undefined): boolean {
    if (!state) return false;
    this.references.endAll();
    this.projectRevision += 1;
    this.dirty = true;
    this.#show(state);
    return true;
  }

  #show(after: ProjectState): void {
    this.#state = after;
    this.session = pruneSession(this.session, after);
    this.#notify();
  }

  #notify(): void {
    this.revision += 1;
    for (const listener of this.#listeners) listener();
  }
}

function freeId({ items }: ProjectState): number {
  const ids = [...items.values()].flatMap((item) => [item.id, ...(item.kind === "comp" ? item.layers.map((layer) => layer.id) : [])]);
  return Math.max(0, ...ids) + 1;
}
