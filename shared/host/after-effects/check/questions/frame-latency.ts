import { found, type Question } from "../../../check/question";
import type { CheckGround } from "../check-ground";
import { saveFrame } from "./frame-files";

/** How long a small frame takes. */
export const frameLatency: Question<CheckGround> = {
  id: "frame-latency",
  asks: "How long does the host take for a small frame?",
  does: "Saves one frame of the scratch composition, watches the file come, and deletes it.",
  limitMs: 20_000,
  async ask(ground, asking) {
    const { size, fileMs, seen } = await saveFrame(ground, asking);
    if (size === null) throw new Error(`no frame came: ${seen}`);
    return found(`${Math.round(fileMs)} ms`, seen);
  },
};
