import type { SelectsIndex } from "./selects-index";

/** For queries of nothing but stop words, which the index does not hold: how many of these plain words each passage says, and how often. */
export function plainEvidence({ clips, passages }: SelectsIndex, plain: ReadonlySet<string>): Float32Array {
  const score = new Float32Array(passages.length);
  for (const [id, { clip, words }] of passages.entries()) {
    const forms = clips[clip]?.forms ?? [];
    const said = new Set<string>();
    let times = 0;
    for (let i = words.first; i < words.end; i++) {
      for (const part of forms[i]?.plain ?? []) {
        if (!plain.has(part)) continue;
        said.add(part);
        times += 1;
      }
    }
    score[id] = said.size + times / (times + 10);
  }
  return score;
}
