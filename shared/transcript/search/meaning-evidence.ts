import { cosineTo, type PassageVector, type QueryMeaning } from "./query-meaning";
import type { SelectsIndex } from "./selects-index";

/** The nearest part of each passage to the query, as a cosine, by passage number; null where a passage has no vector. */
export function meaningEvidence({ clips, passages }: SelectsIndex, { query, vectorsOf }: QueryMeaning): (number | null)[] {
  const nearest: (number | null)[] = [];
  for (const { clip, firstPassage, endPassage } of clips) {
    const vectors = vectorsOf(clip.mediaId) ?? [];
    let next = 0;
    for (let id = firstPassage; id < endPassage; id++) {
      const end = next + (passages[id]?.parts.length ?? 0);
      nearest.push(nearestOf(query, vectors, next, end));
      next = end;
    }
  }
  return nearest;
}

function nearestOf(query: Float32Array, vectors: readonly PassageVector[], first: number, end: number): number | null {
  let best: number | null = null;
  for (let i = first; i < end; i++) {
    const vector = vectors[i];
    if (!vector) continue;
    const cosine = cosineTo(query, vector);
    if (best === null || cosine > best) best = cosine;
  }
  return best;
}
