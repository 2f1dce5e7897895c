import { assertNever } from "../../../shared/basics/assert-never";
import type { HostApp } from "../../../shared/host/host-profile";
import { isWithoutPicture, placeName } from "../../../shared/panel/clip-sight";
import { clipsOf } from "../../../shared/project/find-in-project";
import type { ClipSnapshot, SequenceSnapshot } from "../../../shared/project/project-snapshot";
import { clipKey } from "../../../shared/project/references";
import { formatTimecode } from "../../../shared/time/timecode";

/** Which shots are to be matched: those selected in the timeline, all of the sequence, or each of its scenes to a reference of its own. */
export type MatchScope = "selection" | "sequence" | "scenes";

/** A clip as the panel speaks of it. */
export type Shot = {
  readonly key: string;
  readonly clip: ClipSnapshot;
  /** Where it starts, as the timeline shows it. */
  readonly timecode: string;
  /** "V1", "layer 3". */
  readonly track: string;
};

/** What stands between the source and a start; each is one sentence and one action in the panel. */
export type MissingSource = "no-shots" | "nothing-selected" | "only-hero-selected" | "only-unmatchable-selected" | "only-hero-in-sequence";

/** All shots of a sequence as they follow each other on screen. Adjustment layers are not shots; what takes no effects is listed where it is selected, to say why. */
export function shotsOf(sequence: SequenceSnapshot, app: HostApp): Shot[] {
  return shotsWhere(sequence, app, (clip) => clip.refusal === null || clip.selected);
}

/** All that shows a picture of its own, whether it may be changed or not, in the same order. */
export function picturesOf(sequence: SequenceSnapshot, app: HostApp): Shot[] {
  return shotsWhere(sequence, app, (clip) => !isWithoutPicture(clip));
}

function shotsWhere(sequence: SequenceSnapshot, app: HostApp, isWanted: (clip: ClipSnapshot) => boolean): Shot[] {
  return clipsOf(sequence)
    .filter((clip) => !clip.adjustmentLayer && isWanted(clip))
    .sort((a, b) => (a.range.start < b.range.start ? -1 : a.range.start > b.range.start ? 1 : a.ref.track - b.ref.track))
    .map((clip) => ({
      key: clipKey(clip.ref),
      clip,
      timecode: formatTimecode(clip.range.start + sequence.zeroPoint, sequence.frameRate, sequence.counting),
      track: placeName(sequence, clip, app),
    }));
}

/** The shots that can be matched: a host may refuse to change some. */
export function matchable(shots: readonly Shot[]): Shot[] {
  return shots.filter(({ clip }) => clip.refusal === null);
}

/** The shots to match: never the reference itself. What takes no effects is among them where it was selected, so that its reason is said. */
export function targetsOf(shots: readonly Shot[], hero: { readonly key: string } | null, scope: MatchScope): Shot[] {
  const wanted = scope === "selection" ? shots.filter(({ clip }) => clip.selected) : matchable(shots);
  return wanted.filter((shot) => shot.key !== hero?.key);
}

/** Why there is nothing to match, or null when there is. */
export function missingFrom(shots: readonly Shot[], targets: readonly Shot[], scope: MatchScope): MissingSource | null {
  if (shots.length === 0 || (scope !== "selection" && matchable(shots).length === 0)) return "no-shots";
  if (matchable(targets).length > 0) return null;
  switch (scope) {
    case "selection":
      if (targets.length > 0) return "only-unmatchable-selected";
      return shots.some((shot) => shot.clip.selected) ? "only-hero-selected" : "nothing-selected";
    case "sequence":
    case "scenes":
      return "only-hero-in-sequence";
    default:
      return assertNever(scope);
  }
}
