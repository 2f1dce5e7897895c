import type { EngineJob, EngineJobs } from "./engine-jobs";

/** Where the long work on pictures is done: in a worker, or in slices on the page. What goes in and out is plain data. */
export interface MatchEngine {
  /** Does one job, telling its steps; null when it was cancelled. Rejects on a bug in the engine. */
  run<Job extends EngineJob>(job: Job, ask: EngineJobs[Job]["ask"], onStep: (step: EngineJobs[Job]["step"]) => void, signal: AbortSignal): Promise<EngineJobs[Job]["answer"] | null>;
}
