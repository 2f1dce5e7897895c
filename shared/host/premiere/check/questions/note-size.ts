import { stopIfCancelled } from "../../../host-stop";
import type { Question } from "../../../check/question";
import type { CheckGround } from "../check-ground";

const FIRST = 1024;
const MOST = 1 << 20;

/** How much text a project's Properties hold. */
export const noteSize: Question<CheckGround> = {
  id: "note-size",
  asks: "How much text does a note of the project hold?",
  does: "Writes notes of 1 KB, 4 KB and so on up to 1 MB into the scratch project and reads them back.",
  limitMs: 30_000,
  async ask(ground, { signal }) {
    let held = 0;
    for (let size = FIRST; size <= MOST; size *= 4) {
      stopIfCancelled(signal);
      try {
        await ground.writeNote("trimbin-size", "0123456789abcdef".repeat(size / 16));
      } catch (error) {
        return { value: `${held} bytes`, seen: `${size}: ${error instanceof Error ? error.message : String(error)}` };
      }
      held = size;
    }
    return { value: `${held} bytes or more`, seen: "" };
  },
};
