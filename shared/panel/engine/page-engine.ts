import { startWorker } from "../start-worker";
import type { JobEngine, JobKinds } from "./job-engine";
import { WorkerEngine } from "./worker-engine";

/** The engine of this page: in its worker where the webview starts one, else `onPage`. */
export function startPageEngine<Jobs extends JobKinds<Jobs>>(onPage: JobEngine<Jobs>): JobEngine<Jobs> {
  const started: Promise<JobEngine<Jobs>> = startWorker().then((worker) => (worker ? new WorkerEngine<Jobs>(worker) : onPage));
  return { run: async (job, ask, onStep, signal) => (await started).run(job, ask, onStep, signal) };
}
