import type { AudioClipTrackItem, ProjectItem, Sequence, VideoClipTrackItem } from "@adobe/premierepro";
import type { PlacedClip } from "../../project/bins-snapshot";
import { shownName } from "../shown-name";
import { fromHostTime } from "./host-values";
import { isIntrinsic } from "./intrinsic-effects";
import { sequenceItems } from "./live-bins";
import type { PremiereContext } from "./premiere-context";

/** Opacity and Motion, or Volume and Channel Volume: with so few components nobody has added any. */
const INTRINSICS = 2;

/** What stands in a sequence, by start; picture and sound of one place and one thing in the bin are one. Throws a HostStop when cancelled. */
export async function readPlaced(context: PremiereContext, sequence: Sequence, signal: AbortSignal): Promise<PlacedClip[]> {
  const placed = new Map<string, PlacedClip>();
  for (const { item, track } of await sequenceItems(context.ppro, sequence)) {
    await context.pace.before(0, signal);
    const shown: ProjectItem | null = await item.getProjectItem();
    const name = shownName(shown?.name ?? (await item.getName()));
    const range = { start: fromHostTime(await item.getStartTime()), end: fromHostTime(await item.getEndTime()) };
    const sourceStart = fromHostTime(await item.getInPoint());
    const key = [name, range.start, range.end, sourceStart].join("|");
    const { tracks = [], work = [] } = placed.get(key) ?? {};
    placed.set(key, { name, range, sourceStart, tracks: [...tracks, track].sort(), work: [...work, ...(await workOn(item))] });
  }
  return [...placed.values()].sort((a, b) => (a.range.start < b.range.start ? -1 : a.range.start > b.range.start ? 1 : 0));
}

async function workOn(item: VideoClipTrackItem | AudioClipTrackItem): Promise<string[]> {
  const work = (await item.isDisabled()) ? ["been disabled"] : [];
  const chain = await item.getComponentChain();
  const count = chain.getComponentCount();
  for (let i = 0; i < count && count > INTRINSICS; i++) {
    const component = chain.getComponentAtIndex(i);
    const matchName = await component.getMatchName();
    if (!isIntrinsic(matchName)) work.push(matchName);
  }
  return work;
}
