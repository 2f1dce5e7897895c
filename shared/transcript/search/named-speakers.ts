/** Which of the people a query names, and which of its words name them. */
export type NamedSpeakers = { readonly names: ReadonlySet<string>; readonly words: ReadonlySet<number> };

/** A single part of a longer name ("Williams" of "Kirsty Williams") names somebody from so many letters on. */
const TELLING_PART = 4;

type Match = { readonly name: string; readonly at: number; readonly length: number; readonly isWhole: boolean };

/**
 * Finds speakers in a query's words: by the whole name, by two parts of it, by what "Professor C" is, and, with its capital, by one long part or
 * the letter that tells "Grad C" from others. Where a query uses capitals names need them: "User Interface" may be a speaker, "user interface" is a subject.
 */
export function namedSpeakers(queryWords: readonly string[], speakers: Iterable<string>): NamedSpeakers {
  const asked = queryWords.map((word) => word.replace(/['’]s$|[^\p{L}\p{N}-]/gu, ""));
  const hasCapitals = asked.slice(1).some((word) => /^\p{Lu}/u.test(word));
  const found = [...speakers].flatMap((name) => asked.flatMap((_, at) => matchAt(asked, at, name, hasCapitals) ?? []));
  const whole = found.filter((match) => match.isWhole && !found.some((other) => other.length > match.length && other.at <= match.at && match.at < other.at + other.length));
  const kept = whole.length > 0 ? whole : found;
  return { names: new Set(kept.map((match) => match.name)), words: new Set(kept.flatMap(({ at, length }) => Array.from({ length }, (_, k) => at + k))) };
}

function matchAt(asked: readonly string[], at: number, name: string, hasCapitals: boolean): Match | null {
  const parts = name.split(/[\s,()]+/).filter((part) => part !== "");
  const word = asked[at] ?? "";
  const letter = parts.length > 1 && /^\p{Lu}$/u.test(parts.at(-1) ?? "") ? parts.at(-1) : undefined;
  const length = longestRun(asked, at, parts, hasCapitals ? (a, b) => a === b : (a, b) => a.toLowerCase() === b.toLowerCase());
  if (length >= 2 || (length === 1 && parts.length === 1 && word.length > 1)) return { name, at, length, isWhole: true };
  if (letter !== undefined && hasCapitals && word === letter) return { name, at, length: 1, isWhole: true };
  if (letter !== undefined && parts.length === 2 && word.length >= TELLING_PART && word.toLowerCase() === parts[0]?.toLowerCase()) return { name, at, length: 1, isWhole: false };
  return hasCapitals && at > 0 && length === 1 && word.length >= TELLING_PART ? { name, at, length, isWhole: false } : null;
}

/** How many of the words from there on are parts of the name, one behind the other. */
function longestRun(asked: readonly string[], at: number, parts: readonly string[], same: (a: string, b: string) => boolean): number {
  let longest = 0;
  for (let from = 0; from < parts.length; from++) {
    let length = 0;
    while (at + length < asked.length && from + length < parts.length && same(asked[at + length] ?? "", parts[from + length] ?? "")) length += 1;
    longest = Math.max(longest, length);
  }
  return longest;
}
