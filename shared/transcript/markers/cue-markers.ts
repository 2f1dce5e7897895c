import { snapToFrame } from "../../time/frame-rate";
import { TICKS_PER_SECOND, type Ticks } from "../../time/ticks";
import type { MarkerCue } from "../cues/cue-list";
import type { MarkerProposal, MarkerProposals } from "./marker-proposal";
import { plainMarkerName } from "./plain-marker-name";
import type { MarkedSequence } from "./select-places";
import { withoutClashes } from "./without-clashes";
import { say } from "../../words/say";

/** Lists made for a programme begin at one hour, by custom. */
const ONE_HOUR = 3600n * TICKS_PER_SECOND;

/** What the times of a list may count from: the composition's first frame, the timecode that it shows there, the hour that programmes begin with. */
export function cueZeros(cues: readonly MarkerCue[], { zeroPoint }: MarkedSequence): readonly Ticks[] {
  const zeros = [0n, ...(zeroPoint > 0n ? [zeroPoint] : []), ...(cues.some(({ start }) => start >= ONE_HOUR) ? [ONE_HOUR] : [])];
  return [...new Set(zeros)];
}

/** Of these the one by which most of the list lies inside the composition; the earlier one of equals. */
export function likelyZero(cues: readonly MarkerCue[], sequence: MarkedSequence): Ticks {
  const inside = (zero: Ticks): number => cues.filter(({ start }) => start >= zero && start - zero < sequence.end).length;
  return cueZeros(cues, sequence).reduce((best, zero) => (inside(zero) > inside(best) ? zero : best), 0n);
}

/** Markers on the composition, one a cue; `zero` is what the times of the list count from. */
export function cueMarkers(cues: readonly MarkerCue[], sequence: MarkedSequence, zero: Ticks): MarkerProposals {
  const lines = cues.map((cue, index): MarkerProposal => {
    // On a whole frame, where the host keeps it.
    const at = snapToFrame(cue.start - zero, sequence.frameRate);
    return {
      id: `cue ${index} ${sequence.guid}`,
      on: { kind: "sequence", sequenceGuid: sequence.guid, name: sequence.name },
      marker: { name: plainMarkerName(cue.text), type: "Comment", start: at, duration: cue.duration, comments: cue.text === plainMarkerName(cue.text) ? cue.comment : [cue.text, cue.comment].filter((part) => part !== "").join("\n"), colorIndex: 0 },
      at,
      remarks: [],
      refusal: at < 0n ? say`it is before the composition begins` : at >= sequence.end ? say`it is after the composition ends` : null,
    };
  });
  return { lines: withoutClashes(lines, () => sequence.markers), refused: [], leftOut: [] };
}
