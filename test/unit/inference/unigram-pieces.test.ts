import fc from "fast-check";
import { UnigramPieces } from "../../../shared/inference/unigram-pieces";

const SIGNS = [["?", 0], ["</s>", 0]] as const;
const PIECES = [...SIGNS, ["a", -2], ["b", -2.5], ["ab", -3], ["ba", -4], ["aba", -4.2], ["bb", -6]] as const;
const pieces = new UnigramPieces({ pieces: PIECES, unknown: 0, reserved: new Set([0, 1]) });

/** The best total of all ways to cut a text, found by trying each. */
function bestScore(text: string): number {
  if (text === "") return 0;
  const ways = PIECES.slice(SIGNS.length).filter(([piece]) => text.startsWith(piece));
  return Math.max(...ways.map(([piece, score]) => score + bestScore(text.slice(piece.length))));
}

describe("cutting text into the likeliest pieces", () => {
  it("finds the best of all ways and loses no letter", () => {
    fc.assert(fc.property(fc.string({ unit: fc.constantFrom("a", "b"), maxLength: 12 }), (text) => {
      const found = pieces.split(text).map((id) => PIECES[id] ?? SIGNS[0]);
      expect(found.map(([piece]) => piece).join("")).toBe(text);
      expect(found.reduce((sum, [, score]) => sum + score, 0)).toBeCloseTo(bestScore(text), 9);
    }));
  });

  it("makes one unknown of strange letters in a row, those of two code units too", () => {
    expect(pieces.split("a🙂🙂éa")).toEqual([2, 0, 2]);
  });

  it("never turns what somebody says into a sign for the machine", () => {
    expect(pieces.split("</s>")).toEqual([0]);
  });

  it("has no piece for nothing", () => expect(pieces.split("")).toEqual([]));
});
