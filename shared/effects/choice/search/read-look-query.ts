import { LOOK_CONCEPTS, type LookConcept } from "./look-concepts";
import { stemOf, wordsOf } from "./look-words";
import { nearestWord } from "./nearest-word";

/** One thing that is asked for, or asked to be absent. */
export type Wish = {
  /** What was understood; null for a word that only looks' own texts have. */
  readonly concept: LookConcept | null;
  /** The words that ask for it, mended where they were mistyped. */
  readonly words: readonly string[];
  readonly degree: "any" | "slightly" | "very";
  readonly isWanted: boolean;
};

/** A search as it was understood; `unknown` are words that mean nothing here and stand in no look. */
export type LookQuery = { readonly wishes: readonly Wish[]; readonly unknown: readonly string[] };

/** Longer searches are cut: nobody types more, and a pasted text is no search. */
const LONGEST = 300;

const LONGEST_PHRASE = 4;

/** Reads a search in an editor's words; `vocabulary` are the words of the looks that can be found. "And" ends a "no", but carries on a "without". */
export function readLookQuery(query: string, vocabulary: ReadonlySet<string>): LookQuery {
  const wishes: Wish[] = [];
  const unknown: string[] = [];
  for (const clause of clausesOf(query.slice(0, LONGEST))) readClause(clause, vocabulary, wishes, unknown);
  return { wishes, unknown };
}

/** How the next thing is meant. A "no" is used up by the first thing after it, so that "no grain low contrast" asks for low contrast; "or" carries it on. */
type Mood = { readonly isWanted: boolean; readonly isUsedUp: boolean; readonly goesOn: boolean; readonly degree: Wish["degree"]; readonly isLess: boolean };

const PLAIN: Mood = { isWanted: true, isUsedUp: false, goesOn: false, degree: "any", isLess: false };

function readClause(words: readonly string[], vocabulary: ReadonlySet<string>, wishes: Wish[], unknown: string[]): void {
  let mood = PLAIN;
  for (let at = 0; at < words.length; ) {
    const word = words[at]!;
    const phrase = phraseAt(words, at);
    if (phrase && !(phrase.length === 1 && DEGREES.has(word) && phraseAt(words, at + 1))) {
      if (mood.isUsedUp) mood = PLAIN;
      wishes.push(wishFor(phrase.concept, words.slice(at, at + phrase.length), mood));
      mood = { ...mood, isUsedUp: !mood.isWanted, degree: "any", isLess: false };
      at += phrase.length;
      continue;
    }
    at++;
    const next = moodAfter(word, mood);
    if (next) mood = next;
    else if (!FILLERS.has(word)) {
      const wish = mendedWish(word, vocabulary, mood);
      if (wish) wishes.push(wish);
      else unknown.push(word);
    }
  }
}

/** What a word that only steers does to the mood; null for words that ask for something themselves. */
function moodAfter(word: string, mood: Mood): Mood | null {
  if (NEGATIONS.has(word)) return { ...PLAIN, isWanted: false, goesOn: word === "without" || word === "avoid" };
  if (word === "or" || word === "nor") return { ...mood, isUsedUp: false };
  if (word === "and") return mood.goesOn ? { ...mood, isUsedUp: false } : PLAIN;
  if (word === "plus" || word === "with") return PLAIN;
  const from = mood.isUsedUp ? PLAIN : mood;
  if (LESS.has(word)) return { ...from, isLess: true };
  const degree = DEGREES.get(word);
  return degree === undefined ? null : { ...from, degree };
}

function wishFor(concept: LookConcept, words: readonly string[], { isWanted, isLess, degree }: Mood): Wish {
  if (!isLess) return { concept, words, degree, isWanted };
  const opposite = LOOK_CONCEPTS.find(({ name }) => name === concept.opposite);
  // "Less grain" asks for looks without it; "no less contrast" asks for contrast.
  if (!opposite) return { concept, words, degree: "any", isWanted: !isWanted };
  return { concept: opposite, words: [], degree, isWanted };
}

/** A word that no phrase begins with: one of the looks' own, the start of one, or a slip. */
function mendedWish(word: string, vocabulary: ReadonlySet<string>, mood: Mood): Wish | null {
  if (vocabulary.has(word)) return { concept: null, words: [word], degree: "any", isWanted: mood.isWanted };
  const known = [...SINGLE_WORDS.keys()];
  const mended = known.find((each) => word.length >= 4 && each.startsWith(word)) ?? nearestWord(word, known) ?? nearestWord(word, vocabulary) ?? startedBy(word, vocabulary);
  if (mended === null) return null;
  const concept = SINGLE_WORDS.get(mended);
  return concept ? wishFor(concept, [mended], mood) : { concept: null, words: [mended], degree: "any", isWanted: mood.isWanted };
}

function startedBy(word: string, vocabulary: ReadonlySet<string>): string | null {
  if (word.length < 3) return null;
  for (const each of vocabulary) if (each.startsWith(word)) return each;
  return null;
}

function phraseAt(words: readonly string[], at: number): { readonly concept: LookConcept; readonly length: number } | null {
  for (let length = Math.min(LONGEST_PHRASE, words.length - at); length > 0; length--) {
    const concept = PHRASES.get(words.slice(at, at + length).map(stemOf).join(" "));
    if (concept) return { concept, length };
  }
  return null;
}

function clausesOf(query: string): readonly (readonly string[])[] {
  return query
    .toLowerCase()
    .replace(/\b([a-z]+)[- ]free\b/g, " no $1 ,")
    .replace(/(^|[\s,])-(?=[a-z])/g, "$1 no ")
    .replace(/\b(don'?t|do not) want\b/g, " no ")
    .replace(/\bfree of\b/g, " no ")
    .replace(/\ba (bit|little|touch|tad|hint) (of )?/g, " slightly ")
    .split(/[,;.:!?/|+\n]+|\bbut\b|\byet\b/)
    .map(wordsOf)
    .filter((words) => words.length > 0);
}

const NEGATIONS: ReadonlySet<string> = new Set("no not without non never dont avoid nothing none minus isnt exclude hide".split(" "));
const LESS: ReadonlySet<string> = new Set("less low lower reduced reduce little minimal least fewer weaker".split(" "));
const DEGREES: ReadonlyMap<string, Wish["degree"]> = new Map([
  ...("very really super much extra lots heavy heavily strong strongly stronger extremely intense high higher most".split(" ").map((word) => [word, "very"] as const)),
  ...("slightly slight subtle subtly gentle gently mild mildly somewhat softly".split(" ").map((word) => [word, "slightly"] as const)),
  ...("more too so quite rather fairly bit".split(" ").map((word) => [word, "any"] as const)),
]);
const FILLERS: ReadonlySet<string> = new Set(
  "a an the look looks like style styles feel feeling feels vibe tone toned grade graded of in it its is be to for me my i some something anything that this on as or nor want need please make give kind sort type show find effect effects filter filters preset presets shot shots clip scene picture image video at all any than then can should would just only".split(" "),
);

const PHRASES: ReadonlyMap<string, LookConcept> = (() => {
  const phrases = new Map<string, LookConcept>();
  for (const concept of LOOK_CONCEPTS) {
    for (const asked of concept.asked) {
      const stems = wordsOf(asked).map(stemOf).join(" ");
      if (!phrases.has(stems)) phrases.set(stems, concept);
    }
  }
  return phrases;
})();

const SINGLE_WORDS: ReadonlyMap<string, LookConcept> = (() => {
  const words = new Map<string, LookConcept>();
  for (const concept of LOOK_CONCEPTS) {
    for (const asked of concept.asked) {
      const [word, ...rest] = wordsOf(asked);
      if (word !== undefined && rest.length === 0 && !words.has(word)) words.set(word, concept);
    }
  }
  return words;
})();
