import { fail, succeed, type Result } from "../../../shared/basics/result";
import { NEUTRAL_CORRECTION } from "../../../shared/color/sliders/basic-correction";
import { describeProblem, type HostProblem } from "../../../shared/host/host-problem";
import type { Carrier } from "../carrier/carrier";
import type { MatchEngine } from "../engine/match-engine";
import { nextTurn } from "../../../shared/basics/next-turn";
import { readCurrentGrade } from "../source/current-grade";
import type { Hero } from "../source/hero";
import type { Shot } from "../source/match-source";
import type { SeenShot, SightProblem } from "../source/sample-shot";
import { gatherScene, type LookedShot } from "./gather-scene";
import type { SearchScene } from "./match-run";
import type { Looked, ShotOutcome } from "./shot-outcome";
import { say } from "../../../shared/words/say";

/** How a search looks at shots, and what compares them. */
export type SearchTools = {
  readonly see: (shot: Shot, signal: AbortSignal) => Promise<Result<SeenShot, SightProblem>>;
  readonly seeHero: (hero: Hero, signal: AbortSignal) => Promise<Result<SeenShot, SightProblem>>;
  readonly engine: MatchEngine;
  readonly profile: string | null;
  readonly carrier: Carrier;
};

/** What is heard of a search while it goes on; scenes are named by their place in the request. */
export type SearchNews = {
  readonly onReference: (scene: number, seen: SeenShot) => void;
  readonly onOutcome: (key: string, outcome: ShotOutcome) => void;
  /** It was seen; with evidence once it was compared. */
  readonly onLooked: (key: string, looked: Looked) => void;
  readonly onOutlier: (scene: number) => void;
  /** How far the comparison of a scene's shots with one another is. */
  readonly onComparing: (done: number, of: number) => void;
};

/** Why a whole search ended: the reference cannot be seen, or the host is gone. */
export type SearchProblem = { readonly kind: "hero-unseen"; readonly hero: Hero; readonly why: string } | { readonly kind: "host"; readonly problem: HostProblem };

/**
 * Looks at each reference and then at one of its targets after the other, then compares all shots of the scene, and tells of each as soon as something is known. A target that cannot be seen gets its own outcome and the others go on; so does a whole scene where there are several.
 */
export async function findMatches(tools: SearchTools, scenes: readonly SearchScene[], news: SearchNews, signal: AbortSignal): Promise<Result<null, SearchProblem>> {
  for (const [index, scene] of scenes.entries()) {
    const ended = await findInScene(tools, index, scene, news, signal);
    if (ended.ok) continue;
    if (ended.problem.kind === "host" || scenes.length === 1) return ended;
    const why = say`Its reference ${ended.problem.hero.name} can't be used: ${ended.problem.why}.`;
    for (const target of scene.targets) news.onOutcome(target.key, { kind: "cannot-tell", frame: null, why });
  }
  return succeed(null);
}

async function findInScene(tools: SearchTools, index: number, { hero, targets }: SearchScene, news: SearchNews, signal: AbortSignal): Promise<Result<null, SearchProblem>> {
  const seenHero = await tools.seeHero(hero, signal);
  if (!seenHero.ok) return fail(seenHero.problem.kind === "unseen" ? { kind: "hero-unseen", hero, why: seenHero.problem.why } : seenHero.problem);
  news.onReference(index, seenHero.value);
  const seen: LookedShot[] = [];
  for (const target of targets) {
    const looked = await lookAt(tools, target, news, signal);
    if (!looked.ok) return looked;
    if (looked.value) seen.push({ key: target.key, looked: looked.value });
  }
  const reference = { key: hero.key, seen: seenHero.value };
  const gathered = await gatherScene(tools, { reference, targets: seen, via: [] }, news.onLooked, signal, news.onComparing);
  if (!gathered) return fail({ kind: "host", problem: { kind: "cancelled" } });
  if (gathered.heroIsOutlier) news.onOutlier(index);
  return succeed(null);
}

/** Looks at one target and tells what becomes of it; null where it got an outcome of its own. */
export async function lookAt({ see, carrier }: Pick<SearchTools, "see" | "carrier">, target: Shot, news: Pick<SearchNews, "onOutcome" | "onLooked">, signal: AbortSignal): Promise<Result<Looked | null, SearchProblem>> {
  if (target.clip.refusal !== null) return untold(target, sentence(target.clip.refusal), news);
  const grade = readCurrentGrade(target.clip, carrier);
  if (grade.kind === "unusable") return untold(target, sentence(grade.why), news);
  news.onOutcome(target.key, { kind: "sampling" });
  const seen = await see(target, signal);
  if (!seen.ok && seen.problem.kind === "host" && endsSearch(seen.problem.problem)) return fail(seen.problem);
  await nextTurn();
  if (!seen.ok) return untold(target, whyNot(seen.problem), news);
  const looked: Looked = { seen: seen.value, grade, current: grade.kind === "none" ? NEUTRAL_CORRECTION : grade.correction, evidence: null, pins: [], isSameSpace: false };
  news.onLooked(target.key, looked);
  return succeed(looked);
}

function untold(target: Shot, why: string, news: Pick<SearchNews, "onOutcome">): Result<null, never> {
  news.onOutcome(target.key, { kind: "cannot-tell", frame: null, why });
  return succeed(null);
}

/** After these no other shot would fare better. */
function endsSearch(problem: HostProblem): boolean {
  return ["cancelled", "disconnected", "no-project", "no-sequence", "sequence-gone", "no-composition", "composition-gone", "left-behind", "unsupported", "disk-full"].includes(problem.kind);
}

function whyNot(problem: SightProblem): string {
  if (problem.kind === "unseen") return sentence(problem.why);
  const { happened, advice } = describeProblem(problem.problem);
  return `${happened} ${advice}`;
}

function sentence(clause: string): string {
  return `${clause.charAt(0).toUpperCase()}${clause.slice(1)}.`;
}
