import type { Language } from "./language";

// One for each realm: a page, its worker, the main script.
let spoken: Language | null = null;

/** The language of this page, worker or script; null for English, which needs no catalogue. */
export function spokenLanguage(): Language | null {
  return spoken;
}

/** From now on this page, worker or script speaks another language; null for English. Tables of words that were made before keep theirs: speak first, then load. */
export function speakIn(language: Language | null): void {
  spoken = language;
}
