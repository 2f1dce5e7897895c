import type { VideoClipTrackItem } from "@adobe/premierepro";
import type { ClipSnapshot } from "../../project/project-snapshot";
import type { ClipRef } from "../../project/references";
import { isDeadHandle } from "../host-stop";
import { fromHostTime } from "./host-values";
import { mediaIdOf } from "./live-project";
import type { PremiereContext } from "./premiere-context";
import { readEffects } from "./read-effects";
import type { ReadRequest } from "../commit/read-request";
import { shownName } from "../shown-name";

/** Where a bin clip's media is; asked once per bin clip and read. */
export type MediaPlace = { readonly mediaPath: string | null; readonly offline: boolean };

/** One clip of a track, with its effects where they were asked for. */
export async function readClip(
  context: PremiereContext,
  item: VideoClipTrackItem,
  where: { readonly sequenceGuid: string; readonly track: number },
  request: ReadRequest,
  media: Map<string, MediaPlace>,
  signal: AbortSignal,
): Promise<ClipSnapshot> {
  await context.pace.before(0, signal);
  const name = shownName(await item.getName());
  const range = { start: fromHostTime(await item.getStartTime()), end: fromHostTime(await item.getEndTime()) };
  const ref: ClipRef = { ...where, start: range.start, sourceStart: fromHostTime(await item.getInPoint()), mediaId: await mediaIdOf(item), name };
  const selected = await item.getIsSelected();
  const place = media.get(ref.mediaId) ?? (await readMediaPlace(context, item));
  media.set(ref.mediaId, place);
  return {
    ref,
    name,
    range,
    selected,
    disabled: await item.isDisabled(),
    adjustmentLayer: await item.isAdjustmentLayer(),
    ...place,
    size: null,
    refusal: null,
    remarks: [],
    markers: null,
    effects: request.readsChain(ref, selected) ? await readEffects(context, item, ref, request, signal) : null,
  };
}

/** Generators, titles and nested sequences have no file: there the host throws, or answers with nothing. */
async function readMediaPlace({ ppro }: PremiereContext, item: VideoClipTrackItem): Promise<MediaPlace> {
  try {
    const clip = ppro.ClipProjectItem.cast(await item.getProjectItem());
    return { mediaPath: (await clip.getMediaFilePath()) || null, offline: await clip.isOffline() };
  } catch (error) {
    if (isDeadHandle(error)) throw error;
    return { mediaPath: null, offline: false };
  }
}
