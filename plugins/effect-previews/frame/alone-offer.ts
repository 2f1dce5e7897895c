import { isWithoutPicture } from "../../../shared/panel/clip-sight";
import type { HostProfile } from "../../../shared/host/host-profile";
import { clipsOf } from "../../../shared/project/find-in-project";
import { rangesOverlap } from "../../../shared/time/tick-range";
import type { EffectPreviewsState } from "../effect-previews-state";
import { shownClip } from "./shown-clip";

/** What looking at a clip alone would do to the project, before it is done. */
export type AloneOffer = { readonly clipName: string; readonly undoSteps: number };

/** Offered where the host can, and something lies over or under the clip; null else. */
export function aloneOffer({ source, pickedClipKey, frame, open }: Pick<EffectPreviewsState, "source" | "pickedClipKey" | "frame" | "open">, { can }: Pick<HostProfile, "can">): AloneOffer | null {
  if (source.kind !== "read" || can.clipAlone === null || open !== null || (frame.kind === "seen" && frame.alone !== null)) return null;
  const clip = shownClip(source.clips, pickedClipKey);
  if (!clip || clip.offline || clip.disabled || clip.adjustmentLayer) return null;
  const others = clipsOf(source.sequence).filter((other) => other.ref.track !== clip.ref.track && !other.disabled && !isWithoutPicture(other) && rangesOverlap(other.range, clip.range));
  return others.length > 0 ? { clipName: clip.name, undoSteps: can.clipAlone.undoSteps } : null;
}
