import { found, type Question } from "../../../check/question";
import type { CheckGround } from "../check-ground";
import { counter, countTo, press } from "./press-keys";

const LAST = 4;

/** Does a transaction in which nothing happens leave a step in Edit > Undo? */
export const emptyTransaction: Question<CheckGround> = {
  id: "empty-transaction",
  asks: "Does a transaction without actions leave a step in Edit > Undo?",
  does: "Writes notes, runs an empty transaction, and lets you undo once.",
  needsPerson: true,
  async ask(ground, asking) {
    await countTo(ground, LAST);
    const answered = await ground.transact("nothing", () => []);
    await press(ground, asking, "Undo");
    const now = await counter(ground);
    if (now === LAST) return found("entry", `It answered ${answered}; Undo took back nothing that shows.`);
    if (now === LAST - 1) return found("no-entry", `It answered ${answered}; Undo took back what was done before it.`);
    throw new Error(`after one Undo the note says ${now} instead of ${LAST} or ${LAST - 1}`);
  },
};
