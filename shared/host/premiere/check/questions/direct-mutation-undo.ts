import { found, type Question } from "../../../check/question";
import type { CheckGround } from "../check-ground";
import { counter, countTo, press } from "./press-keys";

const LAST = 4;

const PROBE = "Check: a new sequence";

/** What making a sequence does to Edit > Undo: there is no call for the history, so a person presses Undo and Redo and the project's notes show what came back. */
export const directMutationUndo: Question<CheckGround> = {
  id: "direct-mutation-undo",
  asks: "What does making a sequence do to Edit > Undo?",
  does: "Writes notes, lets you undo one, makes a sequence, and lets you redo and perhaps undo once more.",
  needsPerson: true,
  async ask(ground, asking) {
    await countTo(ground, LAST);
    await press(ground, asking, "Undo");
    await mustStandAt(ground, LAST - 1, "one Undo");
    await (await ground.project()).createSequence(PROBE);
    await press(ground, asking, "Redo");
    if ((await counter(ground)) === LAST) return found("none", "Redo brought the note back over the new sequence.");
    await mustStandAt(ground, LAST - 1, "Redo with nothing to redo");
    await press(ground, asking, "Undo");
    const sequences = await (await ground.project()).getSequences();
    if (!sequences.some(({ name }) => name === PROBE)) return found("own-entry", "Undo took the new sequence away.");
    await mustStandAt(ground, LAST - 2, "one Undo");
    return found("clears-redo", "Redo was gone after it, and Undo passed it over.");
  },
};

async function mustStandAt(ground: CheckGround, expected: number, after: string): Promise<void> {
  const now = await counter(ground);
  if (now !== expected) throw new Error(`after ${after} the note says ${now} instead of ${expected}`);
}
