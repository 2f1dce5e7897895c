import type { PanelTools } from "../panel-tools";
import { sceneOf, type MatchRun } from "../search/match-run";
import type { MatchedShot, Measurement } from "../search/shot-outcome";
import { grabFrames } from "../source/sample-shot";

/** Looks at these shots of a run through the host again, at the moments they were sampled before, and compares them with the reference. What was seen alone is not seen so there, and is not measured. */
export async function measureApplied(
  tools: PanelTools,
  run: MatchRun,
  keys: readonly string[],
  onMeasured: (key: string, measurement: Measurement) => void,
  signal: AbortSignal,
): Promise<void> {
  for (const entry of run.shots) {
    if (entry.outcome.kind === "proposal" && keys.includes(entry.shot.key)) onMeasured(entry.shot.key, await measure(tools, run, entry, signal));
  }
}

async function measure({ eyes, engine }: PanelTools, run: MatchRun, entry: MatchedShot, signal: AbortSignal): Promise<Measurement> {
  if (entry.looked?.seen.alone) return { kind: "seen-alone" };
  const seen = await grabFrames(eyes, run.sequence, entry.looked?.seen.times ?? [], signal);
  if (!seen.ok) return { kind: "failed" };
  const { reference } = sceneOf(run, entry);
  if (!reference) return { kind: "not-comparable", frame: seen.value.middle };
  const residual = await engine.run("residual", { hero: reference.sample, target: seen.value.sample }, () => undefined, signal);
  if (!residual) return { kind: "failed" };
  const { difference } = residual;
  return difference === null ? { kind: "not-comparable", frame: seen.value.middle } : { kind: "measured", difference, frame: seen.value.middle };
}
