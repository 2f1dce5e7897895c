import { languageOf, type Catalogue, type Language } from "./language";
import { PSEUDO_LANGUAGE } from "./pseudo-language";

/** What there is of a language: its name in itself, and its catalogue; English is what the texts in the code are written in, and has none. */
export type OfferedLanguage = { readonly tag: string; readonly name: string; readonly catalogue: Catalogue | null };

/** The languages to choose from. A further one is a file `<tag>.json` beside this one, and a row here. */
export const LANGUAGES: readonly OfferedLanguage[] = [{ tag: "en", name: "English", catalogue: null }];

/** The language of a tag; null for English, and where there is no catalogue for it. The pseudo-language is for tests, so it is offered to nobody. */
export function languageByTag(tag: string): Language | null {
  if (tag === PSEUDO_LANGUAGE.tag) return PSEUDO_LANGUAGE;
  const catalogue = LANGUAGES.find((each) => each.tag === tag)?.catalogue;
  return catalogue ? languageOf(tag, catalogue) : null;
}
