import { FULL_MATCH, type MatchChoice } from "../../../shared/color/scene/match-choice";
import { interpolateCorrection, type BasicCorrection } from "../../../shared/color/sliders/basic-correction";
import type { SequenceSnapshot } from "../../../shared/project/project-snapshot";
import type { Carrier } from "../carrier/carrier";
import { carriedWords, type ChangeWords } from "../results/change-words";
import type { Hero } from "../source/hero";
import type { Shot } from "../source/match-source";
import type { SeenShot } from "../source/sample-shot";
import type { Looked, MatchedShot, Proposal, ShotOutcome } from "./shot-outcome";

/** One search for matches, with what the editor made of it: ticks, strengths, manners and locks. */
export type MatchRun = {
  readonly sequence: SequenceSnapshot;
  /** What takes corrections into the host; null until the host has said what it has. */
  readonly carrier: Carrier | null;
  /** One reference each; a plain run has one scene. */
  readonly scenes: readonly RunScene[];
  readonly shots: readonly MatchedShot[];
  readonly ticked: ReadonlySet<string>;
  /** 0 to 1, for shots without a strength of their own. */
  readonly strength: number;
  readonly ownStrengths: ReadonlyMap<string, number>;
  /** For shots without a choice of their own. */
  readonly choice: MatchChoice;
  readonly ownChoices: ReadonlyMap<string, MatchChoice>;
  readonly skin: SkinSearch;
  /** What was proposed before the editor changed anything, by shot. */
  readonly firstProposals: ReadonlyMap<string, Pick<Proposal, "from" | "to">>;
};

/** A reference with the shots that shall look like it. */
export type RunScene = {
  readonly hero: Hero;
  /** As it was seen; null until then. */
  readonly reference: SeenShot | null;
  /** The shots agree among themselves and all differ from this reference alike. */
  readonly heroIsOutlier: boolean;
};

/** Has anybody looked for people's skin in these shots? */
export type SkinSearch = { readonly kind: "not-looked" } | { readonly kind: "looked" } | { readonly kind: "unavailable"; readonly why: string };

/** What to search for: references, each with its targets. */
export type SearchScene = { readonly hero: Hero; readonly targets: readonly Shot[] };

/** A fresh run: every target waits. */
export function startRun(sequence: SequenceSnapshot, scenes: readonly SearchScene[], carrier: Carrier | null): MatchRun {
  return {
    sequence,
    carrier,
    scenes: scenes.map(({ hero }) => ({ hero, reference: null, heroIsOutlier: false })),
    shots: scenes.flatMap(({ targets }, scene) => targets.map((shot): MatchedShot => ({ shot, scene, outcome: { kind: "waiting" }, looked: null }))),
    ticked: new Set(),
    strength: 1,
    ownStrengths: new Map(),
    choice: FULL_MATCH,
    ownChoices: new Map(),
    skin: { kind: "not-looked" },
    firstProposals: new Map(),
  };
}

/** The run with news of one shot. Good matches come ticked, guesses never; where there was as much to tick before, the editor's tick stays. */
export function withOutcome(run: MatchRun, key: string, outcome: ShotOutcome, looked?: Looked): MatchRun {
  const before = run.shots.find(({ shot }) => shot.key === key);
  const shots = run.shots.map((entry) => (entry === before ? { ...entry, outcome, looked: looked ?? entry.looked } : entry));
  const firstProposals = outcome.kind === "proposal" && !run.firstProposals.has(key) ? new Map([...run.firstProposals, [key, { from: outcome.from, to: outcome.to }]]) : run.firstProposals;
  if (before && tickKind(before.outcome) === tickKind(outcome)) return { ...run, shots, firstProposals };
  const ticked = new Set(run.ticked);
  if (outcome.kind === "proposal" && outcome.confidence === "good") ticked.add(key);
  else ticked.delete(key);
  return { ...run, shots, ticked, firstProposals };
}

function tickKind(outcome: ShotOutcome): "nothing" | "guess" | "measured" {
  if (outcome.kind !== "proposal") return "nothing";
  return outcome.confidence === "guess" ? "guess" : "measured";
}

/** The run with news of one of its scenes. */
export function withScene(run: MatchRun, scene: number, news: Partial<RunScene>): MatchRun {
  return { ...run, scenes: run.scenes.map((each, index) => (index === scene ? { ...each, ...news } : each)) };
}

/** The run after it ended early: what had no turn says so, what is known stays. */
export function endEarly(run: MatchRun): MatchRun {
  const isOpen = ({ outcome }: MatchedShot): boolean => outcome.kind === "waiting" || outcome.kind === "sampling" || outcome.kind === "comparing";
  return { ...run, shots: run.shots.map((entry) => (isOpen(entry) ? { ...entry, outcome: { kind: "not-looked-at" } } : entry)) };
}

/** The reference of a shot of the run. */
export function sceneOf(run: MatchRun, { scene }: MatchedShot): RunScene {
  return run.scenes[scene]!;
}

/** The name of a shot or reference of the run. */
export function nameIn(run: MatchRun, key: string): string {
  return run.shots.find(({ shot }) => shot.key === key)?.shot.clip.name ?? run.scenes.find(({ hero }) => hero.key === key)?.hero.name ?? key;
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

/** The manner and locks one shot is proposed with. */
export function choiceOf(run: MatchRun, key: string): MatchChoice {
  return run.ownChoices.get(key) ?? run.choice;
}

/** The sliders one shot would get at its strength. */
export function correctionAt(proposal: Proposal, strength: number): BasicCorrection {
  return interpolateCorrection(proposal.from, proposal.to, strength);
}

/** What the sliders of one shot would do at its strength, in words; null for shots without a proposal. */
export function changesOf(run: MatchRun, { shot, outcome }: MatchedShot): ChangeWords | null {
  return outcome.kind === "proposal" ? carriedWords(run.carrier, outcome.from, correctionAt(outcome, strengthOf(run, shot.key))) : null;
}

/** How far a proposal should bring a shot at a strength below full, on a straight line between what was measured and what was predicted (mean CIEDE2000). */
export function predictedAt({ before, after }: NonNullable<Proposal["predicted"]>, strength: number): number {
  return before + strength * (after - before);
}
