import { ASKING_WORDS, STOP_WORDS } from "./english-words";
import type { SearchLanguage } from "./search-language";
import { termOf, wordForm } from "./word-form";

/** A word of a query that results are ranked by. */
export type QueryWord = {
  /** As it was typed, without signs around it. */
  readonly said: string;
  readonly plain: readonly string[];
  /** The index's terms for it; a word that is not English has the same term in every language. */
  readonly terms: readonly string[];
};

/** A query taken apart. */
export type QueryWords = {
  /** All words as typed, in order, stop words and phrases included. */
  readonly typed: readonly string[];
  /** Those that tell what is looked for, each once, with their places in `typed`. */
  readonly telling: readonly (QueryWord & { readonly places: readonly number[] })[];
  /** Plain words of each "phrase in quotes"; no phrase is empty. */
  readonly phrases: readonly (readonly string[])[];
  /** There are words, and all are stop words: then they are looked for as they stand. */
  readonly isOnlyStopWords: boolean;
};

/** Takes a query apart for an index in these languages. Words that merely ask are left out where others remain; a lone quote is no phrase. */
export function queryWords(text: string, languages: ReadonlySet<SearchLanguage>): QueryWords {
  const forms = [...languages];
  const phrases = [...text.matchAll(/["“”„«»]([^"“”„«»]+)["“”„«»]/gu)].map(([, phrase = ""]) => wordForm(phrase, forms[0] ?? "english").plain).filter((phrase) => phrase.length > 0);
  const typed = text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word));
  const inPhrases = new Set(phrases.flat());
  const words = typed.map((said, place) => ({ place, ...formIn(said, forms) }));
  const meant = words.filter(({ terms }) => terms.length > 0);
  const isAsking = ({ plain }: QueryWord) => languages.has("english") && plain.every((part) => ASKING_WORDS.has(part) && !inPhrases.has(part));
  const subject = meant.filter((word) => !isAsking(word));
  const telling = new Map<string, QueryWord & { places: number[] }>();
  for (const { place, ...word } of subject.length > 0 ? subject : meant) {
    const key = word.terms.join(" ");
    const known = telling.get(key);
    if (known) known.places.push(place);
    else telling.set(key, { ...word, places: [place] });
  }
  return { typed, telling: [...telling.values()], phrases, isOnlyStopWords: typed.length > 0 && telling.size === 0 };
}

/** What of a query a model should read: without the words that merely ask, unless nothing else is there. */
export function meaningText(text: string): string {
  const words = text.split(/\s+/).filter((word) => word !== "");
  const kept = words.filter((word) => !ASKING_WORDS.has(word.toLowerCase().replace(/[^a-z]/g, "")));
  return (kept.some((word) => !STOP_WORDS.has(word.toLowerCase().replace(/[^a-z]/g, ""))) ? kept : words).join(" ").replace(/"/g, "");
}

function formIn(word: string, languages: readonly SearchLanguage[]): QueryWord {
  const forms = languages.map((language) => wordForm(word, language));
  const terms = new Set(forms.flatMap((form) => form.terms));
  // In a project of several languages a stop word of English is left to the rarity of its term.
  if (languages.includes("english") && forms.some((form) => form.plain.every((plain) => termOf(plain, "english") === null))) terms.clear();
  return { said: word.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, ""), plain: forms[0]?.plain ?? [], terms: [...terms] };
}
