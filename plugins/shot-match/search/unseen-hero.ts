import type { ProblemText } from "../../../shared/host/host-problem";

/** Why something cannot be the reference; `why` is a clause. */
export function describeUnseenHero(why: string, heroName: string): ProblemText {
  return {
    happened: `${heroName} can't be the reference: ${why}.`,
    meaning: "Nothing was changed in your project.",
    advice: "Choose another reference, then find matches again.",
  };
}
