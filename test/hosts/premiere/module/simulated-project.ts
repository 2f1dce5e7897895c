import type { ClipProjectItem, CompoundAction, Action, FolderItem, Guid, Project, ProjectColorSettings, ProjectItem, Sequence } from "@adobe/premierepro";
import { guardClass, type Simulated } from "../host/guard-class";
import { bindEventTarget, idOf, projectTarget, sequenceTarget } from "../host/handle-refs";
import { hostError, NotSimulatedError } from "../host/host-errors";
import { HostHandle } from "../host/host-handle";
import { SimulatedAction } from "../host/simulated-action";
import type { SimulatedHost } from "../host/simulated-host";
import { hostGuid } from "../values/simulated-guid";
import { HOST_CONSTANTS } from "./host-constants";
import { importMedia } from "./import-media";
import { addSequence, DEFAULT_FORMAT, emptySequence } from "./new-sequence";
import { removeFromProject } from "./project-tree";
import { activateSequence, sequenceEvent } from "./select-items";
import { sequenceFromClips } from "./sequence-from-clips";

/** Label of a transaction without one; what the real Edit menu shows is unpublished. */
const UNNAMED = "Script Action";

/** What executeTransaction hands to its callback. */
export class SimulatedCompoundAction implements Simulated<CompoundAction> {
  readonly #add: (action: SimulatedAction) => boolean;
  readonly #isEmpty: () => boolean;

  constructor(add: (action: SimulatedAction) => boolean, isEmpty: () => boolean) {
    this.#add = add;
    this.#isEmpty = isEmpty;
  }

  get empty(): boolean {
    return this.#isEmpty();
  }

  addAction(action: Action): boolean {
    if (!(action instanceof SimulatedAction)) throw hostError("illegalType");
    return this.#add(action);
  }
}

/** The open project. */
export class SimulatedProject extends HostHandle implements Simulated<Project, "importSequences" | "importAEComps" | "importAllAEComps"> {
  constructor(host: SimulatedHost) {
    super(host, "Project");
    bindEventTarget(this, projectTarget(host.state.guid));
  }

  get guid(): Guid {
    return hostGuid(this.host.state.guid);
  }
  get name(): string {
    return this.host.state.name;
  }
  get path(): string {
    return this.host.state.path;
  }

  /** Declared without an answer; Adobe's samples take the real one for success. */
  lockedAccess(callback: () => void): boolean {
    this.host.lockedAccess(() => void callback());
    return true;
  }

  executeTransaction(callback: (compoundAction: CompoundAction) => void, undoString: string = UNNAMED): boolean {
    return this.host.executeTransaction((add, isEmpty) => void callback(new SimulatedCompoundAction(add, isEmpty)), undoString);
  }

  async getActiveSequence(): Promise<Sequence> {
    const guid = this.host.session.activeSequenceGuid;
    // Null without an active sequence; the declaration leaves that out.
    return guid === null ? (null as unknown as Sequence) : this.host.handles.sequence(guid);
  }
  async setActiveSequence(sequence: Sequence): Promise<boolean> {
    this.host.bringToFront();
    activateSequence(this.host, idOf(sequence));
    return true;
  }
  async openSequence(sequence: Sequence): Promise<boolean> {
    this.host.bringToFront();
    activateSequence(this.host, idOf(sequence));
    return true;
  }
  async closeSequence(sequence: Sequence): Promise<boolean> {
    const guid = idOf(sequence);
    const { host } = this;
    if (host.session.activeSequenceGuid === guid) host.updateSession((session) => ({ ...session, activeSequenceGuid: null }));
    host.events.emit(sequenceTarget(guid), HOST_CONSTANTS.SequenceEvent.CLOSED, () => sequenceEvent(host, guid));
    return true;
  }
  async createSequence(name: string): Promise<Sequence> {
    return this.#newSequence(name);
  }
  async createSequenceWithPresetPath(name: string): Promise<Sequence> {
    return this.#newSequence(name);
  }
  async createSequenceFromMedia(name: string, clips: ClipProjectItem[] = [], targetBin?: ProjectItem): Promise<Sequence> {
    const { host } = this;
    const sequence = sequenceFromClips(host, name, clips.map(idOf));
    const binId = targetBin ? idOf(targetBin) : host.state.rootId;
    host.mutateDirectly("New Sequence From Clip", (state) => addSequence(state, sequence, binId));
    activateSequence(host, sequence.guid);
    return host.handles.sequence(sequence.guid);
  }
  async deleteSequence(sequence: Sequence): Promise<boolean> {
    const state = this.host.state.sequences.get(idOf(sequence));
    if (!state) return false;
    this.host.mutateDirectly("Delete Sequence", (project) => removeFromProject(project, state.projectItemId));
    return true;
  }
  async getColorSettings(): Promise<ProjectColorSettings> {
    return new SimulatedProjectColorSettings();
  }
  async getInsertionBin(): Promise<ProjectItem> {
    return this.host.handles.projectItem(this.host.state.rootId);
  }
  async importFiles(filePaths: string[], _suppressUI?: boolean, targetBin?: ProjectItem, asNumberedStills = false): Promise<boolean> {
    if (asNumberedStills) throw new NotSimulatedError("Project.importFiles of numbered stills");
    return importMedia(this.host, filePaths, targetBin ? idOf(targetBin) : this.host.state.rootId);
  }
  async close(): Promise<boolean> {
    const { name, path, guid } = this.host.state;
    this.host.closeProject();
    this.host.events.emit(projectTarget(guid), HOST_CONSTANTS.ProjectEvent.CLOSED, () => ({ name, path, id: guid }));
    return true;
  }
  async save(): Promise<boolean> {
    return true;
  }
  async saveAs(path: string): Promise<boolean> {
    const name = path.split(/[\\/]/).pop() ?? path;
    this.host.mutateBeyondUndo((state) => ({ ...state, path, name }));
    return true;
  }
  getSequence(guid: Guid): Sequence {
    const id = guid.toString();
    // Null for strangers; the declaration leaves that out.
    return this.host.state.sequences.has(id) ? this.host.handles.sequence(id) : (null as unknown as Sequence);
  }
  async getSequences(): Promise<Sequence[]> {
    return [...this.host.state.sequences.keys()].map((guid) => this.host.handles.sequence(guid));
  }
  async getRootItem(): Promise<FolderItem> {
    return this.host.handles.folderItem(this.host.state.rootId);
  }
  async pauseGrowing(): Promise<boolean> {
    return true;
  }

  async #newSequence(name: string): Promise<Sequence> {
    const { host } = this;
    const sequence = emptySequence(host.newId(), host.newId(), name, DEFAULT_FORMAT);
    host.mutateDirectly("New Sequence", (state) => addSequence(state, sequence, state.rootId));
    activateSequence(host, sequence.guid);
    return host.handles.sequence(sequence.guid);
  }
}

/** The project's HDR settings; the numbers are those Premiere's dialog offers. */
export class SimulatedProjectColorSettings implements Simulated<ProjectColorSettings> {
  async getSupportedGraphicsWhiteLuminances(): Promise<number[]> {
    return [100, 203, 300];
  }
  async getGraphicsWhiteLuminance(): Promise<number> {
    return 203;
  }
}

/** The static side of Project. New projects are made beside the open one, in front of it (simulated); opening others from the disk is not simulated. */
export function projectStatics(host: SimulatedHost): object {
  const active = (): Project | null => (host.session.projectOpen ? host.handles.project() : null);
  return {
    isProject: (path: string): boolean => /\.prproj$/i.test(path),
    getActiveProject: async (): Promise<Project | null> => active(),
    // A path in a folder that does not exist is refused (measured that the folder must exist; the words are simulated).
    createProject: async (path: string): Promise<Project> => {
      if (host.disk && !host.disk.folderExists(path.replace(/[\\/][^\\/]*$/, ""))) throw hostError("invalidParameter");
      host.openNewProject(path);
      return host.handles.project();
    },
    getProject: (guid: Guid): Project | null => {
      const open = host.projects.find((one) => one.session.projectOpen && one.state.guid === guid.toString());
      return open?.handles.project() ?? null;
    },
  };
}

guardClass("Action", SimulatedAction);
guardClass("CompoundAction", SimulatedCompoundAction);
guardClass("Project", SimulatedProject);
guardClass("ProjectColorSettings", SimulatedProjectColorSettings);
