import type { CheckGround } from "../check-ground";
import { found, type Question } from "../../../check/question";

/** Undo in a public list of menu numbers for ExtendScript. */
const UNDO = 16;

/** Undoes one step of the check's own: there are always some. */
export function undoOwnStep(ground: CheckGround): unknown {
  return ground.app.executeCommand(UNDO);
}

/** Writes the composition's comment several times, each in a step of its own; answers with the last one. */
export function writeOwnSteps(ground: CheckGround): string {
  const texts = ["step 1", "step 2", "step 3", "step 4"];
  for (const text of texts) {
    ground.app.beginUndoGroup(`Check: ${text}`);
    try {
      ground.comp().comment = text;
    } finally {
      ground.app.endUndoGroup();
    }
  }
  return "step 4";
}

/** Can a plugin undo by the menu's number? */
export const undoCommand: Question<CheckGround> = {
  id: "undo-command",
  asks: "Can a plugin undo its own step?",
  does: "Writes a comment in four steps and runs the menu command 16 once.",
  async ask(ground) {
    writeOwnSteps(ground);
    const before = ground.app.project.revision;
    const held = ground.layer();
    const answered = undoOwnStep(ground);
    const now = ground.comp().comment;
    return found(now === "step 3" ? "works" : now === "step 4" ? "does nothing" : "something else", `answered ${String(answered)}, the comment reads "${now}", revision ${before} to ${ground.app.project.revision}, a layer from before ${alive(held) ? "still answers" : "is dead"}`);
  },
};

function alive(layer: AfterEffectsUXP.AnyLayer): boolean {
  try {
    return layer.name !== "";
  } catch {
    return false;
  }
}
