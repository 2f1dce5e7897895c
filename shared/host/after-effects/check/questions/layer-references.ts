import { found, type Question } from "../../../check/question";
import type { CheckGround } from "../check-ground";

/** Do references to layers outlive a layer that is added above them? */
export const layerReferences: Question<CheckGround> = {
  id: "layer-references",
  asks: "Do references to layers outlive a new layer?",
  does: "Adds a layer to the scratch composition, asks for another one's name, and removes the new one.",
  async ask(ground) {
    const held = ground.layer();
    const added = ground.comp().layers.addSolid([0, 0, 0], "Trimbin scratch second", 16, 16, 1, 1).id;
    try {
      return found("live", `its name is ${held.name}`);
    } catch (error) {
      return found("die-with-order", error instanceof Error ? error.message : String(error));
    } finally {
      ground.app.project.layerByID(added)?.remove();
    }
  },
};
