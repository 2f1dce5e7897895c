import type { JobKinds } from "./job-engine";

/** From the page to its worker; both come from one build, so nothing is checked on the way. */
export type ToWorker<Jobs extends JobKinds<Jobs>> = { [Job in keyof Jobs & string]: RunInWorker<Jobs, Job> }[keyof Jobs & string] | { readonly kind: "cancel"; readonly id: number };

export type RunInWorker<Jobs extends JobKinds<Jobs>, Job extends keyof Jobs & string> = { readonly kind: "run"; readonly id: number; readonly job: Job; readonly ask: Jobs[Job]["ask"] };

/** From the worker about the job of this id. `failed` is a bug, in words. */
export type FromWorker<Jobs extends JobKinds<Jobs>, Job extends keyof Jobs & string> =
  | { readonly kind: "step"; readonly id: number; readonly step: Jobs[Job]["step"] }
  | { readonly kind: "done"; readonly id: number; readonly answer: Jobs[Job]["answer"] | null }
  | { readonly kind: "failed"; readonly id: number; readonly message: string };
