import { sentencesOf } from "../sentences";
import type { BitePiece } from "../story/story";
import type { Transcript, Word } from "../transcript";
import { wordsHeard } from "./words-in-range";

/** An end of a bite. */
export type BiteEdge = "start" | "end";

/**
 * Moves one edge of a bite by whole words: outward for `by` above zero, inward below. Inward it counts the words that are heard and leaves
 * at least one; outward it stops at the transcript's ends. Signs and words without text are not counted. A bite without words stays as it is.
 */
export function trimBite(transcript: Transcript, pieces: readonly BitePiece[], edge: BiteEdge, by: number): readonly BitePiece[] {
  const counts = (index: number): boolean => transcript.words[index]?.kind === "word" && transcript.words[index]?.text !== "";
  const heard = wordsHeard(transcript, pieces);
  const from = edge === "start" ? heard[0] : heard[heard.length - 1];
  if (from === undefined || by === 0) return pieces;
  const inward = edge === "start" ? heard.slice(1) : heard.slice(0, -1).reverse();
  const outward = edge === "start" ? transcript.words.map((_, i) => i).slice(0, from).reverse() : transcript.words.map((_, i) => i).slice(from + 1);
  const way = (by < 0 ? inward : outward).filter(counts);
  const target = way[Math.min(Math.abs(by), way.length) - 1] ?? from;
  return withEdgeAt(pieces, edge, transcript.words[target]);
}

/** Moves one edge outward to where the sentence begins or ends that it lies in; an edge that is there already stays. */
export function extendToSentence(transcript: Transcript, pieces: readonly BitePiece[], edge: BiteEdge): readonly BitePiece[] {
  const heard = wordsHeard(transcript, pieces);
  const from = edge === "start" ? heard[0] : heard[heard.length - 1];
  const sentence = sentencesOf(transcript).find(({ first, end }) => from !== undefined && first <= from && from < end);
  if (!sentence) return pieces;
  const target = edge === "start" ? sentence.first : sentence.end - 1;
  return target === from ? pieces : withEdgeAt(pieces, edge, transcript.words[target]);
}

/** The pieces with an edge on this word: what lies beyond it is dropped. */
function withEdgeAt(pieces: readonly BitePiece[], edge: BiteEdge, word: Word | undefined): readonly BitePiece[] {
  if (!word) return pieces;
  if (edge === "start") {
    const [head, ...others] = pieces.filter((piece) => piece.end > word.start);
    return head ? [{ start: word.start, end: head.end }, ...others] : pieces;
  }
  const kept = pieces.filter((piece) => piece.start < word.end);
  const tail = kept[kept.length - 1];
  return tail ? [...kept.slice(0, -1), { start: tail.start, end: word.end }] : pieces;
}
