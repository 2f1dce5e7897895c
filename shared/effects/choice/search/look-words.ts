/** Plain lower-case words of a text: hyphens part words, "b&w" stays one, & becomes "and", British and American spellings become one. */
export function wordsOf(text: string): readonly string[] {
  return text
    .toLowerCase()
    .replace(/['’]/g, "")
    .replace(/\bb\s*[&+n]\s*w\b/g, "bw")
    .replace(/&/g, " and ")
    .replace(/colour/g, "color")
    .replace(/grey/g, "gray")
    .replace(/centre/g, "center")
    .replace(/([a-z])is(e[drs]?|ing|ation)\b/g, "$1iz$2")
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== "");
}

/** What is left of a word without its ending: warm, warmer, warmth and warmed share it, as do grain and grainy. Only good for comparing. */
export function stemOf(word: string): string {
  const short = word.replace(ENDINGS, "");
  const stem = short.length >= 3 ? short : word;
  return stem.replace(/([b-df-hj-np-tv-z])\1$/, "$1").replace(/(?<=..)[ey]$/, "");
}

const ENDINGS = /(?:nesses|ness|ishly|ish|ingly|ings|ing|edly|ied|ies|ed|est|ers|er|ally|ly|th|es|s|y)$/;

/** Stems of all words of a text. */
export function stemsOf(text: string): readonly string[] {
  return wordsOf(text).map(stemOf);
}
