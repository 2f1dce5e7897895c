import { found, type Question } from "../../../check/question";
import type { CheckGround } from "../check-ground";

/** What does property() answer for a name that is not there? */
export const missingProperty: Question<CheckGround> = {
  id: "missing-property",
  asks: "What comes back for a property that is not there?",
  does: "Asks a layer for a name that nothing has.",
  async ask(ground) {
    try {
      const answer: unknown = ground.layer().property("Trimbin has no such property");
      return found(String(answer));
    } catch (error) {
      return found("throw", error instanceof Error ? error.message : String(error));
    }
  },
};
