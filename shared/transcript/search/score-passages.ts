import type { PassageSigns } from "./passage-signs";
import type { SelectsQuery } from "./selects-query";

type Weights = Partial<Readonly<Record<keyof PassageSigns, number>>>;

/*
 * Learned from the 1,091 answerable questions of QMSum's 162 training meetings, whose answers people marked (Zhong et al. 2021), and from no
 * others; its validation and test meetings only measured. A passage is right where at least half of its words are marked. For bites the
 * likelihood that a draw by softmax hits a right passage was maximised, for discussed logistic regression with every question weighing the
 * same; both with an L2 penalty of 1. Cross-validated over meetings, bites reach MRR@10 67 with meaning and 66 without (BM25: 60).
 */
const QUESTION: Readonly<Record<SelectsQuery["list"], { readonly withMeaning: Weights; readonly byWords: Weights }>> = {
  bites: {
    withMeaning: { words: 0.15, wordsNear: 1.55, meaning: 0.34, meaningNear: 0.19, speaker: 3.49, length: -0.82, beginning: -1.66, ending: -1.12 },
    byWords: { words: 0.18, wordsNear: 1.79, speaker: 3.59, length: -0.46, beginning: -1.81, ending: -1.27 },
  },
  discussed: {
    withMeaning: { wordsNear: 0.76, wordsAround: 0.71, meaningNear: 0.38, meaningAround: 0.14, speaker: 0.94, beginning: -1.05, ending: -0.78 },
    byWords: { wordsNear: 0.86, wordsAround: 0.87, speaker: 0.94, beginning: -1.06, ending: -0.91 },
  },
};

/**
 * Added for keywords, with which somebody looks for the place that says them: it counts more than what is said around it. Set by hand; with
 * the bare keywords of half the training meetings' questions bites gain .7 of hit@5 and lose .4 of MRR@10 (83.5 and 64.2), and a weight of 1 loses 2.2.
 */
const MORE_FOR_KEYWORDS: Weights = { words: 0.5 };

/** How well each passage answers, for one of the two lists: a weighted sum of its signs. Higher is better; scores of two queries don't compare. */
export function scorePassages(signs: PassageSigns, list: SelectsQuery["list"], basis: "withMeaning" | "byWords", manner: "question" | "keywords"): Float32Array {
  const scores = new Float32Array(signs.words.length);
  const more = manner === "keywords" ? MORE_FOR_KEYWORDS : {};
  for (const name of SIGN_NAMES) {
    const weight = (QUESTION[list][basis][name] ?? 0) + (more[name] ?? 0);
    const values = signs[name];
    if (weight !== 0) for (let id = 0; id < scores.length; id++) scores[id] = (scores[id] ?? 0) + weight * (values[id] ?? 0);
  }
  return scores;
}

const SIGN_NAMES = ["words", "wordsNear", "wordsAround", "meaning", "meaningNear", "meaningAround", "speaker", "length", "beginning", "ending"] as const satisfies readonly (keyof PassageSigns)[];
