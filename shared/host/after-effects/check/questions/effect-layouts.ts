import { stopIfCancelled } from "../../../host-stop";
import type { Question } from "../../../check/question";
import type { CheckGround } from "../check-ground";

/** Effects of other makers may open windows of their own when they are put on a layer. */
const ADOBES = /^ADBE /;

/** After so many the host may draw breath, and the person may cancel. */
const IN_A_ROW = 5;

/** Which properties Adobe's effects have in this build, by their match names, which are the same in every language. */
export const effectLayouts: Question<CheckGround> = {
  id: "effect-layouts",
  asks: "Where do Adobe's effects keep their parameters?",
  does: "Puts each of Adobe's effects on the scratch layer, reads the match names of its properties, and takes it off again.",
  limitMs: 300_000,
  async ask(ground, { clock, signal }) {
    const names = ground.app.effects.filter(({ matchName, category }) => ADOBES.test(matchName) && category !== "" && !/obsolete/i.test(category)).map(({ matchName }) => matchName);
    const layouts: Record<string, readonly string[]> = {};
    const failed: string[] = [];
    for (const [i, matchName] of names.entries()) {
      stopIfCancelled(signal);
      try {
        layouts[matchName] = ground.withEffect(matchName, (effect) => Array.from({ length: effect.numProperties }, (_, at) => effect.property(at + 1).matchName));
      } catch (error) {
        failed.push(`${matchName}: ${error instanceof Error ? error.message : String(error)}`);
      }
      if (i % IN_A_ROW === IN_A_ROW - 1) await clock.sleep(1, signal);
    }
    return { value: `${Object.keys(layouts).length} of ${names.length}`, seen: failed.join("; "), figures: { layouts } };
  },
};
