import { found, type Question } from "../../../check/question";
import type { CheckGround } from "../check-ground";

/** What do beginUndoGroup and endUndoGroup answer? The pages say a boolean, ExtendScript nothing. */
export const groupAnswer: Question<CheckGround> = {
  id: "group-answer",
  asks: "What do the calls for undo groups answer?",
  does: "Opens a group, changes a comment, and closes it.",
  async ask(ground) {
    const begun: unknown = ground.app.beginUndoGroup("Check: answer");
    let ended: unknown;
    try {
      ground.comp().comment = "answer";
    } finally {
      ended = ground.app.endUndoGroup();
    }
    return found(begun === ended ? String(begun) : `${String(begun)}, then ${String(ended)}`);
  },
};
