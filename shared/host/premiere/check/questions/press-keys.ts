import type { Asking } from "../../../check/question";
import type { CheckGround } from "../check-ground";

/** A note that counts: each step of Edit > Undo shows by it. */
const COUNTER = "trimbin-count";

/** Keys that a person presses by mistake fall on these, not on what was there before. */
const CUSHIONS = 4;

/** Writes the counter, each number in a transaction of its own. */
export async function countTo(ground: CheckGround, last: number = CUSHIONS): Promise<void> {
  for (let n = Number((await ground.note(COUNTER)) ?? 0) + 1; n <= last; n++) await ground.writeNote(COUNTER, String(n));
}

/** Where the counter stands; 0 where there is none. */
export async function counter(ground: CheckGround): Promise<number> {
  return Number((await ground.note(COUNTER)) ?? 0);
}

/** The person presses Undo or Redo once, in the scratch project. */
export async function press(ground: CheckGround, asking: Asking, what: "Undo" | "Redo"): Promise<void> {
  await ground.mustBeInFront();
  await asking.person(
    what === "Undo"
      ? "Click into the timeline of the scratch project, choose Edit > Undo once, then continue."
      : "Click into the timeline of the scratch project, choose Edit > Redo once, then continue. If Redo is greyed out, just continue.",
  );
  await ground.mustBeInFront();
}
