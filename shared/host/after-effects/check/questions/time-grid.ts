import { found, type Question } from "../../../check/question";
import type { CheckGround } from "../check-ground";

/** Between the second and the third frame at 25 frames a second. */
const BETWEEN = 0.0523;

/** Do keyframes stay between frames? */
export const timeGrid: Question<CheckGround> = {
  id: "time-grid",
  asks: "Does a keyframe stay where it is put, between two frames?",
  does: "Adds a keyframe to the layer's opacity, reads its time, and removes it.",
  async ask(ground) {
    const key = ground.opacity().addKey(BETWEEN);
    const at = ground.opacity().keyTime(key);
    ground.opacity().removeKey(key);
    return found(Math.abs(at - BETWEEN) < 1e-6 ? "stays" : "snaps", `${BETWEEN} became ${at}`);
  },
};
