import type { HostApp } from "../../../shared/host/host-profile";
import { clipSight, clipsUnder, placedNames, whyUnseen } from "../../../shared/panel/clip-sight";
import type { ClipSnapshot, SequenceSnapshot } from "../../../shared/project/project-snapshot";
import { subtractRanges, type TickRange } from "../../../shared/time/tick-range";
import { say } from "../../../shared/words/say";

/** The parts of a clip in which frames show it and nothing else, as far as a snapshot tells; a clip that fills the frame hides what lies under it. */
export function ownSight(sequence: SequenceSnapshot, clip: ClipSnapshot): readonly TickRange[] {
  const holes = shownWith(sequence, clip).map(({ range }) => range);
  return clipSight(sequence, clip).visible.flatMap((part) => subtractRanges(part, holes));
}

/** Why no frame shows this clip and nothing else, as a clause after its name; null when one may. */
export function whyNoOwnSight(sequence: SequenceSnapshot, clip: ClipSnapshot, app: HostApp): string | null {
  const unseen = whyUnseen(sequence, clip, app);
  if (unseen !== null || ownSight(sequence, clip).length > 0) return unseen;
  const others = shownWith(sequence, clip);
  return say`it does not fill the frame, and ${placedNames(sequence, others, app)} ${others.length > 1 ? say`show` : say`shows`} with it, unless the layer is looked at alone`;
}

function shownWith(sequence: SequenceSnapshot, clip: ClipSnapshot): readonly ClipSnapshot[] {
  return fillsFrame(sequence, clip) ? [] : clipsUnder(sequence, clip);
}

/** Where it is placed, and whether its own picture has holes, is unknown: what is neither small nor see-through by its kind counts as filling. */
function fillsFrame({ widthPx, heightPx }: SequenceSnapshot, { size, seeThrough }: ClipSnapshot): boolean {
  return seeThrough !== true && (size === null || (size.widthPx >= widthPx && size.heightPx >= heightPx));
}
