import { assertNever } from "../../basics/assert-never";
import { secondsFromTicks } from "../../time/ticks";
import type { QuoteFact } from "./quote-integrity";
import { say } from "../../words/say";

/** A fact on a quote as one reads it beside the quote. */
export function quoteFactWords(fact: QuoteFact): string {
  switch (fact.kind) {
    case "contiguous":
      return say`Contiguous: word for word as it was said.`;
    case "pauses-shortened":
      return say`All words are there; ${secondsFromTicks(fact.by).toFixed(1)} s of silence between them is left out.`;
    case "fillers-removed":
      return fact.words === 1 ? say`A filler is left out.` : say`${fact.words} fillers are left out.`;
    case "words-removed":
      return say`${fact.words === 1 ? say`A word is` : say`${fact.words} words are`} left out: “${shortened(fact.text)}”.`;
    case "joins-answers":
      return fact.because === "far-apart"
        ? say`Joins two places that are ${Math.round(secondsFromTicks(fact.apart))} s apart.`
        : say`Joins two answers: ${fact.who ?? say`somebody else`} speaks between them.`;
    case "cuts-inside-word":
      return say`A cut lies inside the word “${fact.word}”.`;
    case "starts-mid-sentence":
      return say`Starts mid-sentence, behind “${shortened(fact.missing)}”.`;
    case "ends-mid-sentence":
      return say`Ends mid-sentence, before “${shortened(fact.missing)}”.`;
    case "no-words":
      return say`The transcript has no words here.`;
    default:
      return assertNever(fact);
  }
}

const LONGEST_CITED = 80;

function shortened(text: string): string {
  return text.length <= LONGEST_CITED ? text : `${text.slice(0, LONGEST_CITED - 1).trimEnd()}…`;
}
