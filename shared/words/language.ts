/** A text for each plural form of a language, by the names of Unicode's plural rules. */
export type PluralForms = { readonly other: string } & { readonly [form in Exclude<Intl.LDMLPluralRule, "other">]?: string };

/** A language's texts by their English ones. Numbers in braces stand for what changes from time to time: "Apply to {0} · {1}". */
export type Catalogue = { readonly [english: string]: string | PluralForms };

/** A language of the panels. */
export type Language = {
  /** As in `<html lang>`: "en", "pt-BR". */
  readonly tag: string;
  /** Its text for an English one; the English one where it has none. */
  readonly textOf: (english: string) => string;
  /** Its text for so many things: "{0} clip" is asked for, and answered with {0} in it. */
  readonly countedOf: (forms: PluralForms, count: number) => string;
};

/** A language made of its catalogue; what the catalogue lacks is said in English. */
export function languageOf(tag: string, catalogue: Catalogue): Language {
  const rules = new Intl.PluralRules(tag);
  const formFor = (forms: PluralForms, count: number): string => forms[rules.select(count)] ?? forms.other;
  return {
    tag,
    textOf: (english) => {
      const text = catalogue[english];
      return typeof text === "string" ? text : english;
    },
    countedOf: (english, count) => {
      const forms = catalogue[english.one ?? english.other];
      return typeof forms === "object" ? formFor(forms, count) : englishForm(english, count);
    },
  };
}

/** English has two forms, and needs no rules of the platform for them: the main script's has none. */
export function englishForm(forms: PluralForms, count: number): string {
  return count === 1 ? (forms.one ?? forms.other) : forms.other;
}
