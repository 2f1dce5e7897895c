import { sliceEngine } from "../../../shared/panel/engine/slice-engine";
import type { SelectsEngine, SelectsJobs } from "./selects-jobs";
import { SpokenProject } from "./spoken-project";
import { say } from "../../../shared/words/say";

const NEEDS_WORKER = say`This webview starts no worker, and searching by meaning needs one. Searching by words works.`;

/** The engine on the page itself, for webviews that start no worker: it finds words, not meaning. */
export function pageProject(): SelectsEngine {
  return sliceEngine<SelectsJobs>({
    ...new SpokenProject(() => Promise.resolve(null)).jobs(),
    *"draft-import"() {
      return { ok: false, problem: say`This webview starts no worker, and importing transcripts needs one. In Premiere import the file in the host: Window > Text.` };
    },
    *"read-cues"() {
      return { ok: false, problem: say`This webview starts no worker, and reading cue lists needs one.` };
    },
    *"compare-import"() {
      return [];
    },
    *"load-meaning"() {
      return { ok: false, problem: NEEDS_WORKER };
    },
    *"meaning-left"() {
      return { clips: [], otherLanguages: [] };
    },
    *"recall-meaning"() {
      return false;
    },
    *"read-meaning"() {
      return { ok: false, problem: NEEDS_WORKER };
    },
  });
}
