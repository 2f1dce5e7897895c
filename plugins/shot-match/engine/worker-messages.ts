import type { EngineJob, EngineJobs } from "./engine-jobs";

/** From the page to its worker; both come from one build, so nothing is checked on the way. */
export type ToWorker = { [Job in EngineJob]: RunInWorker<Job> }[EngineJob] | { readonly kind: "cancel"; readonly id: number };

export type RunInWorker<Job extends EngineJob> = { readonly kind: "run"; readonly id: number; readonly job: Job; readonly ask: EngineJobs[Job]["ask"] };

/** From the worker about the job of this id. `failed` is a bug, in words. */
export type FromWorker<Job extends EngineJob> =
  | { readonly kind: "step"; readonly id: number; readonly step: EngineJobs[Job]["step"] }
  | { readonly kind: "done"; readonly id: number; readonly answer: EngineJobs[Job]["answer"] | null }
  | { readonly kind: "failed"; readonly id: number; readonly message: string };
