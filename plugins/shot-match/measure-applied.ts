import { measureResidual } from "../../shared/color/residual";
import { grabFrames, type Eyes } from "./sample-shot";
import type { MatchRun } from "./match-run";
import type { Measurement, Proposal } from "./shot-outcome";

/** Looks at these shots of a run through the host again, at the moments they were sampled before, and compares them with the reference. */
export async function measureApplied(
  eyes: Eyes,
  run: MatchRun,
  keys: readonly string[],
  onMeasured: (key: string, measurement: Measurement) => void,
  signal: AbortSignal,
): Promise<void> {
  for (const { shot, outcome } of run.shots) {
    if (outcome.kind !== "proposal" || !keys.includes(shot.key)) continue;
    onMeasured(shot.key, await measure(eyes, run, outcome, signal));
  }
}

async function measure(eyes: Eyes, { sequence, reference }: MatchRun, { times }: Proposal, signal: AbortSignal): Promise<Measurement> {
  const seen = await grabFrames(eyes, sequence, times, signal);
  if (!seen.ok) return { kind: "failed" };
  const difference = reference && measureResidual(reference.sample, seen.value.sample);
  return difference === null ? { kind: "not-comparable", frame: seen.value.middle } : { kind: "measured", difference, frame: seen.value.middle };
}
