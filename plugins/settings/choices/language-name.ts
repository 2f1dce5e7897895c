import { LANGUAGES } from "../../../shared/words/languages";

/** What its speakers call a language; its tag where there is no catalogue for it. */
export function languageName(tag: string): string {
  return LANGUAGES.find((each) => each.tag === tag)?.name ?? tag;
}
