import { isDeadHandle } from "../../../host-stop";
import { found, type Question } from "../../../check/question";
import type { CheckGround } from "../check-ground";

/** Do handles from before a transaction still answer after it? */
export const staleHandles: Question<CheckGround> = {
  id: "stale-handles",
  asks: "Do objects from before a change still answer after it?",
  does: "Renames the clip and asks it, by the object from before, when it starts.",
  async ask(ground) {
    const clip = await ground.clip();
    await ground.transact("rename", () => [clip.createSetNameAction("Check renamed")]);
    if ((await (await ground.clip()).getName()) !== "Check renamed") throw new Error("the clip was not renamed");
    try {
      await clip.getStartTime();
      return found("work");
    } catch (error) {
      return found(isDeadHandle(error) ? "throw" : "other error", String(error));
    }
  },
};
