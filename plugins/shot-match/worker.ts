import "../../shared/panel/engine/speak-as-page";
import { serveJobs } from "../../shared/panel/engine/serve-jobs";
import { PURE_JOBS, type EngineJobs } from "./engine/engine-jobs";
import { findSkin } from "./engine/find-skin";

serveJobs<EngineJobs>({ ...PURE_JOBS, skin: findSkin });
