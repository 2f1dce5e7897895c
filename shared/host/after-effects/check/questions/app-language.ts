import { found, type Question } from "../../../check/question";
import type { CheckGround } from "../check-ground";

/** In which language does the host name things? */
export const appLanguage: Question<CheckGround> = {
  id: "app-language",
  asks: "In which language does the host name things?",
  does: "Reads the language, and the name of the layer's opacity.",
  async ask(ground) {
    return found(ground.app.isoLanguage, `opacity is called ${ground.opacity().name}`);
  },
};
