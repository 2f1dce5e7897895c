import type { RgbaImage } from "../../../shared/basics/rgba-image";
import { NEUTRAL_CORRECTION, type BasicCorrection } from "../../../shared/color/sliders/basic-correction";
import { matchShot, type ShotMatch } from "../../../shared/color/match-shot";
import { renderBasicCorrection } from "../../../shared/color/sliders/render-basic-correction";
import { imageError, percentile } from "./image-error";

/** What matching one pair did, measured against the truth (mean CIEDE2000 over whole frames), and how long it took. */
export type Outcome = { readonly match: ShotMatch; readonly before: number; readonly after: number; readonly ms: number };

/** A pair counts as made worse when it ends this much above doing nothing. */
const WORSE_BY = 0.25;

/** Matches the target to the hero, renders what was proposed with the engine's own response, and measures it against the true frames. */
export function measureOutcome(hero: readonly RgbaImage[], target: readonly RgbaImage[], truth: readonly RgbaImage[]): Outcome {
  const started = performance.now();
  const match = matchShot({ hero: { frames: hero }, target: { frames: target }, current: NEUTRAL_CORRECTION });
  const ms = performance.now() - started;
  const correction: BasicCorrection = match.verdict === "match" ? match.correction : NEUTRAL_CORRECTION;
  const errors = (frames: readonly RgbaImage[]): number => frames.reduce((sum, frame, index) => sum + imageError(frame, truth[index]!), 0) / frames.length;
  return { match, ms, before: errors(target), after: errors(target.map((frame) => renderBasicCorrection(frame, correction))) };
}

/** One table row that sums up many outcomes. */
export function summaryRow(name: string, outcomes: readonly Outcome[]): Record<string, string | number> {
  const count = (verdict: ShotMatch["verdict"]): number => outcomes.filter(({ match }) => match.verdict === verdict).length;
  const round = (value: number): number => Number(value.toFixed(2));
  return {
    pairs: name,
    n: outcomes.length,
    "before (median)": round(percentile(outcomes.map(({ before }) => before), 0.5)),
    "after (median)": round(percentile(outcomes.map(({ after }) => after), 0.5)),
    "after (p95)": round(percentile(outcomes.map(({ after }) => after), 0.95)),
    "worse %": round((100 * outcomes.filter(({ before, after }) => after > before + WORSE_BY).length) / outcomes.length),
    match: count("match"),
    "already-matches": count("already-matches"),
    "cannot-tell": count("cannot-tell"),
    "ms (median)": round(percentile(outcomes.map(({ ms }) => ms), 0.5)),
  };
}
