import { found, type Question } from "../../../check/question";
import type { CheckGround } from "../check-ground";

/** Is what require() gives the application, or does it have one? The pages say the first, a look into a beta says the second. */
export const moduleShape: Question<CheckGround> = {
  id: "module-shape",
  asks: "Is the host's module the application, or does it have one?",
  does: "Lists the module's own names.",
  async ask({ context: { module } }) {
    return found(module.app ? "bag" : "application", Object.keys(module).join(", "));
  },
};
