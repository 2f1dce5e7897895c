import type { Transcript } from "../transcript";
import { spokenForm } from "./spoken-form";

/** In English these are a fifth of all words; no other language has so many of them. */
const ENGLISH = new Set(["the", "and", "that", "you", "of", "is", "it", "to", "was"]);
const ENGLISH_SHARE = 0.08;

/** The language of a transcript, two or three letters; where it does not say, "en" if its words look like it, else "und". */
export function spokenLanguage({ language, words }: Transcript): string {
  const [code = ""] = language.toLowerCase().split(/[-_]/);
  if (/^[a-z]{2,3}$/.test(code) && code !== "und") return code;
  const forms = words.map(spokenForm).filter((form) => form !== "");
  return forms.length > 0 && forms.filter((form) => ENGLISH.has(form)).length >= ENGLISH_SHARE * forms.length ? "en" : "und";
}
