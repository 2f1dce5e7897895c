import { say } from "../../../shared/words/say";
import type { QuestionTable } from "./question-table";

/** What Premiere is asked, in an editor's words; two of them After Effects is asked too. */
export const PREMIERE_QUESTIONS: QuestionTable = {
  "action-budget": { asks: say`How many changes fit into one undo step?`, decides: say`Decides how many undo steps an Apply takes.` },
  "transaction-pause": { asks: say`How long must a panel wait between two undo steps?`, decides: say`Decides how long a large Apply takes.` },
  "frame-export": { asks: say`How do frames come out of Premiere, and how late?`, decides: say`Decides how panels get the pictures they show you, and how long they wait for one.` },
  "lumetri-places": { asks: say`Are Lumetri's sliders where the panels look for them?`, decides: say`Decides which slider a match or a look sets in this version.` },
  "effect-layouts": { asks: say`Are the settings of Adobe's effects where the panels look for them?`, decides: say`Decides which setting of an effect a look changes in this version.` },
  "exception-rollback": { asks: say`When something breaks in the middle of an undo step, is all of the step taken back?`, decides: null },
  "note-size": { asks: say`How long a text can a project keep for a plugin?`, decides: null },
  "track-index": { asks: say`What happens to a clip on a video track that does not exist?`, decides: null },
  "audio-track-index": { asks: say`Where does sound go when its audio track does not exist?`, decides: null },
  "empty-selection": { asks: say`Can a plugin select clips by itself?`, decides: null },
  "param-range": { asks: say`What happens to a slider that is set beyond its end?`, decides: null },
  "true-without-effect": { asks: say`When Premiere says “done”, is it done?`, decides: null },
  "cdl-order": { asks: say`Does ASC CDL keep its numbers in the expected order?`, decides: null },
  "module-members": { asks: say`What does this version of Premiere let plugins do?`, decides: null },
  "direct-mutation-undo": { asks: say`Does making a sequence disturb Edit > Undo?`, decides: null },
  "lut-index": { asks: say`Can a plugin choose a LUT or a look in Lumetri?`, decides: null },
  "stale-handles": { asks: say`Does Premiere still know a clip after it was renamed?`, decides: null },
  "marker-comments": { asks: say`Does a new marker get its comment at once?`, decides: null },
  "empty-transaction": { asks: say`Does a step that changes nothing stand in Edit > Undo?`, decides: null },
  "lumetri-calibration": { asks: say`How does Lumetri answer its sliders?`, decides: say`Decides how close previews and matches come to Lumetri; until then they are our own approximation.` },
};
