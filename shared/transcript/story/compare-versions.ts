import { rangeDuration, rangesOverlap, subtractRanges } from "../../time/tick-range";
import type { Ticks } from "../../time/ticks";
import type { SpokenClip } from "../spoken-clip";
import { bitesOf, linesOf, type BiteLine } from "./read-story";
import { runningTime } from "./running-time";
import type { Bite, StoryLine, StoryVersion } from "./story";
import { voiceBalance, type VoiceBalance } from "./voice-balance";

/** Two ways to tell it side by side, as facts. Bites are told apart by what they show, not by ids: copies have ids of their own. */
export type VersionsCompared = {
  readonly a: VersionFacts;
  readonly b: VersionFacts;
  readonly onlyInA: readonly BiteLine[];
  readonly onlyInB: readonly BiteLine[];
  /** The same bite, longer or shorter: `longer` is b's length less a's. */
  readonly trimmed: readonly { readonly a: BiteLine; readonly b: BiteLine; readonly longer: Ticks }[];
  /** The fewest bites that stand in another order in b; places count bites from 1. */
  readonly moved: readonly { readonly bite: BiteLine; readonly placeInA: number; readonly placeInB: number }[];
};

export type VersionFacts = { readonly bites: number; readonly runningTime: Ticks; readonly balance: VoiceBalance };

type Pair = { readonly a: number; readonly b: number };

/** Compares what plays in two versions. */
export function compareVersions(a: StoryVersion, b: StoryVersion, clips: ReadonlyMap<string, SpokenClip>): VersionsCompared {
  return compareLines(linesOf(a), linesOf(b), clips);
}

/** Compares two takes of a beat, or any other lines, in the same way. */
export function compareLines(linesA: readonly StoryLine[], linesB: readonly StoryLine[], clips: ReadonlyMap<string, SpokenClip>): VersionsCompared {
  const [inA, inB] = [bitesOf(linesA), bitesOf(linesB)];
  const pairs = pairBites(inA, inB);
  const [pairedA, pairedB] = [new Set(pairs.map((pair) => pair.a)), new Set(pairs.map((pair) => pair.b))];
  const inOrder = longestInOrder(pairs);
  return {
    a: factsOf(linesA, clips),
    b: factsOf(linesB, clips),
    onlyInA: inA.filter((_, index) => !pairedA.has(index)),
    onlyInB: inB.filter((_, index) => !pairedB.has(index)),
    trimmed: pairs.flatMap((pair) => {
      const [one, other] = [inA[pair.a]!, inB[pair.b]!];
      return sameStretch(one, other) ? [] : [{ a: one, b: other, longer: runningTime([other]) - runningTime([one]) }];
    }),
    moved: pairs.filter((pair) => !inOrder.has(pair)).map((pair) => ({ bite: inB[pair.b]!, placeInA: pair.a + 1, placeInB: pair.b + 1 })),
  };
}

function factsOf(lines: readonly StoryLine[], clips: ReadonlyMap<string, SpokenClip>): VersionFacts {
  return { bites: bitesOf(lines).length, runningTime: runningTime(lines), balance: voiceBalance(lines, clips) };
}

/** Each bite of a with the bite of b that shows the same: first those that are quite alike, then those that share most of their time. In a's order. */
function pairBites(inA: readonly BiteLine[], inB: readonly BiteLine[]): Pair[] {
  const free = new Set(inB.keys());
  const partner = new Map<number, number>();
  for (const alike of [sameStretch, mostlySame]) {
    for (const [index, bite] of inA.entries()) {
      const match = partner.has(index) ? undefined : [...free].find((other) => alike(bite, inB[other]!));
      if (match === undefined) continue;
      partner.set(index, match);
      free.delete(match);
    }
  }
  return [...partner].map(([a, b]) => ({ a, b })).sort((one, other) => one.a - other.a);
}

function sameStretch(one: Bite, other: Bite): boolean {
  return (
    one.mediaId === other.mediaId &&
    one.handles.before === other.handles.before &&
    one.handles.after === other.handles.after &&
    one.pieces.length === other.pieces.length &&
    one.pieces.every((piece, index) => piece.start === other.pieces[index]!.start && piece.end === other.pieces[index]!.end)
  );
}

/** At least half of the shorter one is in the other: the same bite, trimmed. */
function mostlySame(one: Bite, other: Bite): boolean {
  if (one.mediaId !== other.mediaId) return false;
  const shared = one.pieces.flatMap((piece) => (other.pieces.some((beside) => rangesOverlap(piece, beside)) ? [rangeDuration(piece) - durationOf(subtractRanges(piece, other.pieces))] : []));
  const together = shared.reduce((sum, time) => sum + time, 0n);
  const [lengthOne, lengthOther] = [durationOf(one.pieces), durationOf(other.pieces)];
  return together > 0n && 2n * together >= (lengthOne < lengthOther ? lengthOne : lengthOther);
}

function durationOf(pieces: Bite["pieces"]): Ticks {
  return pieces.reduce((sum, piece) => sum + rangeDuration(piece), 0n);
}

/** Most pairs that stand in the same order in both; the others have moved (longest increasing subsequence). */
function longestInOrder(pairs: readonly Pair[]): ReadonlySet<Pair> {
  const chains: { readonly pair: Pair; readonly length: number; readonly before: number }[] = [];
  for (const pair of pairs) {
    let best = -1;
    for (const [index, chain] of chains.entries()) if (chain.pair.b < pair.b && (best < 0 || chain.length > chains[best]!.length)) best = index;
    chains.push({ pair, length: (chains[best]?.length ?? 0) + 1, before: best });
  }
  const kept = new Set<Pair>();
  let last = chains.reduce((best, chain, index) => (best < 0 || chain.length > chains[best]!.length ? index : best), -1);
  for (let chain = chains[last]; chain; chain = chains[last]) {
    kept.add(chain.pair);
    last = chain.before;
  }
  return kept;
}
