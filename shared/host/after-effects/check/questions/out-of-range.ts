import { found, type Question } from "../../../check/question";
import type { CheckGround } from "../check-ground";

const FAR = 5000;

/** What happens to a number outside of a property's limits? */
export const outOfRange: Question<CheckGround> = {
  id: "out-of-range",
  asks: "What happens to a value outside of a property's limits?",
  does: `Sets a layer's opacity to ${FAR} and reads it back.`,
  async ask(ground) {
    const limits = ground.opacity();
    const seen = `limits ${limits.hasMin ? limits.minValue : "none"} to ${limits.hasMax ? limits.maxValue : "none"}`;
    try {
      ground.opacity().setValue(FAR);
    } catch (error) {
      return found("throw", `${seen}; ${error instanceof Error ? error.message : String(error)}`);
    }
    const now = ground.opacity().value;
    ground.opacity().setValue(100);
    return found(now === FAR ? "keeps" : "clamp", `${seen}; reads back ${String(now)}`);
  },
};
