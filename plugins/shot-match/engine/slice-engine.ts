import { sliceEngine } from "../../../shared/panel/engine/slice-engine";
import { PURE_JOBS, type EngineJobs } from "./engine-jobs";
import type { MatchEngine } from "./match-engine";
import { say } from "../../../shared/words/say";

/** The engine on the page itself, for webviews that start no worker. */
export const SLICE_ENGINE: MatchEngine = sliceEngine<EngineJobs>({
  ...PURE_JOBS,
  *skin() {
    return { kind: "unavailable", why: say`This webview starts no worker, and looking for skin needs one. Everything else works.` };
  },
});
