import { PURE_JOBS, type EngineJob, type JobTable } from "./engine/engine-jobs";
import { findSkin } from "./engine/find-skin";
import { runInSlices } from "./engine/run-in-slices";
import type { RunInWorker, ToWorker } from "./engine/worker-messages";

// The worker's side of WorkerEngine. Work is done in slices here too, so that a cancel is heard.

const JOBS: JobTable = { ...PURE_JOBS, skin: findSkin };

const underWay = new Map<number, AbortController>();

self.addEventListener("message", ({ data }: MessageEvent<ToWorker>) => {
  if (data.kind === "cancel") underWay.get(data.id)?.abort();
  else void work(data);
});

async function work<Job extends EngineJob>({ id, job, ask }: RunInWorker<Job>): Promise<void> {
  const stop = new AbortController();
  underWay.set(id, stop);
  try {
    const answer = await runInSlices(JOBS[job](ask, stop.signal), (step) => self.postMessage({ kind: "step", id, step }), stop.signal);
    self.postMessage({ kind: "done", id, answer });
  } catch (fault) {
    self.postMessage({ kind: "failed", id, message: fault instanceof Error ? fault.message : String(fault) });
  } finally {
    underWay.delete(id);
  }
}
