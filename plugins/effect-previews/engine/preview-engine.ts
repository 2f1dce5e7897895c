import type { JobEngine } from "../../../shared/panel/engine/job-engine";
import type { PreviewJobs } from "./preview-jobs";

/** Where looks are drawn: in a worker, or in slices on the page. */
export type PreviewEngine = JobEngine<PreviewJobs>;
