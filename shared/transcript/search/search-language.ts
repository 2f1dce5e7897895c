import type { Transcript } from "../transcript";
import { STOP_WORDS } from "./english-words";

/** Languages that search treats in their own way. */
export type SearchLanguage = "english" | "other";

/** Words looked at where the file does not say its language. */
const SAMPLE = 400;

/** Of English speech about half is stop words; French, German, Spanish, Italian and Dutch share fewer than one in eight (checked on sample sentences). */
const LEAST_STOP_WORDS = 0.25;

/** English by what the file says, and where it says nothing (subtitles) by its commonest words. */
export function searchLanguage({ language, words }: Transcript): SearchLanguage {
  if (/^en\b/i.test(language)) return "english";
  if (!/^(und|\?\?|$)/i.test(language)) return "other";
  const sample = words.slice(0, SAMPLE).map((word) => word.text.toLowerCase().replace(/[^\p{L}]/gu, "")).filter((text) => text !== "");
  return sample.length > 0 && sample.filter((text) => STOP_WORDS.has(text)).length >= LEAST_STOP_WORDS * sample.length ? "english" : "other";
}
