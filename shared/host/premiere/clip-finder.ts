import type { VideoClipTrackItem } from "@adobe/premierepro";
import { clipKey, type ClipRef } from "../../project/references";
import { fromHostTime } from "./host-values";
import { mediaIdOf } from "./live-project";

/** Finds clips again after every commit; remembers only at which place of the track they stood, never a handle. */
export class ClipFinder {
  private readonly places = new Map<string, number>();

  /** The wanted clips that stand on this track exactly where their references say. */
  async find(items: readonly VideoClipTrackItem[], refs: readonly ClipRef[]): Promise<Map<string, VideoClipTrackItem>> {
    const found = new Map<string, VideoClipTrackItem>();
    const lost: ClipRef[] = [];
    for (const ref of refs) {
      const item = items[this.places.get(clipKey(ref)) ?? -1];
      if (item && (await standsAt(item, ref))) found.set(clipKey(ref), item);
      else lost.push(ref);
    }
    if (lost.length > 0) await this.search(items, lost, found);
    return found;
  }

  private async search(items: readonly VideoClipTrackItem[], lost: readonly ClipRef[], found: Map<string, VideoClipTrackItem>): Promise<void> {
    for (const [place, item] of items.entries()) {
      const start = fromHostTime(await item.getStartTime());
      for (const ref of lost) {
        if (ref.start !== start || found.has(clipKey(ref)) || !(await standsAt(item, ref))) continue;
        found.set(clipKey(ref), item);
        this.places.set(clipKey(ref), place);
      }
    }
  }
}

async function standsAt(item: VideoClipTrackItem, ref: ClipRef): Promise<boolean> {
  return (
    fromHostTime(await item.getStartTime()) === ref.start &&
    fromHostTime(await item.getInPoint()) === ref.sourceStart &&
    (await mediaIdOf(item)) === ref.mediaId
  );
}
