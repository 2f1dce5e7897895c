import type { Look, LookEffect } from "../../looks/look";
import { addedCorrection, withCorrection, withoutIdleCorrection } from "./added-correction";
import { lookMoves, moved, type Move } from "./look-moves";
import type { PinGroup } from "./pin-groups";

/** How to vary: coarse or half as far, what must stay, and the how-manieth time around this look (from 0): each round steps less far. */
export type VaryRequest = { readonly step: "coarse" | "fine"; readonly pinned: readonly PinGroup[]; readonly round: number };

/** A coarse step's share of a parameter's whole range; fine is half. */
const COARSE = 0.5;

/** What is left of a step each round: stepping less around a favourite came as near to what simulated editors wanted, in as many rounds, as a learnt model did. */
const SHRINK = 0.75;

/** Two numbers moved at once go this share of a step each, so that they end about as far away as one. */
const SHARE_OF_PAIR = 0.75;

/** Candidates for the eight tiles around a favourite: enough that near-duplicates can be left out on the frame. */
const MOST = 24;

/** With fewer numbers of its own than this to move, a look may get a correction added behind it. */
const LEAST_MOVES = 3;

/**
 * Looks around one that is liked, at most 24, named by what they change: single moves of its numbers within their ranges, two of them at once, then half steps.
 * Pinned parts of the picture stay as they are. The same request gives the same looks; no two of them hold the same numbers; none are possible where everything is pinned.
 */
export function varyLook(look: Look, { step, pinned, round }: VaryRequest): readonly Look[] {
  const reach = COARSE * (step === "fine" ? 0.5 : 1) * SHRINK ** Math.max(0, round);
  const { stack, moves } = movable(look, pinned);
  const singles = moves.flatMap((move) => [reach, -reach].map((by) => steps("", { move, by })));
  const pairs = pairsOf(moves).flatMap(([one, two]) => SIGNS.map(([a, b]) => steps("", { move: one, by: a * reach * SHARE_OF_PAIR }, { move: two, by: b * reach * SHARE_OF_PAIR })));
  const halves = moves.flatMap((move) => [reach / 2, -reach / 2].map((by) => steps("slightly ", { move, by })));
  return distinct(look, stack, [...singles.slice(0, MOST - Math.min(pairs.length, MOST / 3)), ...pairs, ...halves, ...singles]);
}

type Steps = { readonly degree: string; readonly all: readonly { readonly move: Move; readonly by: number }[] };

function steps(degree: string, ...all: Steps["all"]): Steps {
  return { degree, all };
}

const SIGNS = [[1, 1], [-1, -1], [1, -1], [-1, 1]] as const;

function movable(look: Look, pinned: readonly PinGroup[]): { readonly stack: readonly LookEffect[]; readonly moves: readonly Move[] } {
  const isFree = ({ meaning: { group } }: Move) => group === null || !pinned.includes(group);
  const own = pinned.includes("effects") ? [] : lookMoves(look.stack).filter(isFree);
  if (own.length >= LEAST_MOVES) return { stack: look.stack, moves: own };
  const stack = withCorrection(look.stack);
  const covered = new Set(own.map(({ meaning }) => meaning.group));
  const added = addedCorrection(stack).filter((move) => isFree(move) && !covered.has(move.meaning.group));
  return { stack: added.length > 0 ? stack : look.stack, moves: [...own, ...added] };
}

/** Moves of different parts of the picture, two by two: two of the same part mostly do the same. */
function pairsOf(moves: readonly Move[]): readonly (readonly [Move, Move])[] {
  return moves.flatMap((one, at) => moves.slice(at + 1).filter((two) => two.meaning.group !== one.meaning.group).map((two) => [one, two] as const));
}

function distinct(look: Look, stack: readonly LookEffect[], wanted: readonly Steps[]): readonly Look[] {
  const original = JSON.stringify(look.stack.map(({ params }) => params));
  const found = new Map<string, Look>();
  const base = look.from.kind === "variation" ? look.from.of : look.id;
  const [name = look.name] = look.name.split(NAME_ENDS);
  for (const { degree, all } of wanted) {
    if (found.size >= MOST) break;
    const result = moved(stack, all);
    const changed = withoutIdleCorrection(result.stack);
    const key = JSON.stringify(changed.map(({ params }) => params));
    if (result.words.length === 0 || key === original || found.has(key)) continue;
    found.set(key, { ...look, id: `${base}-${fingerprint(key)}`, name: `${name}${NAME_ENDS}${degree}${result.words.join(", ")}`, stack: changed, from: { kind: "variation", of: base } });
  }
  return [...found.values()];
}

/** Between a look's own name and what a variation changes. */
const NAME_ENDS = ": ";

// FNV-1a over UTF-16 units, as eight hexadecimal digits.
function fingerprint(text: string): string {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193) >>> 0;
  return hash.toString(16).padStart(8, "0");
}
