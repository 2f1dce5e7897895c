import { closestTerms } from "./closest-terms";
import type { QueryWord } from "./query-words";
import type { SelectsIndex } from "./selects-index";

/** What the words alone say of each passage. */
export type LexicalEvidence = {
  /** BM25+ of the query's words by passage number, 0 where none is said. */
  readonly score: Float32Array;
  /** The query's word that each term of the index answers. */
  readonly answers: ReadonlyMap<string, TermAnswer>;
};

export type TermAnswer = { readonly word: QueryWord; readonly how: "said" | "typo" };

const BY_TERM = { tokenize: (text: string) => text.split(" "), processTerm: (term: string) => term };

/** Looks the query's words up; words that nobody says are taken for typing errors of what is nearest to them. */
export function lexicalEvidence({ lexicon, passages }: SelectsIndex, words: readonly QueryWord[]): LexicalEvidence {
  const score = new Float32Array(passages.length);
  const answers = new Map<string, TermAnswer>();
  const known = rowsFor(lexicon, words.flatMap((word) => word.terms));
  const said = new Set(known.flatMap((row) => row.queryTerms));
  const isSaid = (word: QueryWord) => word.terms.some((term) => said.has(term));
  for (const word of words.filter(isSaid)) for (const term of word.terms) answers.set(term, { word, how: "said" });
  const guesses: string[] = [];
  for (const word of words.filter((each) => !isSaid(each))) {
    for (const term of word.terms.flatMap((each) => closestTerms(lexicon, each)).filter((each) => !answers.has(each))) {
      answers.set(term, { word, how: "typo" });
      guesses.push(term);
    }
  }
  for (const row of [...known, ...rowsFor(lexicon, guesses)]) {
    const id: unknown = row.id;
    // The library multiplies its sum by the number of terms that match; the plain sum ranks better (measured, QMSum train).
    if (typeof id === "number") score[id] = (score[id] ?? 0) + row.score / Math.max(1, row.queryTerms.length);
  }
  return { score, answers };
}

function rowsFor(lexicon: SelectsIndex["lexicon"], terms: readonly string[]): ReturnType<typeof lexicon.search> {
  return terms.length > 0 ? lexicon.search(terms.join(" "), BY_TERM) : [];
}
