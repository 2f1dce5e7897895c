import type { RgbaImage } from "../../../shared/basics/rgba-image";
import type { HostTheme } from "../../../shared/host/host-port";
import { readTimeline } from "../../../shared/interchange/read-timeline";
import { snapToFrame } from "../../../shared/time/frame-rate";
import { TICKS_PER_SECOND, type Ticks } from "../../../shared/time/ticks";
import { removeItems } from "../../hosts/premiere/edits/remove-items";
import { renderSequenceFrame } from "../../hosts/premiere/render/render-sequence-frame";
import { updateSequence, updateTrackItem } from "../../hosts/premiere/state/edit-state";
import { allTrackItems, sequenceEnd } from "../../hosts/premiere/state/find-in-state";
import type { ProjectState, SequenceState } from "../../hosts/premiere/state/project-state";
import type { SimulatorControls } from "../../hosts/premiere/simulator-controls";
import type { HostSwitches } from "../../hosts/premiere/switches";
import type { InMemoryDisk } from "../../hosts/uxp/in-memory-disk";
import { importMedia } from "./import-media";
import { openTimeline } from "./open-timeline";
import { withOfflineTranscript } from "./sample-interview";
import type { PluginDocument } from "./plugin-document";
import type { Notice, PanelEntry, SessionView } from "./session-view";
import { SoundBox } from "./sound-box";
import { voicesAt } from "./voices-at";
import type { ThumbnailShelf } from "./thumbnail-shelf";
import type { VideoElementMediaLibrary } from "../../hosts/media/video-element-media-library";

type SessionParts = {
  readonly controls: SimulatorControls;
  readonly media: VideoElementMediaLibrary;
  readonly disk: InMemoryDisk;
  readonly thumbnails: ThumbnailShelf;
  readonly plugin: PluginDocument;
  readonly panels: readonly PanelEntry[];
  readonly theme: HostTheme;
};

/** One run of the workbench: the simulated host, the plugin in it, and everything the person at the page can do to them. */
export class WorkbenchSession {
  readonly thumbnails: ThumbnailShelf;
  /** Settles when the plugin's main script has run and its first panel is open; rejects when it could not. */
  readonly ready: Promise<void>;
  readonly sound = new SoundBox();
  readonly #parts: SessionParts;
  readonly #addresses = new Map<string, string>();
  readonly #listeners = new Set<() => void>();
  #view: SessionView;
  #noticeId = 0;
  #settleReady: (started: Promise<void>) => void = () => undefined;

  constructor(parts: SessionParts) {
    this.#parts = parts;
    this.thumbnails = parts.thumbnails;
    this.ready = new Promise((resolve) => {
      this.#settleReady = resolve;
    });
    const host = hostView(parts.controls);
    this.#view = { ...host, revision: 0, theme: parts.theme, panels: parts.panels, openPanelId: null, waitingTimeline: null, notices: [] };
    parts.controls.subscribe(() => this.#showHost());
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  readonly view = (): SessionView => this.#view;

  activeSequence(): SequenceState | undefined {
    const { project, activeSequenceGuid } = this.#view;
    return activeSequenceGuid === null ? undefined : project.sequences.get(activeSequenceGuid);
  }

  /** The active sequence's frame at this time, at its own size; throws when no sequence is open. */
  async renderFrame(at: Ticks): Promise<RgbaImage> {
    const sequence = this.activeSequence();
    if (!sequence) throw new Error("No sequence is open.");
    return renderSequenceFrame(this.#view.project, sequence.guid, at, sequence.widthPx, sequence.heightPx, this.#parts.media);
  }

  /** An address that a player can open; null for media that is not here. One a file, kept while the page lives. */
  mediaAddress(path: string): string | null {
    const file = this.#parts.media.fileAt(path);
    if (file === undefined) return null;
    const address = this.#addresses.get(path) ?? (typeof file === "string" ? file : URL.createObjectURL(file));
    this.#addresses.set(path, address);
    return address;
  }

  /** Lets the active sequence be heard at the playhead; to be called again and again while it plays. */
  hearPlayhead(): void {
    const sequence = this.activeSequence();
    this.sound.hear(sequence ? voicesAt(this.#view.project, sequence, this.#view.playhead, this.#parts.media) : []);
  }

  undo(): boolean {
    return this.#parts.controls.undo();
  }

  redo(): boolean {
    return this.#parts.controls.redo();
  }

  /** Undoes or redoes until this many edits are done. */
  goToHistory(done: number): void {
    while (this.#view.history.undo.length > done && this.undo());
    while (this.#view.history.undo.length < done && this.redo());
  }

  select(itemIds: readonly string[]): void {
    const guid = this.#view.activeSequenceGuid;
    if (guid !== null) this.#parts.controls.select(guid, itemIds);
  }

  selectAll(): void {
    const sequence = this.activeSequence();
    if (sequence) this.select(allTrackItems(sequence).map(({ item }) => item.id));
  }

  setActiveSequence(guid: string): void {
    this.#parts.controls.setActiveSequence(guid);
  }

  /** Moves the playhead to the frame at this time, within the sequence. */
  setPlayhead(at: Ticks): void {
    const sequence = this.activeSequence();
    if (!sequence) return;
    const end = sequenceEnd(sequence);
    const within = at < 0n ? 0n : at > end ? end : at;
    this.#parts.controls.setPlayhead(sequence.guid, snapToFrame(within, sequence.frameRate));
  }

  deleteSelected(): void {
    const ids = this.#view.selectedIds;
    this.#editSequence(ids.size === 1 ? "Clear" : `Clear ${ids.size} clips`, (sequence) => removeItems(sequence, ids, "leave-gaps"));
  }

  nudgeSelected(): void {
    this.#editItems("Move clips", (item) => ({ ...item, range: { start: item.range.start + TICKS_PER_SECOND, end: item.range.end + TICKS_PER_SECOND } }));
  }

  toggleSelected(): void {
    this.#editItems("Enable", (item) => ({ ...item, disabled: !item.disabled }));
  }

  setTheme(theme: HostTheme): void {
    this.#parts.plugin.changeTheme(theme);
    this.#show({ theme });
  }

  setSwitches(switches: HostSwitches): void {
    this.#parts.controls.setSwitches(switches);
    // A host whose frames find no room leaves none to the plugin either.
    this.#parts.disk.setFull(switches.frameExport === "disk-full");
    this.#showHost();
  }

  /** Adds an offline clip with this transcript (Premiere's JSON), as if somebody had transcribed it. */
  addTranscript(name: string, transcript: string, duration: Ticks): void {
    this.#parts.controls.userEdit("Import media", (state) => withOfflineTranscript(state, name, transcript, duration));
  }

  /** Starts over with the sample project: the page loads anew. */
  openSampleProject(): void {
    location.reload();
  }

  /** Puts the person's own files on a new sequence, one clip each; files that cannot be decoded are named and the rest go on. */
  async openMedia(files: readonly File[]): Promise<void> {
    if (files.length === 0) return;
    const { opened, refused, change, sequenceGuid } = await importMedia(files, this.#parts.media);
    for (const reason of refused) this.notify("problem", reason);
    if (opened.length === 0) return;
    this.#parts.controls.userEdit("Import media", change);
    this.setActiveSequence(sequenceGuid);
    this.notify("news", `${opened.length} of ${files.length} files are on a new sequence: ${opened.join(", ")}.`);
  }

  /** Reads a timeline file; the page then asks for the folder of its media. A file that is no timeline is named with the reason. */
  async readTimeline(file: File): Promise<void> {
    const read = readTimeline(await file.text());
    if (!read.ok) return this.notify("problem", `${file.name} was not opened. ${read.problem.reason}`);
    this.#show({ waitingTimeline: { ...read.value, fileName: file.name } });
  }

  forgetTimeline(): void {
    this.#show({ waitingTimeline: null });
  }

  /** Opens the timeline that waits, as a sequence of its own, with the media found among these files; the rest stays offline and is named. */
  async openTimeline(files: readonly File[]): Promise<void> {
    const waiting = this.#view.waitingTimeline;
    if (!waiting) return;
    this.forgetTimeline();
    const { change, sequenceGuid, opened, problems } = await openTimeline(waiting, files, this.#parts.media);
    this.#parts.controls.userEdit("Open timeline", change);
    this.setActiveSequence(sequenceGuid);
    for (const problem of problems) this.notify("problem", problem);
    this.notify("news", opened);
  }

  /** Puts the plugin's document into the page, runs the plugin, and opens its first panel. */
  dockPlugin(place: HTMLElement): void {
    const started = this.#startPlugin(place);
    this.#settleReady(started);
    started.catch(this.#say("The plugin did not start."));
  }

  /** Shows a panel; says so on the page when its handlers fail. */
  showPanel(id: string): void {
    this.openPanel(id).catch(this.#say("The panel did not open."));
  }

  async openPanel(id: string): Promise<void> {
    await this.#parts.plugin.openPanel(id);
    this.#show({ openPanelId: id });
  }

  notify(kind: Notice["kind"], text: string): void {
    this.#noticeId += 1;
    this.#show({ notices: [...this.#view.notices, { id: this.#noticeId, kind, text }] });
  }

  dismissNotice(id: number): void {
    this.#show({ notices: this.#view.notices.filter((notice) => notice.id !== id) });
  }

  async #startPlugin(place: HTMLElement): Promise<void> {
    await this.#parts.plugin.start(place);
    const first = this.#view.panels[0];
    if (first && this.#view.openPanelId === null) await this.openPanel(first.id);
  }

  #say(what: string): (problem: unknown) => void {
    return (problem) => this.notify("problem", `${what} ${problem instanceof Error ? problem.message : String(problem)}`);
  }

  #editSequence(label: string, change: (sequence: SequenceState) => SequenceState): void {
    const guid = this.#view.activeSequenceGuid;
    if (guid === null || this.#view.selectedIds.size === 0) return;
    this.#parts.controls.userEdit(label, (state) => updateSequence(state, guid, change));
  }

  #editItems(label: string, change: Parameters<typeof updateTrackItem>[2]): void {
    const sequence = this.activeSequence();
    if (!sequence) return;
    const chosen = allTrackItems(sequence).filter(({ item }) => this.#view.selectedIds.has(item.id));
    if (chosen.length === 0) return;
    const step = (state: ProjectState, { kind, item }: (typeof chosen)[number]) => updateTrackItem(state, { sequenceGuid: sequence.guid, kind, itemId: item.id }, change);
    this.#parts.controls.userEdit(label, (state) => chosen.reduce(step, state));
  }

  #showHost(): void {
    const host = hostView(this.#parts.controls);
    this.#show({ ...host, revision: this.#view.revision + (host.project === this.#view.project ? 0 : 1) });
  }

  #show(change: Partial<SessionView>): void {
    this.#view = { ...this.#view, ...change };
    for (const listener of this.#listeners) listener();
  }
}

function hostView(controls: SimulatorControls): Pick<SessionView, "project" | "activeSequenceGuid" | "selectedIds" | "playhead" | "sourceMonitor" | "history" | "switches"> {
  const session = controls.session();
  const guid = session.activeSequenceGuid;
  return {
    project: controls.state(),
    activeSequenceGuid: guid,
    selectedIds: new Set(guid === null ? [] : session.selection.get(guid)),
    playhead: (guid === null ? undefined : session.playheads.get(guid)) ?? 0n,
    sourceMonitor: session.sourceMonitor,
    history: controls.history(),
    switches: controls.switches(),
  };
}
