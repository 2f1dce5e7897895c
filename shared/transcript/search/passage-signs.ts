import type { IndexedClip, SelectsIndex } from "./selects-index";
import { standardScores } from "./standard-scores";

/** What speaks for or against each passage, by passage number; 0 is neither. Words and meaning are standard scores over the passages looked at. */
export type PassageSigns = {
  readonly words: Float32Array;
  /** The same, averaged with the neighbours: up to three passages away, and up to six. */
  readonly wordsNear: Float32Array;
  readonly wordsAround: Float32Array;
  readonly meaning: Float32Array;
  readonly meaningNear: Float32Array;
  readonly meaningAround: Float32Array;
  /** Share of the words that a speaker named in the query says, 0 to 1. */
  readonly speaker: Float32Array;
  /** Natural logarithm of its spoken words by the usual 80. */
  readonly length: Float32Array;
  /** 1 at the very beginning of a long clip and falling within some passages, and the same at its end: greetings and farewells. */
  readonly beginning: Float32Array;
  readonly ending: Float32Array;
};

/** Weights of the neighbours one, two, three passages away beside 1 for the passage itself, as far as smoothing helped on QMSum's training meetings. */
const NEAR = [0.6, 0.35, 0.2];
const AROUND = [0.9, 0.75, 0.6, 0.45, 0.3, 0.2];

const USUAL_WORDS = 80;
const FEWEST_WORDS = 5;

/** The share of a clip in which greetings fade to a third. */
const GREETING = 1 / 20;

/** Clips of fewer passages than this (about 20 minutes) count less as having a beginning; a short one has no greetings to skip. */
const LONG_CLIP = 40;

/** Gathers the signs; only passages marked with 1 are looked at. `meaning` is null where none was asked, or where a passage has no vector. */
export function passageSigns(index: SelectsIndex, inScope: Uint8Array, score: Float32Array, meaning: readonly (number | null)[] | null, speakers: ReadonlySet<string>): PassageSigns {
  const words = standardScores(score, inScope);
  const close = meaning ? standardScores(meaning.map((cosine) => cosine ?? 0), inScope.map((mark, id) => (meaning[id] === null ? 0 : mark))) : new Float32Array(score.length);
  const [speaker, length, beginning, ending] = [new Float32Array(score.length), new Float32Array(score.length), new Float32Array(score.length), new Float32Array(score.length)];
  for (const clip of index.clips) {
    const named = new Set(clip.clip.transcript.speakers.flatMap(({ name }, position) => (speakers.has(name) ? [position] : [])));
    const count = clip.endPassage - clip.firstPassage;
    const weight = Math.min(1, count / LONG_CLIP);
    for (let id = clip.firstPassage; id < clip.endPassage; id++) {
      if (inScope[id] !== 1) continue;
      const at = (id - clip.firstPassage) / Math.max(1, count - 1);
      beginning[id] = weight * Math.exp(-at / GREETING);
      ending[id] = weight * Math.exp(-(1 - at) / GREETING);
      length[id] = Math.log(Math.max(FEWEST_WORDS, index.passages[id]?.spoken ?? 0) / USUAL_WORDS);
      if (named.size > 0) speaker[id] = shareOf(clip, index.passages[id]?.words ?? { first: 0, end: 0 }, named);
    }
  }
  return {
    words,
    wordsNear: averagedWithNeighbours(words, index, NEAR),
    wordsAround: averagedWithNeighbours(words, index, AROUND),
    meaning: close,
    meaningNear: averagedWithNeighbours(close, index, NEAR),
    meaningAround: averagedWithNeighbours(close, index, AROUND),
    speaker,
    length,
    beginning,
    ending,
  };
}

function shareOf({ clip, forms }: IndexedClip, { first, end }: { readonly first: number; readonly end: number }, named: ReadonlySet<number>): number {
  let [theirs, all] = [0, 0];
  for (let i = first; i < end; i++) {
    if (!forms[i]) continue;
    all += 1;
    if (named.has(clip.transcript.words[i]?.speaker ?? -1)) theirs += 1;
  }
  return all > 0 ? theirs / all : 0;
}

/** A weighted mean over passages of the same clip; beyond its ends the weights are missing, not zero values. */
function averagedWithNeighbours(values: Float32Array, { clips }: SelectsIndex, weights: readonly number[]): Float32Array {
  const averaged = new Float32Array(values.length);
  for (const { firstPassage, endPassage } of clips) {
    for (let id = firstPassage; id < endPassage; id++) {
      let sum = values[id] ?? 0;
      let weight = 1;
      for (let step = 1; step <= weights.length; step++) {
        const each = weights[step - 1] ?? 0;
        if (id - step >= firstPassage) {
          sum += each * (values[id - step] ?? 0);
          weight += each;
        }
        if (id + step < endPassage) {
          sum += each * (values[id + step] ?? 0);
          weight += each;
        }
      }
      averaged[id] = sum / weight;
    }
  }
  return averaged;
}
