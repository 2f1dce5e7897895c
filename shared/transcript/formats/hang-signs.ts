import type { DraftWord } from "./draft";

/** A word or a sign in an engine's list; signs have no times of their own worth keeping. */
export type Token = { readonly word: DraftWord } | { readonly sign: string; readonly hangsOn: "before" | "after" };

/** Words with their signs on them, as one writes: `Hello` `,` becomes `Hello,`. Signs that find no word stand alone at no length. */
export function hangSigns(tokens: readonly Token[]): DraftWord[] {
  const words: DraftWord[] = [];
  let opening = "";
  for (const token of tokens) {
    const last = words.at(-1);
    if ("word" in token) {
      words.push({ ...token.word, text: opening + token.word.text });
      opening = "";
    } else if (token.hangsOn === "before" && last) words[words.length - 1] = { ...last, text: last.text + token.sign };
    else opening += token.sign;
  }
  const last = words.at(-1);
  if (opening !== "" && last) words[words.length - 1] = { ...last, text: last.text + opening };
  return words;
}
