/** What a ranked list was worth, question by question: 1 for a hit, 0 for none, in order. */
export type RankingScores = {
  readonly hit1: number;
  readonly hit5: number;
  /** Reciprocal rank of the first hit among ten, averaged. */
  readonly mrr10: number;
  /** Share of hits among the first five. */
  readonly precision5: number;
  /** Of the words that people marked, how many stand in the first twenty results. */
  readonly recall20: number;
};

/** One answered question: how much of each result was marked (0 to 1), and what share of all marked words the first twenty hold. */
export type Answered = { readonly marked: readonly number[]; readonly recall20: number };

/** A result counts from half of its words on. */
const HIT = 0.5;

/** Reciprocal rank of the first hit among ten, 0 without one. */
export function reciprocalRank({ marked }: Answered): number {
  const rank = marked.slice(0, 10).findIndex((share) => share >= HIT);
  return rank < 0 ? 0 : 1 / (rank + 1);
}

/** Averages over questions; NaN for none. */
export function rankingScores(answers: readonly Answered[]): RankingScores {
  const mean = (score: (answer: Answered) => number) => answers.reduce((sum, answer) => sum + score(answer), 0) / answers.length;
  const hits = ({ marked }: Answered, most: number) => marked.slice(0, most).filter((share) => share >= HIT).length;
  return {
    hit1: mean((answer) => hits(answer, 1)),
    hit5: mean((answer) => Math.min(1, hits(answer, 5))),
    mrr10: mean(reciprocalRank),
    precision5: mean((answer) => hits(answer, 5) / 5),
    recall20: mean((answer) => answer.recall20),
  };
}
