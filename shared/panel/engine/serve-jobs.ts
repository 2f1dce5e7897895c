import type { JobKinds, JobTable } from "./job-engine";
import { runInSlices } from "./run-in-slices";
import type { RunInWorker, ToWorker } from "./worker-messages";

/** The worker's side of WorkerEngine: does the page's jobs from now on. Work is done in slices here too, so that a cancel is heard. */
export function serveJobs<Jobs extends JobKinds<Jobs>>(jobs: JobTable<Jobs>): void {
  const underWay = new Map<number, AbortController>();

  self.addEventListener("message", ({ data }: MessageEvent<ToWorker<Jobs>>) => {
    if (data.kind === "cancel") underWay.get(data.id)?.abort();
    else void work(data);
  });

  async function work<Job extends keyof Jobs & string>({ id, job, ask }: RunInWorker<Jobs, Job>): Promise<void> {
    const stop = new AbortController();
    underWay.set(id, stop);
    try {
      const answer = await runInSlices(jobs[job](ask, stop.signal), (step) => self.postMessage({ kind: "step", id, step }), stop.signal);
      self.postMessage({ kind: "done", id, answer });
    } catch (fault) {
      self.postMessage({ kind: "failed", id, message: fault instanceof Error ? fault.message : String(fault) });
    } finally {
      underWay.delete(id);
    }
  }
}
