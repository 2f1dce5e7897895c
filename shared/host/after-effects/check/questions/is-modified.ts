import { found, type Question } from "../../../check/question";
import type { CheckGround } from "../check-ground";

/** Does isModified tell that a value was changed? A revert leaves alone what somebody worked in, and knows it by this. */
export const isModified: Question<CheckGround> = {
  id: "is-modified",
  asks: "Does a property say that it was changed?",
  does: "Puts Tint on the layer, looks, changes its amount, looks again, and takes it off.",
  async ask(ground) {
    const [before, after] = ground.withEffect("ADBE Tint", (effect) => {
      const fresh = effect.isModified;
      (effect.property("ADBE Tint-0003") as AfterEffectsUXP.Property).setValue(40);
      return [fresh, effect.isModified];
    });
    return found(!before && after === true ? "yes" : "no", `new: ${String(before)}, changed: ${String(after)}`);
  },
};
