import type { ProblemText } from "../../../shared/host/host-problem";
import { say } from "../../../shared/words/say";

/** Why something cannot be the reference; `why` is a clause. */
export function describeUnseenHero(why: string, heroName: string): ProblemText {
  return {
    happened: say`${heroName} can't be the reference: ${why}.`,
    meaning: say`Nothing was changed in your project.`,
    advice: say`Choose another reference, then find matches again.`,
  };
}
