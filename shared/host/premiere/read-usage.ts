import type { AudioClipTrackItem, Sequence, VideoClipTrackItem } from "@adobe/premierepro";
import type { SequenceUse } from "../bin-listing";
import { shownName } from "../shown-name";
import { fromHostTime } from "./host-values";
import type { PremiereContext } from "./premiere-context";
import { wantProject } from "./want-project";

/** What every sequence of the project uses, pictures and sound. Throws a HostStop where no project is open, or when cancelled. */
export async function readUsage(context: PremiereContext, signal: AbortSignal): Promise<readonly SequenceUse[]> {
  const project = await wantProject(context);
  const uses: SequenceUse[] = [];
  for (const sequence of await project.getSequences()) {
    const clips: SequenceUse["clips"][number][] = [];
    for (const item of await trackItems(context, sequence)) {
      await context.pace.before(1, signal);
      const use = await useOf(context, item);
      if (use) clips.push(use);
    }
    uses.push({ guid: sequence.guid.toString(), name: shownName(sequence.name), clips });
  }
  return uses;
}

async function trackItems({ ppro }: PremiereContext, sequence: Sequence): Promise<(VideoClipTrackItem | AudioClipTrackItem)[]> {
  const { CLIP } = ppro.Constants.TrackItemType;
  const items: (VideoClipTrackItem | AudioClipTrackItem | null)[] = [];
  for (let i = 0; i < (await sequence.getVideoTrackCount()); i++) items.push(...(await sequence.getVideoTrack(i)).getTrackItems(CLIP, false));
  for (let i = 0; i < (await sequence.getAudioTrackCount()); i++) items.push(...(await sequence.getAudioTrack(i)).getTrackItems(CLIP, false));
  return items.filter((item) => item !== null);
}

/** In and out count in retimed time (measured by two users of the API): times the speed they are the media's. */
async function useOf({ ppro }: PremiereContext, item: VideoClipTrackItem | AudioClipTrackItem): Promise<SequenceUse["clips"][number] | null> {
  const raw = await item.getProjectItem();
  const clip = raw && ppro.ClipProjectItem.cast(raw);
  if (!clip) return null;
  const speed = Math.abs(await item.getSpeed());
  const toMedia = (time: bigint): bigint => (speed === 1 ? time : BigInt(Math.round(Number(time) * speed)));
  return {
    mediaId: raw.getId(),
    mediaPath: (await clip.getMediaFilePath()) || null,
    source: { start: toMedia(fromHostTime(await item.getInPoint())), end: toMedia(fromHostTime(await item.getOutPoint())) },
  };
}
