import { counted } from "../../../shared/basics/counted";
import { trackName } from "../../../shared/panel/clip-sight";
import { clipsOf } from "../../../shared/project/find-in-project";
import type { ClipSnapshot, SequenceSnapshot } from "../../../shared/project/project-snapshot";
import { rangesOverlap } from "../../../shared/time/tick-range";

/** Effects that every clip has, by Premiere's match names (measured on 26.3.2 by others): not what an editor added. */
const BUILT_IN = new Set(["AE.ADBE Opacity", "AE.ADBE Motion"]);

/** What is to be known of a clip before a look is put on it, one sentence each: what the look will cover, what stands before it. */
export function clipNotes(sequence: SequenceSnapshot, clip: ClipSnapshot): readonly string[] {
  return [...kindNote(sequence, clip), ...chainNote(clip)];
}

function kindNote(sequence: SequenceSnapshot, clip: ClipSnapshot): readonly string[] {
  if (clip.adjustmentLayer) {
    const below = clipsOf(sequence).filter((other) => other.ref.track < clip.ref.track && !other.adjustmentLayer && rangesOverlap(other.range, clip.range));
    return [`Adjustment layer on ${trackName(clip.ref.track)}: a look on it covers ${counted(below.length, "clip")} below it.`];
  }
  return clip.mediaPath === null ? ["No media file of its own: a look goes onto the nest or title as a whole."] : [];
}

function chainNote({ effects }: ClipSnapshot): readonly string[] {
  if (effects === null) return ["Its effects could not be read, so nothing can be added to it."];
  const added = effects.filter(({ matchName }) => !BUILT_IN.has(matchName));
  const last = added.at(-1);
  if (!last) return [];
  return [added.length === 1 ? `The look is added after ${last.displayName}, which stays.` : `The look is added after the ${added.length} effects that are there (last: ${last.displayName}); all of them stay.`];
}
