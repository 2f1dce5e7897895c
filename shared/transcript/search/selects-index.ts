import MiniSearch from "minisearch";
import type { SpokenClip } from "../spoken-clip";
import type { WordRun } from "../transcript";
import { passagesOf, type Passage } from "./passages";
import { searchLanguage, type SearchLanguage } from "./search-language";
import { isSpoken } from "./spoken-words";
import { vectorParts } from "./vector-parts";
import { wordForm, type WordForm } from "./word-form";

/** Everything said in the clips of a project, ready to be searched. Read only; made anew when a transcript changes. */
export type SelectsIndex = {
  readonly clips: readonly IndexedClip[];
  /** Of all clips, clip after clip; a passage's place in this list is its number. */
  readonly passages: readonly IndexedPassage[];
  /** Finds passages by their terms; documents are passage numbers. */
  readonly lexicon: MiniSearch<LexiconDocument>;
  readonly languages: ReadonlySet<SearchLanguage>;
};

export type IndexedClip = {
  readonly clip: SpokenClip;
  readonly language: SearchLanguage;
  /** Of every word of the transcript, the same object wherever the same word is written; null for what nobody says. */
  readonly forms: readonly (WordForm | null)[];
  /** Number of its first passage, and of the one behind its last. */
  readonly firstPassage: number;
  readonly endPassage: number;
};

export type IndexedPassage = Passage & {
  /** Position in the index's clips. */
  readonly clip: number;
  /** Runs that have a vector each, where there are vectors. */
  readonly parts: readonly WordRun[];
};

type LexiconDocument = { readonly id: number; readonly terms: string };

/** Passages indexed between two yields; a hundred take a few milliseconds. */
const PASSAGES_A_SLICE = 50;

/** Words read between two yields while a clip is cut into passages. */
const WORDS_A_SLICE = 4000;

/** Builds the index and yields after every few milliseconds of work how many clips are done, so that a page can slice it; returns the index. */
export function* buildSelectsIndex(clips: readonly SpokenClip[]): Generator<{ readonly done: number; readonly of: number }, SelectsIndex> {
  const lexicon = newLexicon();
  const forms = { english: new Map<string, WordForm | null>(), other: new Map<string, WordForm | null>() };
  const indexed: IndexedClip[] = [];
  const passages: IndexedPassage[] = [];
  for (const [position, clip] of clips.entries()) {
    const progress = { done: position, of: clips.length };
    const language = searchLanguage(clip.transcript);
    const known = forms[language];
    const clipForms: (WordForm | null)[] = [];
    for (const word of clip.transcript.words) {
      let form = known.get(word.text);
      if (form === undefined) known.set(word.text, (form = isSpoken(word) ? wordForm(word.text, language) : null));
      clipForms.push(word.kind === "word" ? form : null);
      if (clipForms.length % WORDS_A_SLICE === 0) yield progress;
    }
    const firstPassage = passages.length;
    for (const passage of passagesOf(clip.transcript)) passages.push({ ...passage, clip: position, parts: vectorParts(passage) });
    yield progress;
    for (let id = firstPassage; id < passages.length; id++) {
      const run = passages[id]?.words;
      if (run) lexicon.add({ id, terms: termsIn(clipForms, run.first, run.end) });
      if (id % PASSAGES_A_SLICE === 0) yield progress;
    }
    indexed.push({ clip, language, forms: clipForms, firstPassage, endPassage: passages.length });
  }
  return { clips: indexed, passages, lexicon, languages: new Set(indexed.map((clip) => clip.language)) };
}

function newLexicon(): MiniSearch<LexiconDocument> {
  return new MiniSearch<LexiconDocument>({ fields: ["terms"], idField: "id", tokenize: (terms) => terms.split(" "), processTerm: (term) => (term === "" ? null : term) });
}

function termsIn(forms: readonly (WordForm | null)[], first: number, end: number): string {
  const terms: string[] = [];
  for (let i = first; i < end; i++) {
    const form = forms[i];
    if (form) terms.push(...form.terms);
  }
  return terms.join(" ");
}
