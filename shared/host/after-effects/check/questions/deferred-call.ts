import { found, type Question } from "../../../check/question";
import type { CheckGround } from "../check-ground";
import { saveFrame } from "./frame-files";

/** What a call that the host puts off has: only `duration` is on its page. */
export const deferredCall: Question<CheckGround> = {
  id: "deferred-call",
  asks: "What does a frame's call have: then, wait?",
  does: "Saves one frame of the scratch composition, looks for the two names, and deletes the file.",
  limitMs: 20_000,
  async ask(ground, asking) {
    const { then, wait, seen } = await saveFrame(ground, asking);
    return found(`then ${then ? "yes" : "no"}, wait ${wait ? "yes" : "no"}`, seen);
  },
};
