import { assertNever } from "../../../shared/basics/assert-never";
import { clipsOf } from "../../../shared/project/find-in-project";
import type { ClipSnapshot, SequenceSnapshot } from "../../../shared/project/project-snapshot";
import { clipKey } from "../../../shared/project/references";
import { formatTimecode } from "../../../shared/time/timecode";
import { trackName } from "../../../shared/panel/clip-sight";

/** Which shots are to be matched: those selected in the timeline, all of the sequence, or each of its scenes to a reference of its own. */
export type MatchScope = "selection" | "sequence" | "scenes";

/** A clip as the panel speaks of it. */
export type Shot = {
  readonly key: string;
  readonly clip: ClipSnapshot;
  /** Where it starts, as the timeline shows it. */
  readonly timecode: string;
  readonly track: string;
};

/** What stands between the source and a start; each is one sentence and one action in the panel. */
export type MissingSource = "no-shots" | "nothing-selected" | "only-hero-selected" | "only-hero-in-sequence";

/** All shots of a sequence as they follow each other on screen; adjustment layers are not shots. */
export function shotsOf(sequence: SequenceSnapshot): Shot[] {
  return clipsOf(sequence)
    .filter((clip) => !clip.adjustmentLayer)
    .sort((a, b) => (a.range.start < b.range.start ? -1 : a.range.start > b.range.start ? 1 : a.ref.track - b.ref.track))
    .map((clip) => ({
      key: clipKey(clip.ref),
      clip,
      timecode: formatTimecode(clip.range.start + sequence.zeroPoint, sequence.frameRate, sequence.counting),
      track: trackName(clip.ref.track),
    }));
}

/** The reference: the one that was chosen while it is still there, else the first selected shot, else the first of all. */
export function heroOf(shots: readonly Shot[], chosenKey: string | null): Shot | null {
  return shots.find((shot) => shot.key === chosenKey) ?? shots.find((shot) => shot.clip.selected) ?? shots[0] ?? null;
}

/** The shots to match: never the reference itself. */
export function targetsOf(shots: readonly Shot[], hero: Shot | null, scope: MatchScope): Shot[] {
  return shots.filter((shot) => shot.key !== hero?.key && (scope !== "selection" || shot.clip.selected));
}

/** Why there is nothing to match, or null when there is. */
export function missingFrom(shots: readonly Shot[], targets: readonly Shot[], scope: MatchScope): MissingSource | null {
  if (shots.length === 0) return "no-shots";
  if (targets.length > 0) return null;
  switch (scope) {
    case "selection":
      return shots.some((shot) => shot.clip.selected) ? "only-hero-selected" : "nothing-selected";
    case "sequence":
    case "scenes":
      return "only-hero-in-sequence";
    default:
      return assertNever(scope);
  }
}
