import { englishForm, type Language } from "./language";

/** How much longer than English a text may become in other languages: 40 % is what German and Finnish take of short labels (W3C, "Text size in translation"). */
const GROWTH = 0.4;

/** Where the added length may break: no language has words as long as 40 % of a sentence. */
const LONG_RUN = /~{12}(?=~)/g;

const ACCENTED: { readonly [letter: string]: string } = {
  a: "á", b: "ƀ", c: "ç", d: "ð", e: "é", f: "ƒ", g: "ĝ", h: "ĥ", i: "î", j: "ĵ", k: "ķ", l: "ļ", m: "ɱ", n: "ñ", o: "ö", p: "þ", r: "ŕ", s: "š", t: "ţ", u: "û", v: "ṽ", w: "ŵ", x: "ẋ", y: "ý", z: "ž",
  A: "Á", B: "Ɓ", C: "Ç", D: "Ð", E: "É", F: "Ƒ", G: "Ĝ", H: "Ĥ", I: "Î", J: "Ĵ", K: "Ķ", L: "Ļ", M: "Ṁ", N: "Ñ", O: "Ö", P: "Þ", R: "Ŕ", S: "Š", T: "Ţ", U: "Û", V: "Ṽ", W: "Ŵ", X: "Ẋ", Y: "Ý", Z: "Ž",
};

/** An English text as the pseudo-language has it: accents, 40 % longer, in brackets. What stands in braces stays, so "{0} clips" can still be filled. */
export function pseudoText(english: string): string {
  const letters = english.replace(/\{\d+\}/g, "").replace(/[^\p{L}]/gu, "").length;
  const more = "~".repeat(Math.ceil(letters * GROWTH)).replace(LONG_RUN, "$& ");
  const accented = english.replace(/\{\d+\}|[A-Za-z]/g, (found) => ACCENTED[found] ?? found);
  return `⟦${accented}${more}⟧`;
}

/** A language that nobody speaks: whatever stands in a panel without its brackets was never handed to a catalogue, and what has no room for it is too narrow. */
export const PSEUDO_LANGUAGE: Language = {
  tag: "en-XA",
  textOf: pseudoText,
  countedOf: (forms, count) => pseudoText(englishForm(forms, count)),
};
