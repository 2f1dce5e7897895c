import { PURE_JOBS, type JobTable } from "./engine-jobs";
import type { MatchEngine } from "./match-engine";
import { runInSlices } from "./run-in-slices";

const PAGE_JOBS: JobTable = {
  ...PURE_JOBS,
  *skin() {
    return { kind: "unavailable", why: "This webview starts no worker, and looking for skin needs one. Everything else works." };
  },
};

/** The engine on the page itself, for webviews that start no worker: the same answers, and the page stays awake between slices. */
export const SLICE_ENGINE: MatchEngine = {
  run: (job, ask, onStep, signal) => runInSlices(PAGE_JOBS[job](ask, signal), onStep, signal),
};
