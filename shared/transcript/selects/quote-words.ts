import { assertNever } from "../../basics/assert-never";
import { secondsFromTicks } from "../../time/ticks";
import type { QuoteFact } from "./quote-integrity";

/** A fact on a quote as one reads it beside the quote. */
export function quoteFactWords(fact: QuoteFact): string {
  switch (fact.kind) {
    case "contiguous":
      return "Contiguous: word for word as it was said.";
    case "pauses-shortened":
      return `All words are there; ${secondsFromTicks(fact.by).toFixed(1)} s of silence between them is left out.`;
    case "fillers-removed":
      return fact.words === 1 ? "A filler is left out." : `${fact.words} fillers are left out.`;
    case "words-removed":
      return `${fact.words === 1 ? "A word is" : `${fact.words} words are`} left out: “${shortened(fact.text)}”.`;
    case "joins-answers":
      return fact.because === "far-apart"
        ? `Joins two places that are ${Math.round(secondsFromTicks(fact.apart))} s apart.`
        : `Joins two answers: ${fact.who ?? "somebody else"} speaks between them.`;
    case "cuts-inside-word":
      return `A cut lies inside the word “${fact.word}”.`;
    case "starts-mid-sentence":
      return `Starts mid-sentence, behind “${shortened(fact.missing)}”.`;
    case "ends-mid-sentence":
      return `Ends mid-sentence, before “${shortened(fact.missing)}”.`;
    case "no-words":
      return "The transcript has no words here.";
    default:
      return assertNever(fact);
  }
}

const LONGEST_CITED = 80;

function shortened(text: string): string {
  return text.length <= LONGEST_CITED ? text : `${text.slice(0, LONGEST_CITED - 1).trimEnd()}…`;
}
