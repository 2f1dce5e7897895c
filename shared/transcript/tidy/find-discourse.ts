import { wordsText } from "../words-text";
import { spokenLanguage } from "./spoken-language";
import type { TidyReading } from "./tidy-reading";
import type { TidySuggestion } from "./tidy-suggestion";

/** Measured on the disfluency annotation of Switchboard, test part: 77 %. Elsewhere people lean on them less, and mean them more. */
const CONFIDENCE = 0.7;

/** Phrases that English speakers lean on, with the words that make sense of them before or behind. */
const PHRASES: readonly { readonly words: readonly string[]; readonly notBehind: RegExp; readonly notBefore: RegExp }[] = [
  { words: ["you", "know"], notBehind: /^(?:do|did|don't|didn't|if|as|to|would|should|will|what|that|let|when|because|'ll)$/, notBefore: /^(?:what|that|how|who|where|when|why|if|whether|the|a|him|her|it|them|me|us|about|this|your|my|his|better)$/ },
  { words: ["i", "mean"], notBehind: /^(?:what|that|do|did|as|if|the|things?)$/, notBefore: /^(?:that|it|what|by|to|the|this|business)$/ },
  { words: ["sort", "of"], notBehind: /^(?:a|the|any|some|this|that|what|every|no|same|right|other|all)$/, notBefore: /^(?:thing|things|stuff)$/ },
  { words: ["kind", "of"], notBehind: /^(?:a|the|any|some|this|that|what|every|no|same|right|other|all|one|different)$/, notBefore: /^(?:thing|things|stuff)$/ },
];

/** Phrases such as "you know" and "sort of" that may say nothing. Off by default: every fourth one does say something. English only. */
export function findDiscourse(reading: TidyReading): TidySuggestion[] {
  const { transcript, forms, removal } = reading;
  if (spokenLanguage(transcript) !== "en") return [];
  return forms.flatMap((_, first): TidySuggestion[] => {
    const phrase = PHRASES.find(({ words, notBehind, notBefore }) => words.every((word, i) => forms[first + i] === word) && !notBehind.test(forms[first - 1] ?? "") && !notBefore.test(forms[first + words.length] ?? ""));
    if (!phrase) return [];
    const cut = { first, end: first + phrase.words.length };
    const removed = removal.ofWords(cut);
    if (!removed) return [];
    const text = wordsText(transcript, cut);
    return [{ kind: "discourse", id: `discourse:${first}`, cut, removed, text, reason: `“${text}” may say nothing here; listen first.`, confidence: CONFIDENCE, onByDefault: false }];
  });
}
