import type { ClipSnapshot } from "../../../shared/project/project-snapshot";
import { clipKey } from "../../../shared/project/references";

/** The clip whose picture is shown: the picked one while it is selected, else the first. */
export function shownClip(clips: readonly ClipSnapshot[], pickedKey: string | null): ClipSnapshot | null {
  return clips.find(({ ref }) => clipKey(ref) === pickedKey) ?? clips[0] ?? null;
}
