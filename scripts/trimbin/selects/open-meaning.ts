import { join } from "node:path";
import { openSentenceEncoder } from "../../models/open-sentence-encoder";
import { ClipVectors } from "./clip-vectors";
import type { SelectsTerms } from "./parse-selects";
import type { Meaning } from "./searched-transcripts";

/** The model that comes with the project, unless it is not wanted. Where it can't be had a line on standard error says so, and words have to do. */
export async function openMeaning({ meaning }: SelectsTerms, root: string): Promise<Meaning> {
  if (meaning === "leave-out") return null;
  const embedder = openSentenceEncoder(root);
  const ready = await embedder.prepare();
  if (ready.ok) return { embedder, vectors: new ClipVectors(embedder, join(root, ".cache", "selects")) };
  const why = ready.problem.kind === "cancelled" ? "it was closed" : ready.problem.message;
  process.stderr.write(`trimbin: meaning is left out, words are looked for (${why}).\n`);
  return null;
}
