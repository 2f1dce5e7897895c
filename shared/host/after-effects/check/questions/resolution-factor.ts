import { found, type Question } from "../../../check/question";
import type { CheckGround } from "../check-ground";
import { saveFrame } from "./frame-files";

/** Does a composition's resolution shrink the file? */
export const resolutionFactor: Question<CheckGround> = {
  id: "resolution-factor",
  asks: "Does half resolution make the frame's file smaller?",
  does: "Saves a frame of the scratch composition at full and at half resolution, and deletes the files.",
  limitMs: 40_000,
  async ask(ground, asking) {
    const full = await saveFrame(ground, asking);
    ground.comp().resolutionFactor = [2, 2];
    try {
      const half = await saveFrame(ground, asking);
      if (!full.size || !half.size) throw new Error(`no frame came: ${full.seen}; ${half.seen}`);
      return found(half.size.widthPx < full.size.widthPx ? "yes" : "no", `${full.size.widthPx} and ${half.size.widthPx} pixels wide`);
    } finally {
      ground.comp().resolutionFactor = [1, 1];
    }
  },
};
