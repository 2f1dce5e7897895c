import { isSpoken } from "../../../shared/transcript/search/spoken-words";
import { cosineTo, type QueryMeaning } from "../../../shared/transcript/search/query-meaning";
import { queryWords } from "../../../shared/transcript/search/query-words";
import type { SelectsIndex } from "../../../shared/transcript/search/selects-index";
import type { WordRun } from "../../../shared/transcript/transcript";
import type { NamedMeeting } from "./meetings";
import type { Answered } from "./ranking-scores";
import type { Question } from "./read-meeting";
import type { Place, Searcher } from "./searchers";

/** What each way to search answered to one question, and whether the question shares few words with what people marked. */
export type Asked = { readonly question: string; readonly isLowOverlap: boolean; readonly answers: ReadonlyMap<string, Answered>; readonly searchMs: ReadonlyMap<string, number> };

/** A question in other words: the best marked passage says at most this share of its words. */
const LOW_OVERLAP = 1 / 3;

/** Asks every question of a meeting that has a passage at least half marked; others cannot be answered by any passage. */
export function answerQuestions(index: SelectsIndex, meeting: NamedMeeting, ways: readonly Searcher[], meaningOf: (question: string) => QueryMeaning | null): Asked[] {
  const clip = index.clips.find((each) => each.clip.mediaId === meeting.name);
  if (!clip) throw new Error(`${meeting.name} is not in the index.`);
  const passages = index.passages.slice(clip.firstPassage, clip.endPassage);
  return meeting.questions.flatMap((question) => {
    const right = passages.filter(({ words }) => shareMarked(meeting, question, words) >= 0.5);
    if (right.length === 0) return [];
    const { telling } = queryWords(question.text, index.languages);
    const shared = right.map(({ words: { first, end } }) => {
      const said = new Set(clip.forms.slice(first, end).flatMap((form) => form?.terms ?? []));
      return telling.filter(({ terms }) => terms.some((term) => said.has(term))).length / Math.max(1, telling.length);
    });
    const meaning = meaningOf(question.text);
    const answers = new Map<string, Answered>();
    const searchMs = new Map<string, number>();
    for (const way of ways) {
      const start = performance.now();
      const places = way.search(question.text, meaning);
      searchMs.set(way.name, performance.now() - start);
      answers.set(way.name, judge(places, meeting, question));
    }
    return [{ question: question.text, isLowOverlap: Math.max(...shared) <= LOW_OVERLAP, answers, searchMs }];
  });
}

/** Vectors of an index's clips and of questions as what search wants. */
export function meaningFrom(vectors: ReadonlyMap<string, readonly Int8Array[]>, questions: ReadonlyMap<string, Float32Array>): (question: string) => QueryMeaning | null {
  return (question) => {
    const query = questions.get(question);
    return query && cosineTo(query, query) > 0 ? { query, vectorsOf: (mediaId) => vectors.get(mediaId) ?? null } : null;
  };
}

function judge(places: readonly Place[], meeting: NamedMeeting, question: Question): Answered {
  const found = new Set<number>();
  for (const { mediaId, words } of places) if (mediaId === meeting.name) for (let i = words.first; i < words.end; i++) if (question.marked.has(i)) found.add(i);
  return {
    marked: places.map(({ mediaId, words }) => (mediaId === meeting.name ? shareMarked(meeting, question, words) : 0)),
    recall20: found.size / Math.max(1, question.marked.size),
  };
}

function shareMarked({ transcript }: NamedMeeting, { marked }: Question, { first, end }: WordRun): number {
  let [inside, all] = [0, 0];
  for (let i = first; i < end; i++) {
    const word = transcript.words[i];
    if (!word || !isSpoken(word)) continue;
    all += 1;
    if (marked.has(i)) inside += 1;
  }
  return all > 0 ? inside / all : 0;
}
