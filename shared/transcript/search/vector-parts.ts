import type { WordRun } from "../transcript";
import type { Passage } from "./passages";

/** Words that one vector stands for: whole passages blur what is said in them, and the model reads no more than 128 pieces of words. */
const WORDS_A_VECTOR = 45;

/** The parts of a passage that get a vector each: its sentences in one to three runs of about equal length. */
export function vectorParts({ sentences, spoken }: Pick<Passage, "sentences" | "spoken">): WordRun[] {
  const size = spoken / Math.max(1, Math.round(spoken / WORDS_A_VECTOR));
  const parts: WordRun[] = [];
  let count = 0;
  for (const sentence of sentences) {
    const open = parts.at(-1);
    // A sentence belongs to the part in which its middle lies.
    if (open && count + sentence.spoken / 2 < parts.length * size) parts[parts.length - 1] = { first: open.first, end: sentence.end };
    else parts.push({ first: sentence.first, end: sentence.end });
    count += sentence.spoken;
  }
  return parts;
}
