import { filled } from "./filled";
import { spokenLanguage } from "./spoken-language";

/** A text for people, in the language that is spoken here: say`Apply to ${shots}` looks for "Apply to {0}" in its catalogue. English is said as it is written. */
export function say(parts: TemplateStringsArray, ...values: readonly (string | number)[]): string {
  const language = spokenLanguage();
  if (language === null) return parts.reduce((text, part, index) => `${text}${values[index - 1]}${part}`);
  return filled(language.textOf(parts.reduce((text, part, index) => `${text}{${index - 1}}${part}`)), values);
}
