import { found, type Question } from "../../../check/question";
import type { CheckGround } from "../check-ground";
import { undoOwnStep, writeOwnSteps } from "./undo-command";

/** Does an undo group in which nothing was changed leave a step? */
export const emptyGroup: Question<CheckGround> = {
  id: "empty-group",
  asks: "Does an undo group without changes leave a step in Edit > Undo?",
  does: "Writes a comment in four steps, opens and closes an empty group, and undoes one step.",
  async ask(ground) {
    const last = writeOwnSteps(ground);
    const { project } = ground.app;
    const before = project.revision;
    ground.app.beginUndoGroup("Check: nothing");
    ground.app.endUndoGroup();
    const grew = project.revision - before;
    undoOwnStep(ground);
    const seen = `revision grew by ${grew}`;
    if (ground.comp().comment !== last) return found("no-entry", seen);
    // Undo took a step that does not show, or there is no undo by number: then the second one tells.
    undoOwnStep(ground);
    if (ground.comp().comment !== last) return found("entry", seen);
    return found(grew > 0 ? "entry" : "no-entry", `${seen}; by that alone, for Undo did nothing`);
  },
};
