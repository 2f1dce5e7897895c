import { assertNever } from "../../../shared/basics/assert-never";
import type { MatchRun } from "./match-run";
import type { MatchedShot } from "./shot-outcome";
import { say } from "../../../shared/words/say";

/** How likely a place must be skin to count as seen. */
const SEEN_FROM = 0.5;

/** Why skin cannot come first for these shots of a run; null where it can, or where nobody has looked yet. */
export function whyNoSkin({ skin }: MatchRun, shots: readonly MatchedShot[]): string | null {
  switch (skin.kind) {
    case "not-looked":
      return null;
    case "unavailable":
      return skin.why;
    case "looked":
      if (shots.some(showsSkin)) return null;
      return shots.length === 1 ? say`No skin was seen in both this shot and the reference.` : say`No skin was seen in both a shot and its reference.`;
    default:
      return assertNever(skin);
  }
}

function showsSkin({ looked }: MatchedShot): boolean {
  const found = looked?.evidence?.found;
  return found?.kind === "same-things" && found.fit.some((pair) => pair.skin >= SEEN_FROM);
}
