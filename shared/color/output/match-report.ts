import { assertNever } from "../../basics/assert-never";
import type { MatchChoice } from "../scene/match-choice";
import type { ShotMatch } from "../scene/shot-match";
import { interpolateCorrection, type BasicCorrection } from "../sliders/basic-correction";

/** One run of Shot Match as it ended. */
export type ReportedRun = {
  /** ISO 8601. */
  readonly madeAt: string;
  readonly hero: { readonly key: string; readonly name: string };
  readonly response: { readonly name: string; readonly calibrated: boolean };
  readonly shots: readonly ReportedShot[];
};

/** One shot of a run: what was proposed, and what became of it. */
export type ReportedShot = {
  readonly key: string;
  readonly name: string;
  readonly current: BasicCorrection;
  readonly match: ShotMatch;
  readonly choice: MatchChoice;
  /** 0..1. */
  readonly strength: number;
  /** Null where nothing was applied; `measuredError` (mean CIEDE2000) null where the host's picture could not be measured. */
  readonly applied: { readonly measuredError: number | null } | null;
};

/** The report: plain JSON, the same keys in every line, null where there is nothing to say. Errors are mean CIEDE2000 to the hero on the same things; predicted ones hold at full strength. */
export type MatchReport = {
  readonly format: "trimbin-match-report";
  readonly version: 1;
  readonly madeAt: string;
  readonly hero: ReportedRun["hero"];
  readonly response: ReportedRun["response"];
  readonly counts: { readonly [verdict in ShotMatch["verdict"]]: number } & { readonly applied: number };
  readonly shots: readonly MatchReportLine[];
};

type MatchReportLine = {
  readonly key: string;
  readonly name: string;
  readonly verdict: ShotMatch["verdict"];
  readonly confidence: "good" | "fair" | null;
  readonly why: string;
  readonly manner: MatchChoice["manner"];
  readonly locks: MatchChoice["locks"];
  readonly strength: number;
  readonly current: BasicCorrection;
  /** Absolute slider positions at this strength. */
  readonly correction: BasicCorrection | null;
  readonly errorBefore: number | null;
  readonly predictedErrorAfter: number | null;
  readonly measuredErrorAfter: number | null;
  readonly applied: boolean;
  readonly through: readonly string[];
  readonly drift: number | null;
};

/** The report of a run. */
export function matchReport({ madeAt, hero, response, shots }: ReportedRun): MatchReport {
  const counts = { match: 0, guess: 0, "already-matches": 0, "cannot-tell": 0, applied: 0 };
  for (const { match, applied } of shots) {
    counts[match.verdict]++;
    if (applied) counts.applied++;
  }
  return { format: "trimbin-match-report", version: 1, madeAt, hero, response: { name: response.name, calibrated: response.calibrated }, counts, shots: shots.map(reportLine) };
}

function reportLine({ key, name, current, match, choice, strength, applied }: ReportedShot): MatchReportLine {
  return {
    key,
    name,
    verdict: match.verdict,
    why: match.why,
    manner: choice.manner,
    locks: choice.locks,
    strength,
    current,
    applied: applied !== null,
    measuredErrorAfter: applied?.measuredError ?? null,
    drift: match.drift?.difference ?? null,
    ...proposed(match, current, strength),
  };
}

type Proposed = Pick<MatchReportLine, "confidence" | "correction" | "errorBefore" | "predictedErrorAfter" | "through">;

function proposed(match: ShotMatch, current: BasicCorrection, strength: number): Proposed {
  switch (match.verdict) {
    case "match":
      return {
        confidence: match.confidence,
        correction: interpolateCorrection(current, match.correction, strength),
        errorBefore: match.predictedErrorBefore,
        predictedErrorAfter: match.predictedErrorAfter,
        through: match.through,
      };
    case "guess":
      return { confidence: null, correction: interpolateCorrection(current, match.correction, strength), errorBefore: null, predictedErrorAfter: null, through: [] };
    case "already-matches":
      return { confidence: null, correction: null, errorBefore: match.error, predictedErrorAfter: null, through: [] };
    case "cannot-tell":
      return { confidence: null, correction: null, errorBefore: null, predictedErrorAfter: null, through: [] };
    default:
      return assertNever(match);
  }
}
