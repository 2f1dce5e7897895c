import type { SelectsIndex } from "./selects-index";

/** Shorter words are too easily another word. */
const SHORTEST_TYPO = 4;

/** From so many letters on, two slips are forgiven. */
const TWO_SLIPS_FROM = 7;

/** So many letters of a word's beginning are enough while it is being typed. */
const SHORTEST_BEGINNING = 4;

/** Nothing longer is a word that somebody mistyped: the longest in English dictionaries has 45 letters. The index weighs typos in memory that grows with the square. */
const LONGEST_TYPO = 64;

/**
 * Terms that somebody may have meant by one that nobody says: those it begins, else those with the fewest letters wrong, missing,
 * too many or swapped. Empty where nothing is near; sorted, so that equal indexes give equal answers.
 */
export function closestTerms(lexicon: SelectsIndex["lexicon"], term: string): string[] {
  if (/\p{N}/u.test(term)) return [];
  if (term.length >= SHORTEST_BEGINNING) {
    const begun = matchedTerms(lexicon, term, { prefix: true });
    if (begun.length > 0) return begun;
  }
  if (term.length < SHORTEST_TYPO || term.length > LONGEST_TYPO) return [];
  const most = term.length >= TWO_SLIPS_FROM ? 2 : 1;
  // Two letters swapped are one slip to a typist and two edits to the index.
  const near = matchedTerms(lexicon, term, { fuzzy: 2 }).map((other) => ({ other, slips: slipsBetween(term, other) }));
  const fewest = Math.min(...near.map(({ slips }) => slips));
  return fewest > most ? [] : near.filter(({ slips }) => slips === fewest).map(({ other }) => other);
}

function matchedTerms(lexicon: SelectsIndex["lexicon"], term: string, how: { readonly prefix: boolean } | { readonly fuzzy: number }): string[] {
  const options = { ...how, tokenize: (text: string) => [text], processTerm: (text: string) => text };
  return [...new Set(lexicon.search(term, options).flatMap((row) => row.terms))].sort();
}

/** Optimal string alignment: the least number of letters put in, left out, changed, or swapped with the next one. */
function slipsBetween(a: string, b: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const isSame = a[i - 1] === b[j - 1];
      let least = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + (isSame ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) least = Math.min(least, (beforeLast[j - 2] ?? 0) + 1);
      row.push(least);
    }
    [beforeLast, last] = [last, row];
  }
  return last[b.length] ?? 0;
}
