import type { JobEngine } from "../../../shared/panel/engine/job-engine";
import type { EngineJobs } from "./engine-jobs";

/** Where the long work on pictures is done: in a worker, or in slices on the page. */
export type MatchEngine = JobEngine<EngineJobs>;
