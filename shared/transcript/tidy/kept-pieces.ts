import { subtractRanges } from "../../time/tick-range";
import type { BitePiece } from "../story/story";
import type { Transcript, WordRun } from "../transcript";
import { removedRanges } from "./removed-ranges";
import { wordsCut, type TidySuggestion } from "./tidy-suggestion";

/**
 * The pieces of a run of words that are left when suggestions are accepted: from the start of the first word that stays to the end of the
 * last, without what goes between. Pieces begin and end on words or in the silence between them, never inside a word; none for a run that goes whole.
 */
export function keptPieces(transcript: Transcript, run: WordRun, accepted: readonly TidySuggestion[]): BitePiece[] {
  const touching = accepted.filter((suggestion) => touches(suggestion, run));
  const goes = new Set<number>();
  for (const { first, end } of touching.flatMap(wordsCut)) for (let index = first; index < end; index++) goes.add(index);
  const stays = transcript.words.slice(run.first, run.end).filter((_word, i) => !goes.has(run.first + i));
  const [first, ...others] = stays;
  if (!first) return [];
  let { start, end } = first;
  for (const word of others) {
    if (word.start < start) start = word.start;
    if (word.end > end) end = word.end;
  }
  return touching.length === 0 ? [{ start, end }] : subtractRanges({ start, end }, removedRanges(transcript, touching));
}

function touches(suggestion: TidySuggestion, run: WordRun): boolean {
  if (suggestion.kind === "pause") return suggestion.before >= run.first && suggestion.after < run.end;
  return wordsCut(suggestion).some(({ first, end }) => first < run.end && run.first < end);
}
