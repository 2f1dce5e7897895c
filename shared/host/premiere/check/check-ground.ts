import type { Action, Component, Project, Properties, Sequence, VideoClipTrackItem, VideoComponentChain } from "@adobe/premierepro";
import type { PixelSize } from "../../frames/frame-size";
import type { PluginFiles } from "../../plugin-files";
import { activeProject, clipItems, projectByGuid, sequenceByGuid } from "../live-project";
import type { PremiereContext } from "../premiere-context";
import { TransactionPause } from "../transaction-pause";

/** What every scratch project's name begins with, and that of its files: by it one is known that a crash left. */
export const SCRATCH_NAME = "Trimbin scratch";

/** The scratch project as questions work with it: everything is found anew each time, and never anything of another project. */
export class CheckGround {
  readonly ppro: PremiereContext["ppro"];
  private readonly pause: TransactionPause;

  constructor(
    readonly context: PremiereContext,
    readonly files: PluginFiles,
    /** Where `plugin-temp:/` is, for the host to write into. */
    readonly nativeFolder: string,
    private readonly projectGuid: string,
    private readonly sequenceGuid: string,
    readonly pictureSize: PixelSize,
  ) {
    this.ppro = context.ppro;
    this.pause = new TransactionPause(context.clock, () => context.profile.pauseBetweenStepsMs);
  }

  async project(): Promise<Project> {
    const project = await projectByGuid(this.ppro, this.projectGuid);
    if (!project) throw new Error("the scratch project is closed");
    return project;
  }

  async sequence(): Promise<Sequence> {
    const sequence = await sequenceByGuid(await this.project(), this.sequenceGuid);
    if (!sequence) throw new Error("the scratch sequence is gone");
    return sequence;
  }

  async clips(track = 0): Promise<VideoClipTrackItem[]> {
    return clipItems(this.ppro, await (await this.sequence()).getVideoTrack(track));
  }

  /** The picture on the first track. */
  async clip(): Promise<VideoClipTrackItem> {
    const [clip] = await this.clips();
    if (!clip) throw new Error("there is no clip in the scratch sequence");
    return clip;
  }

  async chain(): Promise<VideoComponentChain> {
    return (await this.clip()).getComponentChain();
  }

  /** The effect on the clip that was added last. */
  async lastEffect(): Promise<Component> {
    const chain = await this.chain();
    return chain.getComponentAtIndex(chain.getComponentCount() - 1);
  }

  /** Does the work with this effect on the clip, and takes it off again. */
  async withEffect<Value>(matchName: string, work: () => Promise<Value>): Promise<Value> {
    const effect = await this.ppro.VideoFilterFactory.createComponent(matchName);
    const before = await this.chain();
    const count = before.getComponentCount();
    await this.transact("Add", () => [before.createAppendComponentAction(effect)]);
    if ((await this.chain()).getComponentCount() !== count + 1) throw new Error(`${matchName} was not added`);
    try {
      return await work();
    } finally {
      const added = await this.lastEffect();
      const chain = await this.chain();
      await this.transact("Remove", () => [chain.createRemoveComponentAction(added)]);
    }
  }

  /** One transaction, as far as possible from the one before. `make` finds nothing: what it uses was found right before. */
  async transact(label: string, make: () => readonly Action[]): Promise<boolean> {
    const project = await this.project();
    await this.pause.wait();
    const done = this.transactAtOnce(project, label, make);
    this.pause.mark();
    return done;
  }

  /** The same without a pause before it. */
  transactAtOnce(project: Project, label: string, make: () => readonly Action[]): boolean {
    let done = false;
    project.lockedAccess(() => {
      done = project.executeTransaction((compound) => make().forEach((action) => compound.addAction(action)), `Check: ${label}`);
    });
    return done;
  }

  /** The notes of the project, which roll back with Edit > Undo. */
  async notes(): Promise<Properties> {
    return this.ppro.Properties.getProperties(await this.project());
  }

  /** What the note says; null where there is none. */
  async note(name: string): Promise<string | null> {
    const notes = await this.notes();
    return notes.hasValue(name) ? notes.getValue(name) : null;
  }

  /** Writes a note in one transaction. Throws when it does not read back. */
  async writeNote(name: string, value: string): Promise<void> {
    const notes = await this.notes();
    const { PERSISTENT } = this.ppro.Constants.PropertyType;
    await this.transact(`${name} ${value.slice(0, 20)}`, () => [notes.createSetValueAction(name, value, PERSISTENT)]);
    if ((await this.note(name)) !== value) throw new Error("a note of the project does not read back");
  }

  /** A file of the plugin's temporary folder, as the host wants it. */
  native(name: string): string {
    return `${this.nativeFolder}${this.nativeFolder.includes("\\") ? "\\" : "/"}${name}`;
  }

  /** Throws where a key pressed now would reach another project. */
  async mustBeInFront(): Promise<void> {
    const front = await activeProject(this.ppro);
    if (front?.guid.toString() !== this.projectGuid) throw new Error("another project is in front, so no key must be pressed");
  }
}
