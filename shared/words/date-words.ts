import { spokenLanguage } from "./spoken-language";

/** A moment in the machine's own time, in the language that is spoken: "24 Nov 2026, 02:40". */
export function momentWords(at: string): string {
  return new Date(at).toLocaleString(localeOfDates(), { dateStyle: "medium", timeStyle: "short" });
}

/** The day of it: "24 Nov 2026". */
export function dayWords(at: string): string {
  return new Date(at).toLocaleDateString(localeOfDates(), { dateStyle: "medium" });
}

/** English as this machine writes it, where it does. */
function localeOfDates(): string {
  const language = spokenLanguage();
  if (language) return language.tag;
  const { locale } = new Intl.DateTimeFormat().resolvedOptions();
  return locale.startsWith("en") ? locale : "en";
}
