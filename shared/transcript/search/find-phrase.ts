import type { WordRun } from "../transcript";
import type { WordForm } from "./word-form";

/** Every place where the phrase is said word for word; signs and remarks between its words don't matter, capitals and accents neither. In order. */
export function findPhrase(forms: readonly (WordForm | null)[], phrase: readonly string[]): WordRun[] {
  const found: WordRun[] = [];
  if (phrase.length === 0) return found;
  for (let first = 0; first < forms.length; first++) {
    const end = endOfPhrase(forms, first, phrase);
    if (end !== null) found.push({ first, end });
  }
  return found;
}

function endOfPhrase(forms: readonly (WordForm | null)[], first: number, phrase: readonly string[]): number | null {
  let said = 0;
  for (let i = first; i < forms.length; i++) {
    const plain = forms[i]?.plain ?? [];
    if (i === first && plain.length === 0) return null;
    for (const part of plain) {
      if (said < phrase.length && part !== phrase[said]) return null;
      said += 1;
    }
    if (said >= phrase.length) return i + 1;
  }
  return null;
}
