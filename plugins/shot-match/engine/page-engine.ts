import { startWorker } from "../../../shared/panel/start-worker";
import type { MatchEngine } from "./match-engine";
import { SLICE_ENGINE } from "./slice-engine";
import { WorkerEngine } from "./worker-engine";

/** The engine of this page: in its worker where the webview starts one, else on the page. */
export function startPageEngine(): MatchEngine {
  const started: Promise<MatchEngine> = startWorker().then((worker) => (worker ? new WorkerEngine(worker) : SLICE_ENGINE));
  return { run: async (job, ask, onStep, signal) => (await started).run(job, ask, onStep, signal) };
}
