import type { RgbaImage } from "../../../../shared/basics/rgba-image";
import { readTimeline } from "../../../../shared/interchange/read-timeline";
import { snapToFrame } from "../../../../shared/time/frame-rate";
import { TICKS_PER_SECOND, type Ticks } from "../../../../shared/time/ticks";
import { removeItems } from "../../../hosts/premiere/edits/remove-items";
import { renderSequenceFrame } from "../../../hosts/premiere/render/render-sequence-frame";
import { updateSequence, updateTrackItem } from "../../../hosts/premiere/state/edit-state";
import { allTrackItems, sequenceEnd } from "../../../hosts/premiere/state/find-in-state";
import type { ProjectState, SequenceState } from "../../../hosts/premiere/state/project-state";
import type { SimulatorControls } from "../../../hosts/premiere/simulator-controls";
import type { HostSwitches } from "../../../hosts/premiere/switches";
import type { InMemoryDisk } from "../../../hosts/uxp/in-memory-disk";
import { WorkbenchSession, type SessionParts } from "../workbench-session";
import { importMedia } from "./import-media";
import { openTimeline } from "./open-timeline";
import { premiereView, type PremiereView } from "./premiere-view";
import { withOfflineTranscript } from "./sample-interview";
import { voicesAt } from "./voices-at";

type PremiereParts = SessionParts & { readonly controls: SimulatorControls; readonly disk: InMemoryDisk };

/** A run of the workbench over a simulated Premiere, and everything the person at the page can do to it. */
export class PremiereSession extends WorkbenchSession<PremiereView> {
  readonly #controls: SimulatorControls;
  readonly #disk: InMemoryDisk;
  readonly #addresses = new Map<string, string>();

  constructor(parts: PremiereParts) {
    super(parts, parts.controls, premiereView(parts.controls));
    this.#controls = parts.controls;
    this.#disk = parts.disk;
    parts.controls.subscribe(() => this.#showHost());
  }

  activeSequence(): SequenceState | undefined {
    const { project, activeSequenceGuid } = this.view();
    return activeSequenceGuid === null ? undefined : project.sequences.get(activeSequenceGuid);
  }

  /** The active sequence's frame at this time, at its own size; throws when no sequence is open. */
  override async renderFrame(at: Ticks): Promise<RgbaImage> {
    const sequence = this.activeSequence();
    if (!sequence) throw new Error("No sequence is open.");
    return renderSequenceFrame(this.view().project, sequence.guid, at, sequence.widthPx, sequence.heightPx, this.media);
  }

  /** An address that a player can open; null for media that is not here. One a file, kept while the page lives. */
  mediaAddress(path: string): string | null {
    const file = this.media.fileAt(path);
    if (file === undefined) return null;
    const address = this.#addresses.get(path) ?? (typeof file === "string" ? file : URL.createObjectURL(file));
    this.#addresses.set(path, address);
    return address;
  }

  /** Lets the active sequence be heard at the playhead; to be called again and again while it plays. */
  override hearPlayhead(): void {
    const sequence = this.activeSequence();
    this.sound.hear(sequence ? voicesAt(this.view().project, sequence, this.view().playhead, this.media) : []);
  }

  select(itemIds: readonly string[]): void {
    const guid = this.view().activeSequenceGuid;
    if (guid !== null) this.#controls.select(guid, itemIds);
  }

  override selectAll(): void {
    const sequence = this.activeSequence();
    if (sequence) this.select(allTrackItems(sequence).map(({ item }) => item.id));
  }

  setActiveSequence(guid: string): void {
    this.#controls.setActiveSequence(guid);
  }

  /** Moves the playhead to the frame at this time, within the sequence. */
  override setPlayhead(at: Ticks): void {
    const sequence = this.activeSequence();
    if (!sequence) return;
    const end = sequenceEnd(sequence);
    const within = at < 0n ? 0n : at > end ? end : at;
    this.#controls.setPlayhead(sequence.guid, snapToFrame(within, sequence.frameRate));
  }

  override deleteSelected(): void {
    const ids = this.view().selectedIds;
    this.#editSequence(ids.size === 1 ? "Clear" : `Clear ${ids.size} clips`, (sequence) => removeItems(sequence, ids, "leave-gaps"));
  }

  nudgeSelected(): void {
    this.#editItems("Move clips", (item) => ({ ...item, range: { start: item.range.start + TICKS_PER_SECOND, end: item.range.end + TICKS_PER_SECOND } }));
  }

  toggleSelected(): void {
    this.#editItems("Enable", (item) => ({ ...item, disabled: !item.disabled }));
  }

  setSwitches(switches: HostSwitches): void {
    this.#controls.setSwitches(switches);
    // A host whose frames find no room leaves none to the plugin either.
    this.#disk.setFull(switches.frameExport === "disk-full");
    this.#showHost();
  }

  /** Adds an offline clip with this transcript (Premiere's JSON), as if somebody had transcribed it. */
  addTranscript(name: string, transcript: string, duration: Ticks): void {
    this.#controls.userEdit("Import media", (state) => withOfflineTranscript(state, name, transcript, duration));
  }

  /** Puts the person's own files on a new sequence, one clip each; files that cannot be decoded are named and the rest go on. */
  override async openMedia(files: readonly File[]): Promise<void> {
    if (files.length === 0) return;
    const { opened, refused, change, sequenceGuid } = await importMedia(files, this.media);
    for (const reason of refused) this.notify("problem", reason);
    if (opened.length === 0) return;
    this.#controls.userEdit("Import media", change);
    this.setActiveSequence(sequenceGuid);
    this.notify("news", `${opened.length} of ${files.length} files are on a new sequence: ${opened.join(", ")}.`);
  }

  /** Reads a timeline file; the page then asks for the folder of its media. A file that is no timeline is named with the reason. */
  async readTimeline(file: File): Promise<void> {
    const read = readTimeline(await file.text());
    if (!read.ok) return this.notify("problem", `${file.name} was not opened. ${read.problem.reason}`);
    this.#showTimeline({ ...read.value, fileName: file.name });
  }

  forgetTimeline(): void {
    this.#showTimeline(null);
  }

  /** Opens the timeline that waits, as a sequence of its own, with the media found among these files; the rest stays offline and is named. */
  async openTimeline(files: readonly File[]): Promise<void> {
    const waiting = this.view().waitingTimeline;
    if (!waiting) return;
    this.forgetTimeline();
    const { change, sequenceGuid, opened, problems } = await openTimeline(waiting, files, this.media);
    this.#controls.userEdit("Open timeline", change);
    this.setActiveSequence(sequenceGuid);
    for (const problem of problems) this.notify("problem", problem);
    this.notify("news", opened);
  }

  #editSequence(label: string, change: (sequence: SequenceState) => SequenceState): void {
    const guid = this.view().activeSequenceGuid;
    if (guid === null || this.view().selectedIds.size === 0) return;
    this.#controls.userEdit(label, (state) => updateSequence(state, guid, change));
  }

  #editItems(label: string, change: Parameters<typeof updateTrackItem>[2]): void {
    const sequence = this.activeSequence();
    if (!sequence) return;
    const chosen = allTrackItems(sequence).filter(({ item }) => this.view().selectedIds.has(item.id));
    if (chosen.length === 0) return;
    const step = (state: ProjectState, { kind, item }: (typeof chosen)[number]) => updateTrackItem(state, { sequenceGuid: sequence.guid, kind, itemId: item.id }, change);
    this.#controls.userEdit(label, (state) => chosen.reduce(step, state));
  }

  #showHost(): void {
    this.showHost(premiereView(this.#controls, this.view()));
  }

  #showTimeline(waitingTimeline: PremiereView["waitingTimeline"]): void {
    this.showHost({ ...this.view(), waitingTimeline });
  }
}
