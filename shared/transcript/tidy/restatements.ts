import { announcesTake, LONGEST_ANNOUNCEMENT } from "./take-announcements";
import { likeness, type Likeness } from "./take-likeness";
import type { Utterances } from "./utterances";

/** Something said once more, as places among the utterances' words: [from, to) the first time, from `again` the second. */
export type Restatement = { readonly from: number; readonly to: number; readonly again: number; readonly likeness: Likeness };

/** Takes longer than this (about a minute) are read again, not retaken. */
const LONGEST_TAKE = 160;

/** Two words are said again all the time. */
const SHORTEST_TAKE = 3;

/** Places that one place is compared with; common phrases come up often. */
const MOST_CANDIDATES = 12;

/** Talk between two takes that announces nothing, in words ("oh no, the light"). */
const LONGEST_ASIDE = 6;

/**
 * All that is said again right behind itself, by the same speaker, but for an announcement ("sorry, let me start again") in between: in
 * order, the first times apart from each other. So "A B A' B'" is one take of two sentences, and a phrase that comes back later is none.
 */
export function restatements(spoken: Utterances): Restatement[] {
  const starts = new Set(spoken.starts);
  const seen = new Map<string, number[]>();
  const found: Restatement[] = [];
  for (const again of spoken.forms.keys()) {
    const head = spoken.forms.slice(again, again + 3).join(" ");
    const places = seen.get(head);
    const candidates = (places ?? []).slice(-MOST_CANDIDATES);
    if (starts.has(again)) candidates.push(...startsBefore(spoken, again));
    const takes = takesOf(spoken, starts, new Set(candidates), again);
    if (takes.length > 0) {
      found.push(...takes);
      // What is said again begins there, even where nothing else shows it.
      starts.add(again);
    }
    if (places) places.push(again);
    else seen.set(head, [again]);
  }
  return apart(found);
}

/** Places within reach where something begins. */
function startsBefore({ starts }: Utterances, again: number): number[] {
  const near: number[] = [];
  for (let i = lowerBound(starts, again) - 1; i >= 0 && again - (starts[i] ?? 0) <= LONGEST_TAKE; i--) near.push(starts[i] ?? 0);
  return near;
}

function takesOf(spoken: Utterances, starts: ReadonlySet<number>, candidates: ReadonlySet<number>, again: number): Restatement[] {
  const near = [...candidates].filter((from) => again - from <= LONGEST_TAKE && spoken.speakers[from] === spoken.speakers[again]);
  const found: Restatement[] = [];
  for (let last = again; ; ) {
    const earlier = near.filter((from) => from < last);
    const take = bestOf(spoken, starts, earlier, takeEnds(spoken, last), again) ?? bestOf(spoken, starts, earlier, asideEnd(spoken, last), again);
    if (!take) return found;
    found.push(take);
    last = take.from;
  }
}

function bestOf(spoken: Utterances, starts: ReadonlySet<number>, froms: readonly number[], ends: readonly TakeEnd[], again: number): Restatement | null {
  let best: Restatement | null = null;
  for (const from of froms) {
    for (const { to, isNext } of ends) {
      if (to - from < SHORTEST_TAKE || !isOneSpeaker(spoken, from, to)) continue;
      const found = likeness(spoken, { from, to, again, takeBegins: starts.has(from), againBegins: starts.has(again), isNext, isSetApart: to < again || spoken.isSetApart(again) });
      if (found && (!best || gain(found) > gain(best.likeness))) best = { from, to, again, likeness: found };
    }
  }
  return best;
}

/** `isNext` says that nothing but announcements lies between here and the next take. */
type TakeEnd = { readonly to: number; readonly isNext: boolean };

/** Where a take may end that is said again at a place: right there, or before an announcement. */
function takeEnds({ forms }: Utterances, again: number): TakeEnd[] {
  const ends = [{ to: again, isNext: true }];
  for (let to = again - 1; to >= Math.max(0, again - LONGEST_ANNOUNCEMENT); to--) if (announcesTake(forms.slice(to, again))) ends.push({ to, isNext: true });
  return ends;
}

/** Before a short aside; somebody else's one or two words don't count as one. */
function asideEnd({ speakers, starts }: Utterances, again: number): TakeEnd[] {
  const to = starts[lowerBound(starts, again) - 1];
  if (to === undefined || again - to > LONGEST_ASIDE) return [];
  return [{ to, isNext: again - to <= 2 && speakers[to] !== speakers[again] }];
}

function isOneSpeaker({ speakers }: Utterances, from: number, to: number): boolean {
  for (let place = from; place < to; place++) if (speakers[place] !== speakers[from]) return false;
  return true;
}

/** Best first by what they explain; each first time goes to one of them only. */
function apart(found: readonly Restatement[]): Restatement[] {
  const chosen: Restatement[] = [];
  for (const each of [...found].sort((a, b) => gain(b.likeness) - gain(a.likeness))) {
    if (chosen.every((other) => each.to <= other.from || other.to <= each.from)) chosen.push(each);
  }
  return chosen.sort((a, b) => a.from - b.from);
}

/** Words that come again less those that don't. */
function gain({ matched, of }: Likeness): number {
  return 2 * matched - of;
}

function lowerBound(sorted: readonly number[], value: number): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? 0) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}
