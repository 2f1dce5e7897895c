import { say } from "../../../shared/words/say";
import type { QuestionTable } from "./question-table";

/** What After Effects is asked, in an editor's words, but for what Premiere is asked too. */
export const AFTER_EFFECTS_QUESTIONS: QuestionTable = {
  "frame-file": { asks: say`How do frames come out of After Effects, and how late?`, decides: say`Decides how panels get the pictures they show you, and how long they wait for one.` },
  "frame-latency": { asks: say`How long does a small picture take?`, decides: null },
  "resolution-factor": { asks: say`Are pictures at half resolution smaller?`, decides: null },
  "deferred-call": { asks: say`How does After Effects say that a picture is ready?`, decides: null },
  "module-shape": { asks: say`How does After Effects show itself to a plugin?`, decides: null },
  "group-answer": { asks: say`Does After Effects confirm an undo step?`, decides: null },
  "unclosed-group": { asks: say`Is an undo step that was left open closed again?`, decides: null },
  "empty-group": { asks: say`Does a step that changes nothing stand in Edit > Undo?`, decides: null },
  "undo-command": { asks: say`Can a plugin undo its own step?`, decides: null },
  "missing-property": { asks: say`What does After Effects say of a setting that does not exist?`, decides: null },
  "is-modified": { asks: say`Does After Effects know which settings were changed?`, decides: null },
  "out-of-range": { asks: say`What happens to a setting beyond its end?`, decides: null },
  "locked-layers": { asks: say`Can a plugin change a locked layer?`, decides: null },
  "layer-references": { asks: say`When a layer is added, are the others still known?`, decides: null },
  "time-grid": { asks: say`Can a keyframe stand between two frames?`, decides: null },
  "app-language": { asks: say`In which language are effects and settings named?`, decides: null },
  constructors: { asks: say`Can a plugin make markers and eases, and import?`, decides: null },
  "dynamic-link-guid": { asks: say`Can a composition be told from another of the same name?`, decides: null },
  "enum-values": { asks: say`Which numbers stand for the choices of After Effects?`, decides: null },
};
