import fc from "fast-check";
import { readVectorFile, roundedVector, vectorFileName, vectorFileText, type VectorSource } from "../../../../shared/transcript/search/vector-cache";

const source: VectorSource = { model: "some-model/1", size: 4, hash: "0123456789abcdef", count: 2 };
const vectors = [Int8Array.of(1, -128, 127, 0), Int8Array.of(-1, 2, -3, 4)];
const text = vectorFileText(source, vectors);

describe("vectors kept for a transcript", () => {
  it("come back as they were", () => {
    const vector = fc.int8Array({ minLength: 3, maxLength: 3 });
    fc.assert(fc.property(fc.array(vector, { maxLength: 20 }), (kept) => {
      const of = { ...source, size: 3, count: kept.length };
      expect(readVectorFile(vectorFileText(of, kept), of)).toEqual(kept);
    }));
  });

  it("point where they did before they were rounded", () => {
    fc.assert(fc.property(fc.array(fc.float({ min: -1, max: 1, noNaN: true }), { minLength: 512, maxLength: 512 }), (numbers) => {
      const vector = Float32Array.from(numbers, (number, place) => number + Math.sin(place) / 100);
      const rounded = roundedVector(vector);
      const dot = (a: ArrayLike<number>, b: ArrayLike<number>): number => Array.from(a).reduce((sum, value, place) => sum + value * (b[place] ?? NaN), 0);
      expect(dot(vector, rounded) / Math.sqrt(dot(vector, vector) * dot(rounded, rounded))).toBeGreaterThan(0.9995);
    }), { numRuns: 20 });
    expect(roundedVector(new Float32Array(3))).toEqual(new Int8Array(3));
  });

  it.each([
    { what: "of another model", of: { ...source, model: "some-model/2" } },
    { what: "of a transcript that has changed", of: { ...source, hash: "0123456789abcdee" } },
    { what: "of another length", of: { ...source, count: 1 } },
    { what: "of another size", of: { ...source, size: 2 } },
  ])("are not taken for those $what", ({ of }) => {
    expect(readVectorFile(text, of)).toBeNull();
  });

  it("are made anew where the file is damaged in any place", () => {
    for (let length = 0; length < text.length; length++) expect(readVectorFile(text.slice(0, length), source)).toBeNull();
    expect(readVectorFile(text.replace(/"int8":"[^"]*/, '"int8":"A"'), source)).toBeNull();
    expect(readVectorFile(text.replace(/"int8":"[^"]*/, '"int8":"AAAA'), source)).toBeNull();
    expect(readVectorFile(text.replace("}", ',"more":1}'), source)).toBeNull();
    expect(readVectorFile(text, source)).not.toBeNull();
  });

  it("lie under a plain file name that is another for another model", () => {
    expect(vectorFileName(source)).toMatch(/^vectors-0123456789abcdef-[0-9a-f]{16}\.json$/);
    expect(vectorFileName({ ...source, model: "studio:ours/1" })).not.toBe(vectorFileName(source));
  });

  it("are refused where they are not what they are said to be", () => {
    expect(() => vectorFileText({ ...source, count: 3 }, vectors)).toThrow(RangeError);
    expect(() => vectorFileText({ ...source, size: 5 }, vectors)).toThrow(RangeError);
  });
});
