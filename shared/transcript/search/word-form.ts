import { stemmer } from "stemmer";
import { STOP_WORDS } from "./english-words";
import type { SearchLanguage } from "./search-language";

/** How one written word is compared with others. */
export type WordForm = {
  /** What is said, in order, in small letters without accents: "Follow-up's" is follow, up. Phrases compare these. */
  readonly plain: readonly string[];
  /** What the index knows it by: stems in English, without stop words, and hyphenated words also in one piece (followup). */
  readonly terms: readonly string[];
};

/** Letters and digits, with what may stand between them: co-op, don't, 1,000, 2.4, 3:30, R&D. */
const PIECE = /[\p{L}\p{N}\p{M}]+(?:[-'.,:&/_][\p{L}\p{N}\p{M}]+)*/gu;

/** Scripts that write no spaces between words: there each letter is compared, and the index knows pairs of letters (the usual bigram index). */
const UNSPACED = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Khmer}\p{sc=Lao}]/u;

/** The form of a word as it stands in a transcript or in a query. */
export function wordForm(text: string, language: SearchLanguage): WordForm {
  const plain: string[] = [];
  const terms: string[] = [];
  for (const [piece] of foldText(text).matchAll(PIECE)) {
    if (UNSPACED.test(piece)) {
      const letters = [...piece].filter((letter) => /[\p{L}\p{N}]/u.test(letter));
      plain.push(...letters);
      terms.push(...(letters.length > 1 ? letters.slice(1).map((letter, k) => `${letters[k] ?? ""}${letter}`) : letters));
      continue;
    }
    const parts = partsOf(piece, language);
    plain.push(...parts);
    for (const part of parts) addTerm(terms, part, language);
    if (parts.length > 1) addTerm(terms, parts.join(""), language);
  }
  return { plain, terms };
}

/** The term by which the index knows a plain word, null for English stop words. */
export function termOf(plain: string, language: SearchLanguage): string | null {
  if (language === "other") return plain;
  if (STOP_WORDS.has(plain)) return null;
  return /^[a-z]+$/.test(plain) ? stemmer(plain) : plain;
}

function addTerm(terms: string[], plain: string, language: SearchLanguage): void {
  const term = termOf(plain, language);
  if (term !== null) terms.push(term);
}

/** Small letters, one kind of apostrophe and hyphen, no accents on Latin letters. */
function foldText(text: string): string {
  if (/^[a-z]+$/.test(text)) return text;
  return text.normalize("NFKD").replace(/[\u0300-\u036f]/g, "").normalize("NFC").toLowerCase().replace(/[\u2018\u2019\u02bc\u00b4`]/g, "'").replace(/[\u2010-\u2015]/g, "-");
}

function partsOf(piece: string, language: SearchLanguage): string[] {
  if (/^\p{N}/u.test(piece)) return piece.split(/[-&/_']/).map((number) => number.replace(/,(?=\d{3}\b)/g, ""));
  const parts = piece.split(/[-.,:&/_]/);
  return language === "english" ? parts.map((part) => part.replace(/'s$/, "").replace(/'/g, "")) : parts.flatMap((part) => part.split("'"));
}
