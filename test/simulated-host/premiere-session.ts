import type { Action, ComponentParam, premierepro, Project, ProjectItem, Sequence, VideoClipTrackItem } from "@adobe/premierepro";
import { createSimulatedPremiere, type SimulatedPremiere } from "../hosts/premiere/create-simulated-premiere";
import { timeline } from "../hosts/premiere/builders/timeline";
import type { SimulatorOptions } from "../hosts/premiere/host/simulated-host";
import type { SimulatorControls } from "../hosts/premiere/simulator-controls";
import type { HostSwitches } from "../hosts/premiere/switches";
import { BUILT_SEQUENCE_GUID } from "../hosts/premiere/builders/project-from-clips";
import type { SequenceState } from "../hosts/premiere/state/project-state";

/** A simulated Premiere with a drawn timeline, and the moves that most tests make first. */
export class PremiereSession {
  readonly ppro: premierepro;
  readonly controls: SimulatorControls;

  private constructor(
    simulated: SimulatedPremiere,
    readonly project: Project,
    readonly sequence: Sequence,
  ) {
    this.ppro = simulated.module;
    this.controls = simulated.controls;
  }

  static async open(drawing: string, switches: Partial<HostSwitches> = {}, options: Partial<SimulatorOptions> = {}): Promise<PremiereSession> {
    const simulated = createSimulatedPremiere({ project: timeline(drawing), switches, ...options });
    const project = await simulated.module.Project.getActiveProject();
    return new PremiereSession(simulated, project, await project.getActiveSequence());
  }

  /** One transaction with one lock, as Adobe's samples do it. */
  transact(label: string, makeActions: () => readonly Action[]): boolean {
    let committed = false;
    this.project.lockedAccess(() => {
      committed = this.project.executeTransaction((compound) => makeActions().forEach((action) => compound.addAction(action)), label);
    });
    return committed;
  }

  async videoItem(trackIndex = 0, itemIndex = 0): Promise<VideoClipTrackItem> {
    const track = await this.sequence.getVideoTrack(trackIndex);
    const item = track.getTrackItems(this.ppro.Constants.TrackItemType.CLIP, false)[itemIndex];
    if (!item) throw new Error(`No item ${itemIndex} on video track ${trackIndex}.`);
    return item;
  }

  async param(componentIndex: number, paramIndex: number, itemIndex = 0): Promise<ComponentParam> {
    const item = await this.videoItem(0, itemIndex);
    return (await item.getComponentChain()).getComponentAtIndex(componentIndex).getParam(paramIndex);
  }

  /** Adds an effect at the end of a video item's chain, in a transaction of its own. */
  async addEffect(matchName: string, itemIndex = 0): Promise<void> {
    const component = await this.ppro.VideoFilterFactory.createComponent(matchName);
    const item = await this.videoItem(0, itemIndex);
    const chain = await item.getComponentChain();
    this.transact(`Add ${matchName}`, () => [chain.createAppendComponentAction(component)]);
  }

  /** The raw project item of a drawn clip. */
  async clip(name: string): Promise<ProjectItem> {
    const root = await this.project.getRootItem();
    const [bin] = await root.getItems();
    const clips = bin ? await this.ppro.FolderItem.cast(bin).getItems() : [];
    const found = clips.find((item) => item.name === name);
    if (!found) throw new Error(`No clip "${name}" in the bin.`);
    return found;
  }

  seconds(seconds: number): ReturnType<premierepro["TickTime"]["createWithSeconds"]> {
    return this.ppro.TickTime.createWithSeconds(seconds);
  }

  /** The timeline as a drawing, the other way round: "V1: interview 0-10, broll@5 10-14". */
  draw(): string {
    const sequence = this.controls.state().sequences.get(BUILT_SEQUENCE_GUID);
    return sequence ? drawSequence(sequence) : "";
  }
}

function drawSequence(sequence: SequenceState): string {
  const tracks = [...sequence.videoTracks.map((track, index) => ({ track, name: `V${index + 1}` })), ...sequence.audioTracks.map((track, index) => ({ track, name: `A${index + 1}` }))];
  return tracks
    .filter(({ track }) => track.items.length > 0)
    .map(({ track, name }) => `${name}: ${track.items.map((item) => `${item.name}${item.source.start === 0n ? "" : `@${secs(item.source.start)}`} ${secs(item.range.start)}-${secs(item.range.end)}`).join(", ")}`)
    .join(" | ");
}

function secs(ticks: bigint): number {
  return Math.round((Number(ticks) / 254_016_000_000) * 1000) / 1000;
}
