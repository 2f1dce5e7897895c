import { assertNever } from "../../basics/assert-never";
import type { SliderResponse } from "../response/slider-response";
import type { BasicCorrection } from "../sliders/basic-correction";
import { correctionChanges, settleCorrection } from "../sliders/describe-correction";
import { chosenPart } from "./choice-terms";
import type { MatchChoice } from "./match-choice";
import { measuredMatch } from "./measured-match";
import type { ColorSpaceQuestion, ShotEvidence } from "./shot-evidence";
import type { ShotMatch, Verdict } from "./shot-match";
import { say } from "../../words/say";

/** Proposes slider positions from the evidence in the manner chosen, or says why none is needed or possible. Never proposes what would not bring colours it kept aside nearer to the hero. */
export function proposeMatch({ found, current, drift }: ShotEvidence, choice: MatchChoice, response: SliderResponse): ShotMatch {
  switch (found.kind) {
    case "same-things":
      return { ...measuredMatch(found, current, choice, response), drift };
    case "statistics":
      return { ...guessed(found.guess, current, choice), drift };
    case "nothing":
      return { verdict: "cannot-tell", why: found.why, asks: null, drift };
    case "ask":
      return { verdict: "cannot-tell", why: QUESTIONS[found.question], asks: found.question, drift };
    default:
      return assertNever(found);
  }
}

const QUESTIONS: { readonly [question in ColorSpaceQuestion]: string } = {
  "hero-looks-log": say`The reference looks like camera log and this shot does not. Give it its input LUT first, or say that both are in the same colour space.`,
  "target-looks-log": say`This shot looks like camera log and the reference does not. Give it its input LUT first, or say that both are in the same colour space.`,
};

function guessed(guess: BasicCorrection, current: BasicCorrection, choice: MatchChoice): Verdict {
  if (choice.manner === "skin-first") return { verdict: "cannot-tell", why: say`No skin was seen in both shots to put first. Choose Match instead.`, asks: null };
  const correction = settleCorrection(current, chosenPart(current, guess, choice));
  const changes = correctionChanges(current, correction);
  if (changes.length === 0) {
    return { verdict: "cannot-tell", why: say`Nothing in common with the reference that could be measured, and the pictures as a whole suggest no move of the sliders that are free. Match it by eye.`, asks: null };
  }
  return { verdict: "guess", correction, changes, why: say`Nothing in common with the reference that could be measured: this goes part of the way to the reference's overall exposure and balance. Judge it by eye.` };
}
