/** The languages Premiere's transcript JSON may name (documented: Adobe's transcript_format_spec.json). */
const LANGUAGES: readonly string[] = [
  "en-us", "en-gb", "zh-hk", "cmn-hans", "cmn-hant", "es-es", "de-de", "fr-fr", "ja-jp", "pt-pt", "pt-br", "ko-kr", "it-it", "ru-ru", "hi-in",
  "nb-no", "sv-se", "nl-nl", "da-dk", "id-id", "th-th", "vi-vn", "ms-my", "tr-tr", "pl-pl", "fil-ph", "te-in", "ml-in", "pa-in",
];

/** Where the first part of a code says too little, or something else than in Premiere's list: "zh-hk" is Cantonese there. */
const OTHER_CODES: ReadonlyMap<string, string> = new Map([["zh", "cmn-hans"], ["zh-cn", "cmn-hans"], ["zh-tw", "cmn-hant"], ["no", "nb-no"]]);

/** Premiere's code for a language: its own, else the first of the same language ("en" is "en-us"), else "??-??", which stands for any other. */
export function premiereLanguage(language: string): string {
  if (LANGUAGES.includes(language)) return language;
  const other = OTHER_CODES.get(language);
  if (other !== undefined) return other;
  const [primary = ""] = language.split("-");
  return LANGUAGES.find((code) => primary !== "zh" && code.startsWith(`${primary}-`)) ?? "??-??";
}

/** Exports were seen to say "disfluency" where the schema says "filler" (reported by a decoder of project files; not checked on a host). */
const SAME_TAG: ReadonlyMap<string, string> = new Map([["profanity", "profanity"], ["filler", "filler"], ["disfluency", "filler"]]);

/** The tags Premiere has a place for, each once. */
export function premiereTags(tags: readonly string[]): string[] {
  return [...new Set(tags.flatMap((tag) => SAME_TAG.get(tag) ?? []))];
}

/** Has Premiere's JSON no place for this tag? */
export function isForeignTag(tag: string): boolean {
  return !SAME_TAG.has(tag);
}
