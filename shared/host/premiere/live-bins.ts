import type { AudioClipTrackItem, FolderItem, premierepro, Project, ProjectItem, Sequence, VideoClipTrackItem } from "@adobe/premierepro";
import { shownName } from "../shown-name";

/** One thing in the bins: raw as SequenceEditor and bins want it. */
export type BinThing = {
  readonly raw: ProjectItem;
  readonly isBin: boolean;
  readonly parent: FolderItem;
  /** The bins it lies in, from the top down. */
  readonly path: readonly string[];
};

/** Everything in the bins, bins included. Bins are followed before what stands after them. */
export async function binThings(ppro: premierepro, project: Project): Promise<BinThing[]> {
  const things: BinThing[] = [];
  const walk = async (parent: FolderItem, path: readonly string[]): Promise<void> => {
    for (const raw of await parent.getItems()) {
      const isBin = raw.type === ppro.ProjectItem.TYPE_BIN;
      things.push({ raw, isBin, parent, path });
      if (isBin) await walk(ppro.FolderItem.cast(raw), [...path, shownName(raw.name)]);
    }
  };
  await walk(await project.getRootItem(), []);
  return things;
}

/** A clip in a sequence and the name of its track: "V1". */
export type ItemOnTrack = { readonly item: VideoClipTrackItem | AudioClipTrackItem; readonly track: string };

/** All clips of a sequence, pictures and sound; gaps and other kinds of items, which the host gives as nulls, are left out. */
export async function sequenceItems(ppro: premierepro, sequence: Sequence): Promise<ItemOnTrack[]> {
  const { CLIP } = ppro.Constants.TrackItemType;
  const items: ItemOnTrack[] = [];
  const add = (found: readonly (ItemOnTrack["item"] | null)[], track: string): void => found.forEach((item) => item && items.push({ item, track }));
  const [pictures, sounds] = [await sequence.getVideoTrackCount(), await sequence.getAudioTrackCount()];
  for (let i = 0; i < pictures; i++) add((await sequence.getVideoTrack(i)).getTrackItems(CLIP, false), `V${i + 1}`);
  for (let i = 0; i < sounds; i++) add((await sequence.getAudioTrack(i)).getTrackItems(CLIP, false), `A${i + 1}`);
  return items;
}
