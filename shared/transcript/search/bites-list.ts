import type { WordRun } from "../transcript";
import { fitBite } from "./fit-bite";
import type { FoundPlace } from "./found-bite-of";
import type { Finds } from "./look-for";
import type { SelectsIndex } from "./selects-index";
import type { SelectsQuery } from "./selects-query";

/** The best passages first, none beside another one of the list, each as it fits the filters. Lazy: only what is taken is fitted. */
export function* rankedBites(index: SelectsIndex, finds: Finds, query: SelectsQuery): Generator<FoundPlace> {
  const taken = new Set<number>();
  for (const id of bestFirst(finds)) {
    const passage = index.passages[id];
    if (!passage || isBesideTaken(index, finds, taken, id)) continue;
    const run = fitted(index, id, finds, query);
    if (!run) continue;
    taken.add(id);
    yield { clip: passage.clip, words: run, passages: { first: id, end: id + 1 }, score: finds.scores[id] ?? 0 };
  }
}

/** Neighbours count as the same place: on QMSum's training meetings that finds more in the first five than keeping two or three passages apart. */
function isBesideTaken({ passages }: SelectsIndex, { asked }: Finds, taken: ReadonlySet<number>, id: number): boolean {
  if (asked.phrases.size > 0) return false;
  return [id - 1, id + 1].some((other) => taken.has(other) && passages[other]?.clip === passages[id]?.clip);
}

/** Passages in order of time: by day of recording, clips without one last, then as the index has them. */
export function* byTime(index: SelectsIndex, finds: Finds, query: SelectsQuery): Generator<FoundPlace> {
  const day = (clip: number) => index.clips[clip]?.clip.recordedOn ?? "~";
  const clips = [...index.clips.keys()].sort((a, b) => (day(a) < day(b) ? -1 : day(a) > day(b) ? 1 : a - b));
  for (const clip of clips) {
    const { firstPassage = 0, endPassage = 0 } = index.clips[clip] ?? {};
    for (let id = firstPassage; id < endPassage; id++) {
      const run = finds.mayAnswer[id] === 1 ? fitted(index, id, finds, query) : null;
      if (run) yield { clip, words: run, passages: { first: id, end: id + 1 }, score: 0 };
    }
  }
}

/** Numbers of the passages that may answer, best first; of equal ones the earlier. */
export function bestFirst({ mayAnswer, scores }: Finds): number[] {
  const ids = [...scores.keys()].filter((id) => mayAnswer[id] === 1);
  return ids.sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0) || a - b);
}

function fitted(index: SelectsIndex, id: number, { asked }: Finds, { filters }: SelectsQuery): WordRun | null {
  const passage = index.passages[id];
  const clip = index.clips[passage?.clip ?? -1];
  if (!passage || !clip) return null;
  const { words, speakers } = clip.clip.transcript;
  const wanted = new Set(speakers.flatMap(({ name }, position) => (filters.speakers.includes(name) ? [position] : [])));
  const phrases = (asked.phrases.get(passage.clip) ?? []).filter(({ first }) => first >= passage.words.first && first < passage.words.end);
  const relevance = ({ first, end }: WordRun) => {
    let worth = 0;
    for (let i = first; i < end; i++) if (clip.forms[i]?.terms.some((term) => asked.answers.has(term)) === true) worth += 1;
    return worth + 100 * phrases.filter((phrase) => phrase.first >= first && phrase.first < end).length;
  };
  const run = fitBite(words, passage, wanted, filters, relevance);
  return run && withPhrases(run, phrases, [...passage.sentences, ...(id + 1 < clip.endPassage ? (index.passages[id + 1]?.sentences ?? []) : [])]);
}

/** A phrase that runs on behind the run takes its sentence along; null where all phrases were trimmed away. */
function withPhrases(run: WordRun, phrases: readonly WordRun[], sentences: readonly WordRun[]): WordRun | null {
  const kept = phrases.filter(({ first }) => first >= run.first && first < run.end);
  if (phrases.length > 0 && kept.length === 0) return null;
  const end = Math.max(run.end, ...kept.map((phrase) => phrase.end));
  return { first: run.first, end: sentences.find((each) => end > each.first && end <= each.end)?.end ?? end };
}
