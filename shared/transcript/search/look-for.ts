import type { WordRun } from "../transcript";
import type { AskedFor } from "./explain-bite";
import { findPhrase } from "./find-phrase";
import { lexicalEvidence } from "./lexical-evidence";
import { meaningEvidence } from "./meaning-evidence";
import { namedSpeakers } from "./named-speakers";
import { passageSigns } from "./passage-signs";
import { clipPasses } from "./passes-filters";
import { plainEvidence } from "./plain-evidence";
import type { QueryMeaning } from "./query-meaning";
import { queryWords, type QueryWords } from "./query-words";
import { scorePassages } from "./score-passages";
import type { SelectsIndex } from "./selects-index";
import type { SelectsQuery } from "./selects-query";

/** What a query finds, passage by passage. */
export type Finds = {
  readonly asked: AskedFor;
  /** 1 for passages that may be answers: in a clip that passes, with every phrase, and with a word, a meaning or a speaker that was asked for. */
  readonly mayAnswer: Uint8Array;
  readonly scores: Float32Array;
  readonly meaning: readonly (number | null)[] | null;
  /** There was nothing to look for: everything that passes the filters may answer, in order of time. */
  readonly isOpen: boolean;
};

/**
 * Passages without any of the words have to be this near in meaning: of passages in which people marked the answer to a question 91 in 100 are;
 * of those they did not mark 72 in 100 stay below the other (measured, QMSum train).
 */
const LEAST_MEANING = { question: 0.12, keywords: 0.35 };

/** How far from its words an answer may stand, in passages. */
const BESIDE = [-3, -2, -1, 1, 2, 3];

/** Weighs every passage of an index for a query. */
export function lookFor(index: SelectsIndex, query: SelectsQuery, given: QueryMeaning | null): Finds {
  const words = queryWords(query.text, index.languages);
  const inScope = passagesInScope(index, query);
  const phrases = phraseRuns(index, words.phrases);
  if (words.typed.length === 0) {
    const nothing: AskedFor = { words: [], answers: new Map(), plain: new Set(), phrases: new Map(), speakers: new Set() };
    return { asked: nothing, mayAnswer: inScope, scores: new Float32Array(index.passages.length), meaning: null, isOpen: true };
  }
  const { names, subject } = splitNames(index, words, inScope);
  const plain = new Set(words.isOnlyStopWords ? words.typed.flatMap((word) => word.toLowerCase().split(/[^\p{L}\p{N}]+/u)).filter((part) => part !== "") : []);
  const { score, answers } = words.isOnlyStopWords ? { score: plainEvidence(index, plain), answers: new Map<string, never>() } : lexicalEvidence(index, subject);
  const meaning = given ? meaningEvidence(index, given) : null;
  // Keywords want to be said; the answer to a sentence, or about somebody, may stand beside its words.
  const isQuestion = words.typed.length > words.telling.length;
  const leastMeaning = isQuestion ? LEAST_MEANING.question : LEAST_MEANING.keywords;
  const signs = passageSigns(index, inScope, score, meaning, names);
  const scores = scorePassages(signs, query.list, meaning ? "withMeaning" : "byWords", isQuestion ? "question" : "keywords");
  const isAboutSpeakers = subject.length > 0 && names.size > 0 && subject.length === words.telling.length;
  const isBeside = (id: number) => isQuestion && BESIDE.some((step) => (score[id + step] ?? 0) > 0 && index.passages[id + step]?.clip === index.passages[id]?.clip);
  const hasPhrases = passagesWithPhrases(index, phrases);
  const mayAnswer = inScope.map((mark, id) => {
    const isFound = (score[id] ?? 0) > 0 || (meaning?.[id] ?? -1) >= leastMeaning || isBeside(id) || (isAboutSpeakers && (signs.speaker[id] ?? 0) > 0);
    return mark === 1 && hasPhrases(id) && (isFound || phrases.length > 0) ? 1 : 0;
  });
  return { asked: { words: words.isOnlyStopWords ? [] : subject, answers, plain, phrases: joined(phrases), speakers: names }, mayAnswer, scores, meaning, isOpen: false };
}

function passagesInScope(index: SelectsIndex, { filters }: SelectsQuery): Uint8Array {
  const inScope = new Uint8Array(index.passages.length);
  for (const { clip, firstPassage, endPassage } of index.clips) if (clipPasses(clip, filters)) inScope.fill(1, firstPassage, endPassage);
  return inScope;
}

/** People named in the query rank what they say themselves; they are looked for as words only where nothing else is asked. */
function splitNames(index: SelectsIndex, words: QueryWords, inScope: Uint8Array): { readonly names: ReadonlySet<string>; readonly subject: QueryWords["telling"] } {
  const speakers = new Set(index.clips.flatMap(({ clip, firstPassage }) => (inScope[firstPassage] === 1 ? clip.transcript.speakers.map(({ name }) => name) : [])));
  const named = namedSpeakers(words.typed, speakers);
  const subject = words.telling.filter(({ places }) => !places.every((place) => named.words.has(place)));
  return { names: named.names, subject: subject.length > 0 ? subject : words.telling };
}

/** For each phrase the runs of words that say it, by position of the clip. */
function phraseRuns({ clips }: SelectsIndex, phrases: readonly (readonly string[])[]): Map<number, WordRun[]>[] {
  return phrases.map((phrase) => new Map(clips.map(({ forms }, position) => [position, findPhrase(forms, phrase)])));
}

/** A phrase belongs to the passage in which it begins. */
function passagesWithPhrases({ passages }: SelectsIndex, phrases: readonly ReadonlyMap<number, readonly WordRun[]>[]): (id: number) => boolean {
  return (id) => {
    const passage = passages[id];
    return passage !== undefined && phrases.every((runs) => (runs.get(passage.clip) ?? []).some(({ first }) => first >= passage.words.first && first < passage.words.end));
  };
}

function joined(phrases: readonly ReadonlyMap<number, readonly WordRun[]>[]): Map<number, WordRun[]> {
  const all = new Map<number, WordRun[]>();
  for (const runs of phrases) for (const [clip, found] of runs) all.set(clip, [...(all.get(clip) ?? []), ...found]);
  return all;
}
