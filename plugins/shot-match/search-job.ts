import { describeProblem, type ProblemText } from "../../shared/host/host-problem";
import type { LumetriAddresses } from "../../shared/host/host-profile";
import type { SequenceSnapshot } from "../../shared/project/project-snapshot";
import { describeUnseenHero } from "./failure-words";
import { findMatches, type SearchProblem } from "./find-matches";
import { endEarly, startRun, withOutcome, type MatchRun } from "./match-run";
import { shotsOf, type Shot } from "./match-source";
import { readGrades } from "./read-source";
import type { Eyes } from "./sample-shot";

type SearchJob = {
  readonly eyes: Eyes;
  readonly addresses: LumetriAddresses;
  readonly sequence: SequenceSnapshot;
  readonly hero: Shot;
  readonly targets: readonly Shot[];
};

/** How a search ended; `run` holds what is known of at least one shot, null where nothing is. */
export type SearchEnd =
  | { readonly kind: "found"; readonly run: MatchRun }
  | { readonly kind: "cancelled"; readonly run: MatchRun | null }
  | { readonly kind: "failed"; readonly text: ProblemText; readonly run: MatchRun | null };

/** Reads the grades afresh, looks at every shot and proposes; each step of it goes to `onRun`. */
export async function searchJob({ eyes, addresses, sequence, hero, targets }: SearchJob, onRun: (run: MatchRun) => void, signal: AbortSignal): Promise<SearchEnd> {
  onRun(startRun(sequence, hero, targets));
  const keys = targets.map((target) => target.key);
  const fresh = await readGrades(eyes.host, sequence, keys, addresses, signal);
  if (!fresh.ok) return endOf({ kind: "host", problem: fresh.problem }, null, hero);
  const shots = new Map(shotsOf(fresh.value).map((shot) => [shot.key, shot]));
  const heroNow = shots.get(hero.key);
  if (!heroNow) return endOf({ kind: "hero-unseen", why: "it was moved or deleted" }, null, hero);

  let run = startRun(fresh.value, heroNow, targets.map((target) => shots.get(target.key) ?? target));
  const tell = (next: MatchRun): void => onRun((run = next));
  for (const key of keys.filter((wanted) => !shots.has(wanted))) {
    tell(withOutcome(run, key, { kind: "cannot-tell", frame: null, why: "It was moved or deleted a moment ago." }));
  }
  const waiting = run.shots.filter(({ outcome }) => outcome.kind === "waiting").map(({ shot }) => shot);
  const ended = await findMatches(
    { eyes, sequence: fresh.value, hero: heroNow, targets: waiting, addresses },
    { onReference: (reference) => tell({ ...run, reference }), onOutcome: (key, outcome) => tell(withOutcome(run, key, outcome)) },
    signal,
  );
  return ended.ok ? { kind: "found", run } : endOf(ended.problem, endEarly(run), hero);
}

function endOf(problem: SearchProblem, run: MatchRun | null, hero: Shot): SearchEnd {
  const known = run?.shots.some(({ outcome }) => outcome.kind !== "not-looked-at") ? run : null;
  if (problem.kind === "host" && problem.problem.kind === "cancelled") return { kind: "cancelled", run: known };
  return { kind: "failed", text: problem.kind === "host" ? describeProblem(problem.problem) : describeUnseenHero(problem.why, hero.clip.name), run: known };
}
