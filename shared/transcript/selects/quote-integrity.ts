import { TICKS_PER_SECOND, type Ticks } from "../../time/ticks";
import { sentencesOf } from "../sentences";
import type { BitePiece } from "../story/story";
import { fillerFinder } from "../tidy/filler-words";
import type { Transcript, Word, WordRun } from "../transcript";
import { wordsText } from "../words-text";
import { wordsHeard, wordsTouching } from "./words-in-range";

/** More between two pieces than is left out of one answer. Ours, not measured. */
const FAR_APART: Ticks = 15n * TICKS_PER_SECOND;

/** Less of a word's edge than this is not heard as cut; engines place words no better. */
const UNHEARD: Ticks = TICKS_PER_SECOND / 20n;

/** What a quote is beside what was said: facts, no verdict. */
export type QuoteIntegrity = {
  /** The words of the quote as they stand in the transcript, "[…]" where words other than fillers were left out. */
  readonly verbatim: string;
  /** Never empty; the first ones say what was left out, the others how the quote begins and ends. */
  readonly facts: readonly QuoteFact[];
};

export type QuoteFact =
  /** Word for word, nothing left out. */
  | { readonly kind: "contiguous" }
  /** Silence was left out between words; all words are there. */
  | { readonly kind: "pauses-shortened"; readonly by: Ticks }
  | { readonly kind: "fillers-removed"; readonly words: number }
  | { readonly kind: "words-removed"; readonly words: number; readonly text: string }
  | { readonly kind: "joins-answers"; readonly because: "somebody-spoke-between"; readonly who: string | null; readonly text: string }
  | { readonly kind: "joins-answers"; readonly because: "far-apart"; readonly apart: Ticks }
  | { readonly kind: "cuts-inside-word"; readonly word: string }
  | { readonly kind: "starts-mid-sentence" | "ends-mid-sentence"; readonly missing: string }
  /** The transcript has no words there: it was made anew, or nothing is said. */
  | { readonly kind: "no-words" };

/** Compares the pieces of a quote (media time, in order) with the transcript they are cut from. A word belongs to a piece that holds at least half of it. */
export function quoteIntegrity(transcript: Transcript, pieces: readonly BitePiece[]): QuoteIntegrity {
  const heard = runsHeard(transcript, pieces);
  const [first, last] = [heard[0]?.first, heard[heard.length - 1]?.end];
  if (first === undefined || last === undefined) return { verbatim: "", facts: [{ kind: "no-words" }] };
  const isFiller = fillerFinder(transcript);
  const says = (index: number): boolean => transcript.words[index]?.text !== "" && transcript.words[index]?.kind === "word" && !isFiller(index);
  const leftOut = heard.slice(1).map((run, i) => ({ first: heard[i]?.end ?? run.first, end: run.first }));
  const seams = [...leftOut.flatMap((run) => removalFacts(transcript, run, says)), ...pauseFacts(transcript, pieces), ...distanceFacts(pieces)];
  return {
    verbatim: heard.map((run, i) => wordsText(transcript, run) + signBehind(leftOut[i], says)).join(""),
    facts: [
      ...(seams.length === 0 ? [{ kind: "contiguous" } as const] : seams),
      ...cutWordFacts(transcript, pieces),
      ...edgeFacts(transcript, { first, end: last }, says),
    ],
  };
}

/** The words that are heard, as runs with at least one word left out between them. */
function runsHeard(transcript: Transcript, pieces: readonly BitePiece[]): WordRun[] {
  const runs: { first: number; end: number }[] = [];
  for (const i of wordsHeard(transcript, pieces)) {
    const run = runs[runs.length - 1];
    if (run && run.end === i) run.end = i + 1;
    else runs.push({ first: i, end: i + 1 });
  }
  return runs;
}

function signBehind(leftOut: WordRun | undefined, says: (index: number) => boolean): string {
  if (!leftOut) return "";
  return indexes(leftOut).some(says) ? " […] " : " ";
}

function removalFacts(transcript: Transcript, run: WordRun, says: (index: number) => boolean): QuoteFact[] {
  const { words, speakers } = transcript;
  const said = indexes(run).filter(says);
  if (said.length === 0) return [{ kind: "fillers-removed", words: run.end - run.first }];
  const answering = new Set([words[run.first - 1]?.speaker, words[run.end]?.speaker]);
  const stranger = said.find((index) => !answering.has(words[index]?.speaker));
  const removed: QuoteFact = { kind: "words-removed", words: said.length, text: wordsText(transcript, run) };
  if (stranger === undefined) return [removed];
  const speaker = words[stranger]?.speaker ?? null;
  return [removed, { kind: "joins-answers", because: "somebody-spoke-between", who: speaker === null ? null : speakers[speaker]?.name ?? null, text: removed.text }];
}

/** Silence between pieces that no left-out word fills. */
function pauseFacts(transcript: Transcript, pieces: readonly BitePiece[]): QuoteFact[] {
  let by = 0n;
  for (const [i, piece] of pieces.entries()) {
    const before = pieces[i - 1];
    if (before && wordsTouching(transcript, { start: before.end, end: piece.start }).length === 0) by += piece.start - before.end;
  }
  return by > 0n ? [{ kind: "pauses-shortened", by }] : [];
}

function distanceFacts(pieces: readonly BitePiece[]): QuoteFact[] {
  return pieces.slice(1).flatMap((piece, i) => {
    const apart = piece.start - (pieces[i]?.end ?? piece.start);
    return apart > FAR_APART ? [{ kind: "joins-answers", because: "far-apart", apart } as const] : [];
  });
}

function cutWordFacts(transcript: Transcript, pieces: readonly BitePiece[]): QuoteFact[] {
  const cut = pieces.flatMap(({ start, end }) => [start, end]).flatMap((edge) => {
    const across = wordsTouching(transcript, { start: edge, end: edge });
    return across.filter((index) => isHeardAsCut(transcript.words[index], edge));
  });
  return [...new Set(cut)].sort((a, b) => a - b).map((index) => ({ kind: "cuts-inside-word", word: transcript.words[index]?.text ?? "" }));
}

function isHeardAsCut(word: Word | undefined, edge: Ticks): boolean {
  return word !== undefined && edge - word.start > UNHEARD && word.end - edge > UNHEARD;
}

function edgeFacts(transcript: Transcript, { first, end }: WordRun, says: (index: number) => boolean): QuoteFact[] {
  const sentences = sentencesOf(transcript);
  const holding = (index: number): WordRun => sentences.find((run) => run.first <= index && index < run.end) ?? { first: index, end: index + 1 };
  const before = { first: holding(first).first, end: first };
  const behind = { first: end, end: holding(end - 1).end };
  return [
    ...(indexes(before).some(says) ? [{ kind: "starts-mid-sentence", missing: wordsText(transcript, before) } as const] : []),
    ...(indexes(behind).some(says) ? [{ kind: "ends-mid-sentence", missing: wordsText(transcript, behind) } as const] : []),
  ];
}

function indexes({ first, end }: WordRun): number[] {
  return Array.from({ length: Math.max(0, end - first) }, (_, i) => first + i);
}
