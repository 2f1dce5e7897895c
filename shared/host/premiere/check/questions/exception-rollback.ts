import { found, type Question } from "../../../check/question";
import type { CheckGround } from "../check-ground";

const NOTE = "trimbin-rollback";

/** Does an exception in a transaction take back what was added before it? */
export const exceptionRollback: Question<CheckGround> = {
  id: "exception-rollback",
  asks: "Is a transaction taken back when an error ends it?",
  does: "Adds a note to a transaction and throws an error in it.",
  async ask(ground) {
    const notes = await ground.notes();
    const { PERSISTENT } = ground.ppro.Constants.PropertyType;
    const project = await ground.project();
    let added = false;
    let seen = "no error came back";
    try {
      project.lockedAccess(() =>
        project.executeTransaction((compound) => {
          added = compound.addAction(notes.createSetValueAction(NOTE, "kept", PERSISTENT)) !== false;
          throw new Error("thrown by the check");
        }, "Check: error"),
      );
    } catch (error) {
      seen = String(error);
    }
    if (!added) throw new Error(`the action was not added: ${seen}`);
    const rollsBack = (await ground.note(NOTE)) === null;
    return { ...found(rollsBack ? "yes" : "no", seen), figures: { rollsBack } };
  },
};
