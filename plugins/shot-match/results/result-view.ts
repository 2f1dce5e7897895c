import type { Receipt } from "../../../shared/host/receipt";
import type { SliderResponse } from "../../../shared/color/response/slider-response";
import { differenceWords, distanceWord, type DifferenceWords } from "./difference-words";
import { CLOSE_BELOW } from "../../../shared/color/scene/match-bounds";
import { predictedAt, strengthOf, type MatchRun } from "../search/match-run";
import type { MatchedShot, Measurement } from "../search/shot-outcome";
import { fateWord } from "../../../shared/panel/receipts/receipt-words";
import type { ShotMatchModel } from "../shot-match-model";
import type { Fate } from "../../../shared/panel/receipts/standing";
import { verdictOf, type Verdict } from "./shot-words";
import { say } from "../../../shared/words/say";

/** What grid, tile and viewer show alike. */
export type ResultView = {
  readonly model: ShotMatchModel;
  readonly run: MatchRun;
  /** By which previews are rendered. */
  readonly response: SliderResponse;
  /** What came of it; null until it was applied. */
  readonly applied: AppliedView | null;
  readonly holdBefore: boolean;
  readonly canChange: boolean;
};

/** The applied shots: measured by the host's own frames, some not applied any more. */
export type AppliedView = {
  readonly measured: ReadonlyMap<string, Measurement>;
  readonly fates: ReadonlyMap<string, Fate>;
  readonly host: Receipt["host"];
  /** Null while nothing can be taken back. */
  readonly onRevert: ((key: string) => void) | null;
};

/** Where a proposal stands, in words: "ticked" before an Apply, "applied" or what became of it after. */
export function proposalState({ run, applied }: Pick<ResultView, "run" | "applied">, key: string): string {
  if (!applied) return run.ticked.has(key) ? say`ticked` : say`not ticked`;
  return applied.measured.has(key) ? fateWord(applied.fates.get(key), applied) : say`not applied`;
}

/** The word for a shot; what the host's frames contradict is not called a match any more. */
export function verdictNow({ applied }: Pick<ResultView, "applied">, { shot, outcome }: MatchedShot): Verdict {
  const measurement = applied?.measured.get(shot.key);
  const isFarOff = measurement?.kind === "measured" && measurement.difference >= CLOSE_BELOW && !applied?.fates.has(shot.key);
  return isFarOff ? { word: say`applied`, icon: "warning" } : verdictOf(outcome);
}

/** How far a shot is from the reference, as proposed at the strength it has or as it came out; null where that is not known. */
export function differenceOf({ run, applied }: Pick<ResultView, "run" | "applied">, { shot, outcome }: MatchedShot): DifferenceWords | null {
  if (outcome.kind === "already-matches") return plainDifference(outcome.difference);
  if (outcome.kind !== "proposal") return null;
  const fate = applied?.fates.get(shot.key);
  if (fate === "changed") return null;
  const { predicted } = outcome;
  if (!predicted) return null;
  if (fate) return plainDifference(predicted.before);
  return differenceWords(predicted.before, predictedAt(predicted, strengthOf(run, shot.key)), applied?.measured.get(shot.key));
}

function plainDifference(difference: number): DifferenceWords {
  return { words: distanceWord(difference), numbers: `ΔE ${difference.toFixed(1)}` };
}
