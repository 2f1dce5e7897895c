import { interpolateCorrection, type BasicCorrection } from "../../shared/color/sliders/basic-correction";
import { keepItems, makePlan, type EditPlan } from "../../shared/edits/edit-plan";
import type { LumetriAddresses } from "../../shared/host/host-profile";
import type { SequenceSnapshot } from "../../shared/project/project-snapshot";
import { changeWords, type ChangeWords } from "./change-words";
import { correctionEdits } from "./correction-edits";
import type { Shot } from "./match-source";
import type { SeenShot } from "./sample-shot";
import type { MatchedShot, Proposal } from "./shot-outcome";
import { count, shortName } from "./shot-words";

/** One search for matches, with what the editor made of it: ticks and strengths. */
export type MatchRun = {
  readonly sequence: SequenceSnapshot;
  readonly hero: Shot;
  /** The reference as it was seen; null until then. */
  readonly reference: SeenShot | null;
  readonly shots: readonly MatchedShot[];
  readonly ticked: ReadonlySet<string>;
  /** 0 to 1, for shots without a strength of their own. */
  readonly strength: number;
  readonly ownStrengths: ReadonlyMap<string, number>;
};

/** A fresh run: every target waits. */
export function startRun(sequence: SequenceSnapshot, hero: Shot, targets: readonly Shot[]): MatchRun {
  const shots = targets.map((shot): MatchedShot => ({ shot, outcome: { kind: "waiting" } }));
  return { sequence, hero, reference: null, shots, ticked: new Set(), strength: 1, ownStrengths: new Map() };
}

/** The run with news of one shot. Good matches come ticked, guesses never. */
export function withOutcome(run: MatchRun, key: string, outcome: MatchedShot["outcome"]): MatchRun {
  const shots = run.shots.map((entry) => (entry.shot.key === key ? { ...entry, outcome } : entry));
  const isGood = outcome.kind === "proposal" && outcome.confidence === "good";
  return { ...run, shots, ticked: isGood ? new Set([...run.ticked, key]) : run.ticked };
}

/** The run after it ended early: what had no turn says so, what is known stays. */
export function endEarly(run: MatchRun): MatchRun {
  const isOpen = ({ outcome }: MatchedShot): boolean => outcome.kind === "waiting" || outcome.kind === "sampling";
  return { ...run, shots: run.shots.map((entry) => (isOpen(entry) ? { ...entry, outcome: { kind: "not-looked-at" } } : entry)) };
}

/** The run with one tick turned; shots without a proposal have none. */
export function toggleTick(run: MatchRun, key: string): MatchRun {
  if (!run.shots.some((entry) => entry.shot.key === key && entry.outcome.kind === "proposal")) return run;
  const ticked = new Set(run.ticked);
  if (!ticked.delete(key)) ticked.add(key);
  return { ...run, ticked };
}

/** The strength one shot is proposed with. */
export function strengthOf(run: MatchRun, key: string): number {
  return run.ownStrengths.get(key) ?? run.strength;
}

/** The sliders one shot would get at its strength. */
export function correctionAt(proposal: Proposal, strength: number): BasicCorrection {
  return interpolateCorrection(proposal.from, proposal.to, strength);
}

/** What the sliders of one shot would do at its strength, in words; null for shots without a proposal. */
export function changesOf(run: MatchRun, { shot, outcome }: MatchedShot): ChangeWords | null {
  return outcome.kind === "proposal" ? changeWords(outcome.from, correctionAt(outcome, strengthOf(run, shot.key))) : null;
}

/** How far a proposal should bring a shot at a strength below full, on a straight line between what was measured and what was predicted (mean CIEDE2000). */
export function predictedAt({ differenceBefore, differenceAfter }: Proposal, strength: number): number {
  return differenceBefore + strength * (differenceAfter - differenceBefore);
}

/** The plan of all ticked proposals; those that change nothing at their strength are not in it. */
export function planOf(run: MatchRun, addresses: LumetriAddresses): EditPlan {
  const items = run.shots.flatMap(({ shot, outcome }) => {
    if (outcome.kind !== "proposal") return [];
    const to = correctionAt(outcome, strengthOf(run, shot.key));
    const edits = correctionEdits(shot.clip.ref, outcome.grade, to, addresses);
    const why = `${changeWords(outcome.from, to).all}. ${outcome.why}`;
    return edits.length === 0 ? [] : [{ id: shot.key, title: shot.clip.name, why, needsConfirmation: outcome.confidence === "fair", edits }];
  });
  const kept = keepItems(makePlan("Match", items), run.ticked);
  return { ...kept, label: planLabel(kept.items.length, run.hero.clip.name) };
}

/** As it will stand in Edit > Undo; host menus are narrow, so a long name is cut. */
export function planLabel(shots: number, heroName: string): string {
  return `Match ${count(shots, "shot")} to ${shortName(heroName)}`;
}
