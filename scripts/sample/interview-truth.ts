import type { SpokenInterview, TimedLine } from "./speak-script";
import { SAMPLES_PER_SECOND } from "./spoken-word";

/** Half-open, by the words' places in the transcript. */
type Run = { readonly first: number; readonly end: number };

/** What is known of an interview from how it was made, by the words' places in its transcript. */
export interface InterviewTruth {
  readonly words: number;
  readonly fillers: readonly number[];
  /** Words that are said again right behind. */
  readonly repeats: readonly Run[];
  /** Tries at one sentence, in order. */
  readonly retakes: readonly (readonly Run[])[];
  /** Silence that is meant, right before a word. */
  readonly plannedPauses: readonly { readonly beforeWord: number; readonly startSeconds: number; readonly endSeconds: number }[];
  readonly questions: readonly { readonly text: string; readonly answer: Run }[];
}

/** Promises what the tidy and search tests compare with. */
export function interviewTruth({ lines }: SpokenInterview): InterviewTruth {
  let first = 0;
  const placed = lines.map((timed) => {
    const run = { first, end: first + timed.words.length };
    first = run.end;
    return { timed, run };
  });
  const takes = new Map<string, Run[]>();
  for (const { timed: { line }, run } of placed) if (line.take !== undefined) takes.set(line.take, [...(takes.get(line.take) ?? []), run]);
  return {
    words: first,
    fillers: placed.flatMap(({ timed, run }) => timed.words.flatMap((word, place) => (word.isFiller ? [run.first + place] : []))),
    repeats: placed.flatMap(({ timed, run }) => repeatsOf(timed, run.first)),
    retakes: [...takes.values()],
    plannedPauses: placed.flatMap(({ timed, run }) => timed.meantPauses.map(({ beforeWord }) => ({
      beforeWord: run.first + beforeWord,
      startSeconds: (timed.words[beforeWord - 1]?.end ?? 0) / SAMPLES_PER_SECOND,
      endSeconds: (timed.words[beforeWord]?.start ?? 0) / SAMPLES_PER_SECOND,
    }))),
    questions: placed.flatMap(({ timed, run }) => (timed.line.answers ?? []).map((text) => ({ text, answer: run }))),
  };
}

function repeatsOf({ words }: TimedLine, firstWord: number): Run[] {
  const runs: Run[] = [];
  words.forEach(({ isRepeated }, place) => {
    if (!isRepeated) return;
    const open = runs[runs.length - 1];
    if (open?.end === firstWord + place) runs[runs.length - 1] = { first: open.first, end: open.end + 1 };
    else runs.push({ first: firstWord + place, end: firstWord + place + 1 });
  });
  return runs;
}
