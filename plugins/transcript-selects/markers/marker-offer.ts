import { counted } from "../../../shared/words/counted";
import { planSteps, type StepRules } from "../../../shared/edits/plan-steps";
import type { EditPlan } from "../../../shared/edits/edit-plan";
import { shortName } from "../../../shared/panel/short-name";
import type { SequenceSnapshot } from "../../../shared/project/project-snapshot";
import type { Ticks } from "../../../shared/time/ticks";
import { cueMarkers, likelyZero } from "../../../shared/transcript/markers/cue-markers";
import { markerPlan } from "../../../shared/transcript/markers/marker-plan";
import type { MarkerProposal, MarkerProposals } from "../../../shared/transcript/markers/marker-proposal";
import { compositionMarkers, layerMarkers } from "../../../shared/transcript/markers/select-markers";
import type { SpokenClip } from "../../../shared/transcript/spoken-clip";
import type { SelectsState } from "../selects-state";
import { say } from "../../../shared/words/say";

/** The markers that are proposed for the open composition. */
export type MarkerOffer =
  /** Something has to be done first; `advice` is one sentence. */
  | { readonly kind: "missing"; readonly advice: string }
  | {
      readonly kind: "proposed";
      readonly sequence: SequenceSnapshot;
      readonly proposals: MarkerProposals;
      /** What the times of the cue list count from. */
      readonly zero: Ticks;
      /** Of those that are ticked and can be set. */
      readonly plan: EditPlan;
      readonly undoSteps: number;
    };

type Clips = ReadonlyMap<string, SpokenClip>;

/** What would be marked now; changes nothing. */
export function markerOfferOf(state: SelectsState, clips: Clips, rules: StepRules): MarkerOffer {
  const { openSequence: sequence, marking } = state;
  if (!sequence) return { kind: "missing", advice: say`No composition is open. Open one composition (not several at once) to mark it or its layers.` };
  if (marking.of === "cues") {
    const { cues } = marking;
    if (cues.kind !== "read") return { kind: "missing", advice: say`Open a cue list: its lines become markers on ${sequence.name}.` };
    const zero = cues.zero ?? likelyZero(cues.list.cues, sequence);
    return offered({ sequence, proposals: cueMarkers(cues.list.cues, sequence, zero), zero, cueList: shortName(cues.fileName) }, marking.unticked, rules);
  }
  const selects = state.kept.now.selects.filter(({ id }) => !state.leftOut.has(id));
  if (selects.length === 0) return { kind: "missing", advice: say`Highlight words in a transcript first (select them and press Enter), or open a cue list.` };
  const propose = marking.on === "layers" ? layerMarkers : compositionMarkers;
  const paths = new Map(state.clips.map(({ mediaId, mediaPath }) => [mediaId, mediaPath]));
  const proposals = propose(selects, sequence, (mediaId) => ({ mediaPath: paths.get(mediaId) ?? null, transcript: clips.get(mediaId)?.transcript ?? null }));
  return offered({ sequence, proposals, zero: 0n, cueList: null }, marking.unticked, rules);
}

/** Is it ticked, and can it be set? */
export function isMarked({ id, refusal }: MarkerProposal, unticked: ReadonlySet<string>): boolean {
  return refusal === null && !unticked.has(id);
}

/** Why there are not more of them, one sentence each. */
export function leftOutWords({ refused, leftOut }: MarkerProposals): readonly string[] {
  return [...refused.map(({ name, reason, markers }) => say`${name} gets none of ${counted(markers, "marker")}: ${reason}.`), ...leftOut];
}

/** "Add 12 markers to 3 layers · 1 undo step". */
export function markerOfferWords({ plan, undoSteps }: Extract<MarkerOffer, { kind: "proposed" }>): string {
  return plan.items.length === 0 ? say`No marker to add` : `${plan.label} · ${counted(undoSteps, "undo step")}`;
}

type Proposed = Pick<Extract<MarkerOffer, { kind: "proposed" }>, "sequence" | "proposals" | "zero"> & { readonly cueList: string | null };

function offered({ cueList, ...proposed }: Proposed, unticked: ReadonlySet<string>, rules: StepRules): MarkerOffer {
  const plan = markerPlan(proposed.proposals.lines.filter((line) => isMarked(line, unticked)), cueList);
  return { kind: "proposed", ...proposed, plan, undoSteps: planSteps(plan, rules).length };
}
