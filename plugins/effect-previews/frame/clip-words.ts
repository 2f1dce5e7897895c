import { counted } from "../../../shared/words/counted";
import type { HostApp } from "../../../shared/host/host-profile";
import { isWithoutPicture, placeName } from "../../../shared/panel/clip-sight";
import { hostWords } from "../../../shared/panel/host-words";
import { clipsOf } from "../../../shared/project/find-in-project";
import type { ClipSnapshot, SequenceSnapshot } from "../../../shared/project/project-snapshot";
import { rangesOverlap } from "../../../shared/time/tick-range";
import { say } from "../../../shared/words/say";

/** Effects that every clip has, by Premiere's match names (measured on 26.3.2 by others): not what an editor added. */
const BUILT_IN = new Set(["AE.ADBE Opacity", "AE.ADBE Motion"]);

/** What is to be known of a clip before a look is put on it, one sentence each: what the look will cover, what stands before it. */
export function clipNotes(sequence: SequenceSnapshot, clip: ClipSnapshot, app: HostApp): readonly string[] {
  return [...kindNote(sequence, clip, app), ...clip.remarks, ...sizeNote(sequence, clip), ...chainNote(clip, app)];
}

function kindNote(sequence: SequenceSnapshot, clip: ClipSnapshot, app: HostApp): readonly string[] {
  const words = hostWords(app);
  if (clip.adjustmentLayer) {
    const below = clipsOf(sequence).filter((other) => other.ref.track < clip.ref.track && !other.adjustmentLayer && !isWithoutPicture(other) && rangesOverlap(other.range, clip.range));
    return [say`Adjustment layer${app === "premiere" ? ` ${say`on ${placeName(sequence, clip, app)}`}` : ""}: a look on it covers ${counted(below.length, words.clip)} below it.`];
  }
  return clip.mediaPath === null && app === "premiere" ? [say`No media file of its own: a look goes onto the nest or title as a whole.`] : [];
}

/** Where looks are set in the layer's own pixels, and those are not the frame's. */
function sizeNote({ widthPx, heightPx }: SequenceSnapshot, { size, adjustmentLayer }: ClipSnapshot): readonly string[] {
  if (size === null || adjustmentLayer || (size.widthPx === widthPx && size.heightPx === heightPx)) return [];
  return [say`Its own picture is ${size.widthPx} x ${size.heightPx}: sizes and places of a look are set in that, and drawn here as if it filled the frame.`];
}

function chainNote({ effects }: ClipSnapshot, app: HostApp): readonly string[] {
  if (effects === null) return [say`Its effects could not be read, so nothing can be added to it.`];
  const added = effects.filter(({ matchName }) => !BUILT_IN.has(matchName));
  const last = added.at(-1);
  if (!last) return [];
  // A look only adds: what an expression or keyframes drive is left alone.
  const kept = (whose: string): string => (app === "after-effects" ? ` ${say`with ${whose} keyframes and expressions`}` : "");
  return [added.length === 1 ? say`The look is added after ${last.displayName}, which stays${kept("its")}.` : say`The look is added after the ${added.length} effects that are there (last: ${last.displayName}); all of them stay${kept("their")}.`];
}
