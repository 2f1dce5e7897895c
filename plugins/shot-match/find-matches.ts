import { assertNever } from "../../shared/basics/assert-never";
import { fail, succeed, type Result } from "../../shared/basics/result";
import { NEUTRAL_CORRECTION } from "../../shared/color/sliders/basic-correction";
import { matchShot } from "../../shared/color/match-shot";
import { describeProblem, type HostProblem } from "../../shared/host/host-problem";
import type { LumetriAddresses } from "../../shared/host/host-profile";
import type { SequenceSnapshot } from "../../shared/project/project-snapshot";
import type { UsableGrade } from "./correction-edits";
import { readCurrentGrade } from "./current-grade";
import type { Shot } from "./match-source";
import { sampleShot, type Eyes, type SeenShot, type SightProblem } from "./sample-shot";
import type { ShotOutcome } from "./shot-outcome";

type Search = {
  readonly eyes: Eyes;
  readonly sequence: SequenceSnapshot;
  readonly hero: Shot;
  readonly targets: readonly Shot[];
  readonly addresses: LumetriAddresses;
};

/** What is heard of a search while it goes on. */
type SearchNews = { readonly onReference: (seen: SeenShot) => void; readonly onOutcome: (key: string, outcome: ShotOutcome) => void };

/** Why a whole search ended: the reference cannot be seen, or the host is gone. */
export type SearchProblem = { readonly kind: "hero-unseen"; readonly why: string } | { readonly kind: "host"; readonly problem: HostProblem };

/**
 * Looks at the reference, then at one target after the other, and tells of each as soon as it is known.
 * A target that cannot be seen gets its own outcome and the others go on.
 */
export async function findMatches(
  { eyes, sequence, hero, targets, addresses }: Search,
  news: SearchNews,
  signal: AbortSignal,
): Promise<Result<null, SearchProblem>> {
  const seenHero = await sampleShot(eyes, sequence, hero, signal);
  if (!seenHero.ok) {
    return fail(seenHero.problem.kind === "unseen" ? { kind: "hero-unseen", why: seenHero.problem.why } : seenHero.problem);
  }
  news.onReference(seenHero.value);
  for (const target of targets) {
    const grade = readCurrentGrade(target.clip, addresses);
    if (grade.kind === "unusable") {
      news.onOutcome(target.key, { kind: "cannot-tell", frame: null, why: sentence(grade.why) });
      continue;
    }
    news.onOutcome(target.key, { kind: "sampling" });
    const seen = await sampleShot(eyes, sequence, target, signal);
    if (!seen.ok && seen.problem.kind === "host" && endsSearch(seen.problem.problem)) return fail(seen.problem);
    await nextTurn();
    news.onOutcome(target.key, seen.ok ? judge(seenHero.value, seen.value, grade) : { kind: "cannot-tell", frame: null, why: whyNot(seen.problem) });
    await nextTurn();
  }
  return succeed(null);
}

function judge(hero: SeenShot, target: SeenShot, grade: UsableGrade): ShotOutcome {
  const from = grade.kind === "none" ? NEUTRAL_CORRECTION : grade.correction;
  const match = matchShot({ hero: hero.sample, target: target.sample, current: from });
  const frame = target.middle;
  switch (match.verdict) {
    case "match":
      return {
        kind: "proposal",
        frame,
        times: target.times,
        grade,
        from,
        to: match.correction,
        confidence: match.confidence,
        differenceBefore: match.predictedErrorBefore,
        differenceAfter: match.predictedErrorAfter,
        why: match.why,
      };
    case "already-matches":
      return { kind: "already-matches", frame, difference: match.error, why: match.why };
    case "cannot-tell":
      return { kind: "cannot-tell", frame, why: match.why };
    default:
      return assertNever(match);
  }
}

/** After these no other shot would fare better. */
function endsSearch(problem: HostProblem): boolean {
  return ["cancelled", "disconnected", "no-project", "no-sequence", "sequence-gone", "unsupported", "disk-full"].includes(problem.kind);
}

function whyNot(problem: SightProblem): string {
  if (problem.kind === "unseen") return sentence(problem.why);
  const { happened, advice } = describeProblem(problem.problem);
  return `${happened} ${advice}`;
}

function sentence(clause: string): string {
  return `${clause.charAt(0).toUpperCase()}${clause.slice(1)}.`;
}

/** Lets the page draw and answer between two shots. */
function nextTurn(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}
