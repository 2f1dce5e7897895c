import { found, type Question } from "../../../check/question";
import type { CheckGround } from "../check-ground";
import { paramNames } from "./effect-layouts";

/** In which order ASC CDL keeps slope, offset and power: nobody has published it. */
export const cdlOrder: Question<CheckGround> = {
  id: "cdl-order",
  asks: "In which order does ASC CDL keep its numbers?",
  does: "Puts ASC CDL on the clip, reads the names of its parameters, and takes it off again.",
  async ask(ground) {
    const names = await ground.withEffect("AE.ADBE AEASCCDL", async () => paramNames(await ground.lastEffect()));
    return found(names.map((name, i) => `${i} ${name}`).join(", "));
  },
};
