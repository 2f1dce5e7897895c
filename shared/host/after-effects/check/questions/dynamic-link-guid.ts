import { found, type Question } from "../../../check/question";
import type { CheckGround } from "../check-ground";

/** Is dynamicLinkGUID filled? Projects are told apart by that of their top folder. */
export const dynamicLinkGuid: Question<CheckGround> = {
  id: "dynamic-link-guid",
  asks: "Do items carry a GUID?",
  does: "Reads that of the composition and of the top folder.",
  async ask(ground) {
    const ofComp = ground.comp().dynamicLinkGUID;
    const ofRoot = ground.app.project.rootFolder.dynamicLinkGUID;
    return found(ofComp && ofRoot ? "present" : ofComp || ofRoot ? "present for some" : "empty", `${ofComp || "none"}, ${ofRoot || "none"}`);
  },
};
