import type { MatchRun } from "./match-run";
import type { Measurement } from "./shot-outcome";
import type { ShotMatchModel } from "./shot-match-model";

/** What grid, tile and viewer show alike. */
export type ResultView = {
  readonly model: ShotMatchModel;
  readonly run: MatchRun;
  /** What came of it; null until it was applied. */
  readonly applied: AppliedView | null;
  readonly holdBefore: boolean;
  readonly canChange: boolean;
};

/** The applied shots: measured by the host's own frames, some taken back since. */
export type AppliedView = {
  readonly measured: ReadonlyMap<string, Measurement>;
  readonly reverted: ReadonlySet<string>;
  /** Null while nothing can be taken back. */
  readonly onRevert: ((key: string) => void) | null;
};
