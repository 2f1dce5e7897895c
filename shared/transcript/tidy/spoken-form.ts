import type { Word } from "../transcript";

/** A word as it sounds, for comparing: lower case, without the signs around it; a hyphen at its end stays, for it marks a word broken off ("th-"). Empty for signs. */
export function spokenForm(word: Pick<Word, "text">): string {
  const text = word.text.normalize("NFKC").toLowerCase().replace(/[’‘]/g, "'");
  const bare = text.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, "");
  return bare !== "" && /[\p{L}]-[^\p{L}\p{N}]*$/u.test(text) && !text.includes("--") ? `${bare}-` : bare;
}
