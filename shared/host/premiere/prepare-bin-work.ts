import type { Project, Sequence } from "@adobe/premierepro";
import { assertNever } from "../../basics/assert-never";
import type { BinTask } from "../../edits/bin-task";
import { findBinClips, sequenceByGuid } from "./live-project";
import { toHostTime } from "./host-values";
import { binThings, sequenceItems, type BinThing } from "./live-bins";
import type { PremiereContext } from "./premiere-context";
import type { Clones } from "./read-bins";
import type { ReadyBinAction } from "./ready-action";

/** The bins and sequences of one project, looked up anew for one transaction. */
export class BinWork {
  private things: Promise<readonly BinThing[]> | null = null;

  constructor(
    private readonly context: PremiereContext,
    private readonly project: Project,
    private readonly clones: Clones,
  ) {}

  /** What the lock will do for a task; null when something that it needs is gone. */
  async prepare(task: BinTask): Promise<readonly ReadyBinAction[] | null> {
    const { ppro } = this.context;
    switch (task.kind) {
      case "create-bin": {
        return [{ kind: "create-bin", root: await this.project.getRootItem(), name: task.name }];
      }
      case "create-subclip": {
        const { name, of, range, takesVideo, takesAudio } = task.subclip;
        const source = (await findBinClips(ppro, this.project, new Set([of.mediaId]))).get(of.mediaId);
        const [start, end] = [toHostTime(ppro, range.start), toHostTime(ppro, range.end)];
        return source ? [{ kind: "create-subclip", source, name, start, end, takes: { takeVideo: takesVideo, takeAudio: takesAudio } }] : null;
      }
      case "clone-template": {
        const sequence = await sequenceByGuid(this.project, task.templateGuid);
        return sequence && [{ kind: "clone-sequence", sequence }];
      }
      case "name-clone": {
        const clone = await this.sequence(task.stringOut);
        if (!clone) return null;
        return [...(await this.clearing(clone)), { kind: "rename", item: await clone.getProjectItem(), name: task.stringOut }];
      }
      case "move-clone": {
        const item = await (await this.sequence(task.stringOut))?.getProjectItem();
        return this.moving(await this.thing(({ raw }) => raw.getId() === item?.getId()), task.stringOut);
      }
      case "move-subclip":
        return this.moving(await this.subclip(task.name), task.bin);
      case "place-subclip": {
        const [sequence, subclip] = [await this.sequence(task.stringOut), await this.subclip(task.name)];
        if (!sequence || !subclip) return null;
        const [editor, at] = [ppro.SequenceEditor.getEditor(sequence), toHostTime(ppro, task.at)];
        return [{ kind: "place", editor, item: subclip.raw, at }];
      }
      case "remove-bin":
        return removing(await this.bin(task.name));
      case "remove-subclip":
        return removing(await this.subclip(task.name));
      case "remove-sequence": {
        const item = await (await this.sequence(task.stringOut))?.getProjectItem();
        return removing(await this.thing(({ raw }) => raw.getId() === item?.getId()));
      }
      default:
        return assertNever(task);
    }
  }

  private async thing(test: (thing: BinThing) => boolean): Promise<BinThing | undefined> {
    this.things ??= binThings(this.context.ppro, this.project);
    return (await this.things).find(test);
  }

  private bin(name: string): Promise<BinThing | undefined> {
    return this.thing(({ raw, isBin, path }) => isBin && path.length === 0 && raw.name === name);
  }

  private subclip(name: string): Promise<BinThing | undefined> {
    return this.thing(({ raw, isBin }) => !isBin && raw.name === name);
  }

  /** The clone that was made for this name, or the sequence that bears it. */
  private async sequence(name: string): Promise<Sequence | null> {
    const sequences = await this.project.getSequences();
    return sequences.find(({ guid }) => this.clones.get(guid.toString()) === name) ?? sequences.find((sequence) => sequence.name === name) ?? null;
  }

  private async moving(thing: BinThing | undefined, to: string): Promise<readonly ReadyBinAction[] | null> {
    const bin = await this.bin(to);
    if (!thing || !bin) return null;
    return [{ kind: "move", item: thing.raw, from: thing.parent, to: this.context.ppro.FolderItem.cast(bin.raw) }];
  }

  /** All clips in one action, whose selection must be the sequence's own (measured: others are dead on 26.3.2), and each marker. */
  private async clearing(clone: Sequence): Promise<readonly ReadyBinAction[]> {
    const { ppro } = this.context;
    const markers = await ppro.Markers.getMarkers(clone);
    const unmark = markers.getMarkers().map((marker) => ({ kind: "remove-marker", markers, marker }) as const);
    const items = await sequenceItems(ppro, clone);
    if (items.length === 0) return unmark;
    await clone.clearSelection();
    const selection = await clone.getSelection();
    for (const { item } of items) selection.addItem(item, true);
    const editor = ppro.SequenceEditor.getEditor(clone);
    return [{ kind: "remove-items", editor, selection, mediaType: ppro.Constants.MediaType.ANY }, ...unmark];
  }
}

function removing(thing: BinThing | undefined): readonly ReadyBinAction[] | null {
  return thing ? [{ kind: "remove", item: thing.raw, from: thing.parent }] : null;
}
