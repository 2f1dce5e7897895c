import { found, type Question } from "../../../check/question";
import type { CheckGround } from "../check-ground";

/** Can a plugin change a locked layer? */
export const lockedLayers: Question<CheckGround> = {
  id: "locked-layers",
  asks: "Can a plugin change a locked layer?",
  does: "Locks the scratch layer, sets its opacity, and unlocks it.",
  async ask(ground) {
    ground.layer().locked = true;
    try {
      ground.opacity().setValue(50);
      return found(ground.opacity().value === 50 ? "work" : "ignored");
    } catch (error) {
      return found("throw", error instanceof Error ? error.message : String(error));
    } finally {
      ground.layer().locked = false;
    }
  },
};
