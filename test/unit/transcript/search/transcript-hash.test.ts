import fc from "fast-check";
import { transcriptHash } from "../../../../shared/transcript/search/transcript-hash";

describe("knowing a transcript again", () => {
  it("gives the same digits in every version, since files are named by them", () => {
    expect(transcriptHash([])).toBe("28fa271e67035893");
    expect(transcriptHash(["She left the island.", "Why?"])).toBe("fe5466c77ad9171a");
  });

  it("tells apart any two lists of texts", () => {
    const texts = fc.array(fc.string({ unit: "binary", maxLength: 6 }), { maxLength: 4 });
    fc.assert(fc.property(texts, texts, (one, other) => {
      expect(transcriptHash(one) === transcriptHash(other)).toBe(JSON.stringify(one) === JSON.stringify(other));
    }), { numRuns: 1000 });
  });

  it("sees one changed letter, one moved end and a changed order", () => {
    const base = ["the light went out", "nobody came"];
    const others = [["the light went oud", "nobody came"], ["the light went outn", "obody came"], ["nobody came", "the light went out"], ["the light went outnobody came"], [...base, ""]];
    const hashes = new Set([base, ...others].map(transcriptHash));
    expect(hashes.size).toBe(others.length + 1);
  });

  it("keeps a hundred thousand short texts apart", () => {
    const hashes = new Set(Array.from({ length: 100_000 }, (_, number) => transcriptHash([String(number)])));
    expect(hashes.size).toBe(100_000);
  });
});
