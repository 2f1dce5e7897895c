import type { Utterances } from "./utterances";

/** How much of a stretch is said again, in words; `againTo` is where the second time ends, as a place. */
export type Likeness = { readonly of: number; readonly matched: number; readonly againTo: number };

/** Two stretches to compare, as places: [from, to), and what starts at `again`. */
export type Stretches = {
  readonly from: number;
  readonly to: number;
  readonly again: number;
  /** Does something begin there: a sentence, a breath, another speaker? */
  readonly takeBegins: boolean;
  readonly againBegins: boolean;
  /** Nothing but announcements lies between the two. */
  readonly isNext: boolean;
  /** An announcement, a breath or a sentence's end comes before the second. */
  readonly isSetApart: boolean;
};

// Shares of the first stretch that must come again. Tuned on meetings with takes put in by a script of its own, checked on other meetings
// and another script (scripts/bench/tidy); no public recording with marked retakes was found.
const BOTH_BEGIN = 0.65;
const BOTH_BEGIN_WITH_OTHER_HEAD = 0.8;
const TAKE_BEGINS = 0.8;
const NEITHER_BEGINS = 0.85;
const ASIDE_BETWEEN = 0.85;

/** Said again from the first word on for so long and for so much of it, it is the same sentence even if it ends differently. */
const LONG_HEAD = 4;
const LONG_HEAD_SHARE = 0.6;

/** Up to here only a word-for-word match counts, but for one word of five. */
const SHORT = 5;

/** Compares them; null where they are not takes of one thing. */
export function likeness(spoken: Utterances, stretches: Stretches): Likeness | null {
  const { from, to, again, isNext } = stretches;
  const all = spoken.forms.slice(from, to);
  const telling = all.filter((form) => !PARTICLES.has(form));
  const skipsParticles = telling.length > SHORT;
  const once = skipsParticles ? telling : all;
  const places = placesFrom(spoken, again, once.length + Math.max(3, Math.ceil(once.length * 0.3)), skipsParticles);
  const twice = places.map((place) => spoken.forms[place] ?? "");
  const anchors = once.slice(0, 3).filter((form) => twice.slice(0, 4).includes(form)).length;
  if (anchors === 0) return null;
  const { matched, last } = longestCommon(once, twice);
  const found = { of: once.length, matched, againTo: (places[last] ?? again) + 1 };
  const sameHead = headLength(once, twice);
  if (once.length <= SHORT) return isNext && sameHead >= 2 && isShortTake(once, matched, stretches) ? found : null;
  const share = matched / once.length;
  if (anchors >= 2 && share >= leastShare(stretches) && !(share < BOTH_BEGIN_WITH_OTHER_HEAD && isParallel(spoken, to, once, twice, matched))) return found;
  const bothBegin = isNext && stretches.takeBegins && stretches.againBegins;
  return bothBegin && (share >= BOTH_BEGIN_WITH_OTHER_HEAD || (sameHead >= LONG_HEAD && sameHead >= LONG_HEAD_SHARE * once.length)) ? found : null;
}

function leastShare({ takeBegins, againBegins, isNext }: Stretches): number {
  if (!isNext) return takeBegins ? ASIDE_BETWEEN : Number.POSITIVE_INFINITY;
  if (!takeBegins) return NEITHER_BEGINS;
  return againBegins ? BOTH_BEGIN : TAKE_BEGINS;
}

function isShortTake(once: readonly string[], matched: number, { takeBegins, againBegins, isSetApart }: Stretches): boolean {
  const least = once.length === SHORT && againBegins ? SHORT - 1 : once.length;
  return takeBegins && matched >= least && (once.length > 3 || isSetApart) && !once.every((form) => FORMULAIC.has(form));
}

/** "We can email him the text. We can send him the page": a finished sentence that is not finished the same way says something else. */
function isParallel(spoken: Utterances, to: number, once: readonly string[], twice: readonly string[], matched: number): boolean {
  return spoken.finishes(to - 1) && longestCommon(once.slice(0, -1), twice).matched === matched;
}

function headLength(once: readonly string[], twice: readonly string[]): number {
  let length = 0;
  while (length < once.length && isSame(once[length] ?? "", twice[length] ?? "")) length++;
  return length;
}

/** The next so many words of the speaker at a place; what others throw in meanwhile is stepped over. */
function placesFrom({ speakers, forms }: Utterances, place: number, most: number, skipsParticles: boolean): number[] {
  const found: number[] = [];
  for (let at = place, strangers = 0; at < forms.length && found.length < most && strangers <= 3; at++) {
    if (speakers[at] !== speakers[place]) strangers++;
    else if (!skipsParticles || !PARTICLES.has(forms[at] ?? "")) found.push(at);
  }
  return found;
}

/** Length of the longest common subsequence, and where it ends earliest in the second list (Wagner and Fischer 1974). */
function longestCommon(a: readonly string[], b: readonly string[]): { matched: number; last: number } {
  let row = new Uint16Array(b.length + 1);
  for (const form of a) {
    const next = new Uint16Array(b.length + 1);
    for (let j = 1; j <= b.length; j++) next[j] = isSame(form, b[j - 1] ?? "") ? (row[j - 1] ?? 0) + 1 : Math.max(row[j] ?? 0, next[j - 1] ?? 0);
    row = next;
  }
  const matched = row[b.length] ?? 0;
  return { matched, last: row.indexOf(matched) - 1 };
}

/** The same word, or its beginning where it was broken off. */
function isSame(once: string, again: string): boolean {
  return once === again || (once.endsWith("-") && once.length > 1 && again.startsWith(once.slice(0, -1)));
}

/** Words that slip in and out between takes and say little. */
const PARTICLES = new Set("well so like okay ok oh yeah right just really actually basically".split(" "));

/** What people say twice for the sake of saying it: "I don't know. I don't know." */
const FORMULAIC = new Set("yeah yes no okay ok right i don't dont know think mean see it's that's thats true thank thanks you very much all oh well so uh-huh mm-hmm mhm sure it is was not of course and".split(" "));
