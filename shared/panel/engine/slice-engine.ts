import type { JobEngine, JobKinds, JobTable } from "./job-engine";
import { runInSlices } from "./run-in-slices";

/** An engine on the page itself, for webviews that start no worker: the same answers, and the page stays awake between slices. */
export function sliceEngine<Jobs extends JobKinds<Jobs>>(jobs: JobTable<Jobs>): JobEngine<Jobs> {
  return { run: (job, ask, onStep, signal) => runInSlices(jobs[job](ask, signal), onStep, signal) };
}
