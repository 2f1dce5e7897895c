import type { Component } from "@adobe/premierepro";
import { stopIfCancelled } from "../../../host-stop";
import { shownName } from "../../../shown-name";
import type { Question } from "../../../check/question";
import type { CheckGround } from "../check-ground";

/** Effects of other makers may open windows of their own when they are put on a clip. */
const ADOBES = /^(AE|PR)\.ADBE /;

/** More parameters than any effect has; more is a host that counts wrong. */
const MOST_PARAMS = 500;

/** A blank name is a name too, and the profile has room for no empty ones. */
const BLANK = "-";

/** Which parameter of which effect stands at which index in this build and language. */
export const effectLayouts: Question<CheckGround> = {
  id: "effect-layouts",
  asks: "Where do Adobe's effects keep their parameters?",
  does: "Puts each of Adobe's video effects on the clip, reads the names of its parameters, and takes it off again.",
  limitMs: 300_000,
  async ask(ground, { signal }) {
    const names = (await ground.ppro.VideoFilterFactory.getMatchNames()).filter((name) => ADOBES.test(name));
    const layouts: Record<string, readonly string[]> = {};
    const failed: string[] = [];
    for (const matchName of names) {
      stopIfCancelled(signal);
      try {
        await ground.withEffect(matchName, async () => {
          layouts[matchName] = paramNames(await ground.lastEffect());
        });
      } catch (error) {
        failed.push(`${matchName}: ${error instanceof Error ? error.message : String(error)}`);
      }
    }
    const read = Object.keys(layouts).length;
    return { value: `${read} of ${names.length}`, seen: failed.join("; "), figures: { layouts } };
  },
};

/** The names by index. */
export function paramNames(effect: Component): readonly string[] {
  const count = Math.min(effect.getParamCount(), MOST_PARAMS);
  return Array.from({ length: count }, (_, index) => nameAt(effect, index));
}

/** Some parameters have no name, some cannot be had at all. */
function nameAt(effect: Component, index: number): string {
  try {
    return shownName(effect.getParam(index).displayName).trim() || BLANK;
  } catch {
    return BLANK;
  }
}
