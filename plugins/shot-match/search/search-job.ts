import type { Result } from "../../../shared/basics/result";
import type { SliderResponse } from "../../../shared/color/response/slider-response";
import type { HostPort } from "../../../shared/host/host-port";
import type { HostApp } from "../../../shared/host/host-profile";
import { describeProblem, type ProblemText } from "../../../shared/host/host-problem";
import { hostWords } from "../../../shared/panel/host-words";
import type { SequenceSnapshot } from "../../../shared/project/project-snapshot";
import { describeUnseenHero } from "./unseen-hero";
import { heroFrom, type Hero } from "../source/hero";
import { picturesOf, shotsOf, type Shot } from "../source/match-source";
import { readGrades } from "../source/read-source";
import type { SeenShot, SightProblem } from "../source/sample-shot";
import type { Doing } from "./doing";
import { findMatches, type SearchProblem, type SearchTools } from "./find-matches";
import { judgeShot } from "./judge-shot";
import { choiceOf, endEarly, startRun, withOutcome, withScene, type MatchRun, type SearchScene } from "./match-run";
import { say } from "../../../shared/words/say";
import { things } from "../../../shared/words/thing-word";

/** What a search is to look at, and with what. */
export type SearchJob = {
  readonly host: HostPort;
  readonly app: HostApp;
  readonly tools: Omit<SearchTools, "see" | "seeHero">;
  readonly see: (sequence: SequenceSnapshot, shot: Shot, signal: AbortSignal) => Promise<Result<SeenShot, SightProblem>>;
  readonly seeHero: (sequence: SequenceSnapshot, hero: Hero, signal: AbortSignal) => Promise<Result<SeenShot, SightProblem>>;
  readonly response: SliderResponse;
  readonly sequence: SequenceSnapshot;
  readonly scenes: readonly SearchScene[];
};

/** How a search ended; `run` holds what is known of at least one shot, null where nothing is. */
export type SearchEnd =
  | { readonly kind: "found"; readonly run: MatchRun }
  | { readonly kind: "cancelled"; readonly run: MatchRun | null }
  | { readonly kind: "failed"; readonly text: ProblemText; readonly run: MatchRun | null };

/** Reads the grades afresh, looks at every shot and proposes; each step of it goes to `onRun`. */
export async function searchJob({ host, app, tools, see, seeHero, response, sequence, scenes }: SearchJob, onRun: (run: MatchRun, doing: Doing | null) => void, signal: AbortSignal): Promise<SearchEnd> {
  onRun(startRun(sequence, scenes, tools.carrier), null);
  const keys = scenes.flatMap(({ targets }) => targets.map((target) => target.key));
  const fresh = await readGrades(host, app, sequence, keys, tools.carrier, signal);
  if (!fresh.ok) return endOf({ kind: "host", problem: fresh.problem }, null);
  const now = new Map([...picturesOf(fresh.value, app), ...shotsOf(fresh.value, app)].map((shot) => [shot.key, shot]));
  const lost = scenes.find(({ hero }) => hero.from.kind === "shot" && !now.has(hero.key));
  if (lost) return endOf({ kind: "hero-unseen", hero: lost.hero, why: say`it was moved or deleted` }, null);

  const there = scenes.map(({ hero, targets }) => ({ hero: heroNow(hero, now), targets: targets.map((target) => now.get(target.key) ?? target) }));
  let run = startRun(fresh.value, there, tools.carrier);
  const tell = (next: MatchRun): void => onRun((run = next), null);
  for (const key of keys.filter((wanted) => !now.has(wanted))) {
    tell(withOutcome(run, key, { kind: "cannot-tell", frame: null, why: say`It was moved or deleted a moment ago.` }));
  }
  const ended = await findMatches(
    { ...tools, see: (shot, until) => see(fresh.value, shot, until), seeHero: (hero, until) => seeHero(fresh.value, hero, until) },
    there.map(({ hero, targets }) => ({ hero, targets: targets.filter((target) => now.has(target.key)) })),
    {
      onReference: (scene, reference) => tell(withScene(run, scene, { reference })),
      onOutcome: (key, outcome) => tell(withOutcome(run, key, outcome)),
      onLooked: (key, looked) => tell(withOutcome(run, key, judgeShot(looked, choiceOf(run, key), response, (other) => now.get(other)?.clip.name ?? other), looked)),
      onComparing: (done, of) => onRun(run, { label: say`Comparing the ${things(hostWords(app).shot)}`, share: done / of }),
      onOutlier: (scene) => tell(withScene(run, scene, { heroIsOutlier: true })),
    },
    signal,
  );
  return ended.ok ? { kind: "found", run } : endOf(ended.problem, endEarly(run));
}

function heroNow(hero: Hero, now: ReadonlyMap<string, Shot>): Hero {
  const shot = now.get(hero.key);
  return shot ? heroFrom(shot) : hero;
}

function endOf(problem: SearchProblem, run: MatchRun | null): SearchEnd {
  const known = run?.shots.some(({ outcome }) => outcome.kind !== "not-looked-at") ? run : null;
  if (problem.kind === "host" && problem.problem.kind === "cancelled") return { kind: "cancelled", run: known };
  return { kind: "failed", text: problem.kind === "host" ? describeProblem(problem.problem) : describeUnseenHero(problem.why, problem.hero.name), run: known };
}
