import type { BinSequence } from "../../../shared/host/bin-listing";
import { planSteps, type StepRules } from "../../../shared/edits/plan-steps";
import type { EditPlan } from "../../../shared/edits/edit-plan";
import type { SpokenClip } from "../../../shared/transcript/spoken-clip";
import { clipMarkerPlan, sequenceMarkerPlan, subclipPlan } from "../../../shared/transcript/selects/select-plans";
import { layOut, type StringOutLayout, type StringOutProblem } from "../../../shared/transcript/story/lay-out";
import { bitesOf, linesOf } from "../../../shared/transcript/story/read-story";
import { runningTime } from "../../../shared/transcript/story/running-time";
import type { SourceFacts } from "../../../shared/transcript/story/source-facts";
import { clockTime } from "../../../shared/transcript/story/clock-time";
import { stringOutPlan } from "../../../shared/transcript/story/string-out-plan";
import { counted } from "../../../shared/words/counted";
import type { SelectsState } from "../selects-state";
import type { PanelClip } from "../source/panel-clip";
import { assemblyOf, type Assembly } from "./assembly";
import { freeName } from "./free-name";
import { say } from "../../../shared/words/say";

/** What the bar at the bottom offers for what is ticked. */
export type Offer = {
  readonly assembly: Assembly;
  /** "12 bites, 3:24". */
  readonly words: string;
  /** What the string-out would be called. */
  readonly name: string;
  readonly stringOut: StringOutOffer;
  /** Null where there is nothing to make them of. */
  readonly subclips: PlannedOffer | null;
  readonly markers: PlannedOffer | null;
  /** Where the open sequence shows selects. */
  readonly sequenceMarkers: PlannedOffer | null;
};

export type PlannedOffer = { readonly plan: EditPlan; readonly undoSteps: number };

export type StringOutOffer =
  | ({ readonly kind: "ready"; readonly layout: StringOutLayout } & PlannedOffer)
  /** Something has to be done first; `advice` is one sentence. */
  | { readonly kind: "missing"; readonly advice: string }
  | { readonly kind: "refused"; readonly problem: StringOutProblem };

type Clips = ReadonlyMap<string, SpokenClip>;

/** What can be made of what is ticked in the open view; changes nothing. */
export function offerOf(state: SelectsState, clips: Clips, rules: StepRules): Offer {
  const assembly = assemblyOf(state, clips);
  const lines = linesOf(assembly.version);
  const name = nameOf(state, assembly);
  const stringOut = stringOutOffer(state, assembly, name, clips, rules);
  return {
    assembly,
    words: `${counted(bitesOf(lines).length, "bite")}, ${clockTime(runningTime(lines))}`,
    name,
    stringOut,
    subclips: stringOut.kind === "ready" ? planned(subclipPlan(name, stringOut.layout.stringOut.clips.map(({ subclip }) => subclip)), rules) : null,
    markers: assembly.selects.length > 0 ? planned(clipMarkerPlan(assembly.selects), rules) : null,
    sequenceMarkers: sequenceMarkers(state, assembly, rules),
  };
}

function sequenceMarkers({ openSequence, clips }: SelectsState, { selects }: Assembly, rules: StepRules): PlannedOffer | null {
  if (!openSequence || selects.length === 0) return null;
  const plan = sequenceMarkerPlan(selects, openSequence, (mediaId) => clips.find((clip) => clip.mediaId === mediaId)?.mediaPath ?? null);
  return plan.items.length > 0 ? planned(plan, rules) : null;
}

/** Why bites cannot be cut, by the id of their line or select. */
export function refusalsOf({ stringOut }: Offer): ReadonlyMap<string, string> {
  const lines = stringOut.kind === "refused" && stringOut.problem.kind === "lines-refused" ? stringOut.problem.lines : [];
  return new Map(lines.map(({ lineId, reason }) => [lineId, reason]));
}

/** What hosts know of clips beyond their words. */
export function sourceFacts(clips: readonly PanelClip[]): ReadonlyMap<string, SourceFacts> {
  return new Map(clips.map(({ mediaId, kind, offline, frameRate }) => [mediaId, { hindrance: offline ? "offline" : kind === "media" ? null : kind, hasVideo: frameRate !== null, hasAudio: true }]));
}

/** The sequence whose settings a string-out gets: the one that is open, else the first there is. */
export function templateOf({ source }: SelectsState): BinSequence | null {
  if (source.kind !== "read") return null;
  return source.sequences.find(({ guid }) => guid === source.activeSequenceGuid) ?? source.sequences[0] ?? null;
}

function nameOf({ source, typedName }: SelectsState, { name }: Assembly): string {
  return typedName ?? freeName(name, source.kind === "read" ? source.names : []);
}

function stringOutOffer(state: SelectsState, assembly: Assembly, name: string, clips: Clips, rules: StepRules): StringOutOffer {
  if (bitesOf(linesOf(assembly.version)).length === 0) return { kind: "missing", advice: assembly.advice };
  const template = templateOf(state);
  if (!template) return { kind: "missing", advice: say`Make a sequence in the host first: a string-out takes its frame size and rate.` };
  const takenNames = state.source.kind === "read" ? state.source.names : [];
  const layout = layOut(assembly.version, clips, sourceFacts(state.clips), { name, template, takenNames });
  return layout.ok ? { kind: "ready", layout: layout.value, ...planned(stringOutPlan(layout.value), rules) } : { kind: "refused", problem: layout.problem };
}

function planned(plan: EditPlan, rules: StepRules): PlannedOffer {
  return { plan, undoSteps: planSteps(plan, rules).length };
}
