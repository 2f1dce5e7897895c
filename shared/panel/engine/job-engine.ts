/** The jobs of one panel by name: what each is asked, what it tells on the way, and what it answers. All of it plain data that can cross to a worker. */
export type JobKinds<Jobs> = { readonly [Job in keyof Jobs]: { readonly ask: unknown; readonly step: unknown; readonly answer: unknown } };

/** Where a panel's long work is done: in its worker, or in slices on the page. */
export interface JobEngine<Jobs extends JobKinds<Jobs>> {
  /** Does one job, telling its steps; null when it was cancelled. Rejects on a bug in the job. */
  run<Job extends keyof Jobs & string>(job: Job, ask: Jobs[Job]["ask"], onStep: (step: Jobs[Job]["step"]) => void, signal: AbortSignal): Promise<Jobs[Job]["answer"] | null>;
}

/** How each job is begun; nothing is done until the first step is asked for. */
export type JobTable<Jobs extends JobKinds<Jobs>> = {
  readonly [Job in keyof Jobs]: (
    ask: Jobs[Job]["ask"],
    signal: AbortSignal,
  ) => Generator<Jobs[Job]["step"], Jobs[Job]["answer"]> | AsyncGenerator<Jobs[Job]["step"], Jobs[Job]["answer"]>;
};
