import { found, type Question } from "../../../check/question";
import type { CheckGround } from "../check-ground";

/** Long after the turn that opened the group has ended. */
const LATER_MS = 300;

/** What becomes of a group that is still open when the plugin's turn ends? */
export const unclosedGroup: Question<CheckGround> = {
  id: "unclosed-group",
  asks: "Does the host close an undo group that was left open?",
  does: `Opens a group, changes a comment, waits ${LATER_MS} ms and closes it. Do not edit meanwhile.`,
  async ask(ground, { clock, signal }) {
    ground.app.beginUndoGroup("Check: left open");
    const changed = attemptNow(() => (ground.comp().comment = "left open"));
    await clock.sleep(LATER_MS, signal);
    // Whatever happened: a group that stays open would swallow what the person does next.
    const refused = attemptNow(() => ground.app.endUndoGroup());
    if (changed !== null) throw new Error(changed);
    return found(refused === null ? "leave-open" : "auto-close", refused ?? "it could be closed later");
  },
};

/** Null when the host threw nothing. */
function attemptNow(work: () => unknown): string | null {
  try {
    work();
    return null;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
