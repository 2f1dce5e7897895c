import { found, type Question } from "../../../check/question";
import type { CheckGround } from "../check-ground";

const TRIES = 8;

const NOTE = "trimbin-true";

/** Does the host keep what it says yes to? */
export const trueWithoutEffect: Question<CheckGround> = {
  id: "true-without-effect",
  asks: "Does the host keep what it says yes to?",
  does: `Writes ${TRIES} notes and reads each of them back.`,
  async ask(ground) {
    let kept = 0;
    let yes = 0;
    for (let i = 1; i <= TRIES; i++) {
      const notes = await ground.notes();
      if (await ground.transact("note", () => [notes.createSetValueAction(NOTE, String(i), ground.ppro.Constants.PropertyType.PERSISTENT)])) yes += 1;
      if ((await ground.note(NOTE)) === String(i)) kept += 1;
    }
    return found(kept === TRIES ? "always" : `${kept} of ${yes}`, `${yes} times yes, ${kept} times kept`);
  },
};
