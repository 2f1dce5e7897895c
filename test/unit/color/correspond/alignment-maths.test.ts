import fc from "fast-check";
import { fourierSquare, transformSquare, transformSquareBack } from "../../../../shared/color/correspond/fourier-square";
import { resizePlane } from "../../../../shared/color/correspond/resize-plane";
import { fitSimilarity } from "../../../../shared/color/correspond/similarity";
import { solveSymmetric } from "../../../../shared/color/fit/solve-symmetric";

describe("the mathematics below", () => {
  it("transforms a wave into its one frequency and back", () => {
    const square = fourierSquare(8);
    const wave = (x: number, y: number): number => Math.cos((2 * Math.PI * (2 * x + 3 * y)) / 8);
    for (let at = 0; at < 64; at++) square.real[at] = wave(at % 8, Math.floor(at / 8));
    transformSquare(square);
    const loud = [...square.real.keys()].filter((at) => Math.hypot(square.real[at]!, square.imaginary[at]!) > 1e-9);
    expect(loud).toEqual([3 * 8 + 2, 5 * 8 + 6]);
    transformSquareBack(square);
    for (let at = 0; at < 64; at++) expect(square.real[at]).toBeCloseTo(wave(at % 8, Math.floor(at / 8)), 12);
    expect(() => fourierSquare(12)).toThrow(RangeError);
  });

  it("keeps a plane's mean when it shrinks it", () => {
    const size = fc.integer({ min: 3, max: 20 });
    fc.assert(
      fc.property(size, size, size, size, (w, h, toW, toH) => {
        const plane = Float32Array.from({ length: w * h }, (_, at) => (at * 13) % 7);
        const small = resizePlane(plane, { widthPx: w, heightPx: h }, { widthPx: Math.min(w, toW), heightPx: Math.min(h, toH) });
        const mean = (values: Float32Array): number => values.reduce((sum, value) => sum + value, 0) / values.length;
        expect(mean(small)).toBeCloseTo(mean(plane), 4);
      }),
    );
  });

  it("finds the framing most points agree on", () => {
    const truth = { a: 1.4, b: 0.1, x: -0.2, y: 0.05 };
    const pairs = Array.from({ length: 20 }, (_, index) => {
      const [u, v] = [(index % 5) / 5, Math.floor(index / 5) / 8];
      const stray = index % 6 === 0 ? 0.3 : 0;
      return { u, v, toU: truth.a * u - truth.b * v + truth.x + stray, toV: truth.b * u + truth.a * v + truth.y, weight: 1 };
    });
    const found = fitSimilarity(pairs, 0.01)!;
    expect(found.a).toBeCloseTo(truth.a, 2);
    expect(found.b).toBeCloseTo(truth.b, 2);
    expect(found.x).toBeCloseTo(truth.x, 2);
    expect(fitSimilarity(pairs.slice(0, 2), 0.01)).toBeNull();
    expect(fitSimilarity(pairs.map(() => pairs[0]!), 0.01)).toBeNull();
  });

  it("solves a positive definite system and refuses any other", () => {
    expect([...solveSymmetric(Float64Array.from([4, 2, 2, 3]), Float64Array.from([8, 7]))!].map((value) => Number(value.toFixed(9)))).toEqual([1.25, 1.5]);
    expect(solveSymmetric(Float64Array.from([1, 2, 2, 1]), Float64Array.from([1, 1]))).toBeNull();
    expect(solveSymmetric(Float64Array.from([NaN]), Float64Array.from([1]))).toBeNull();
  });
});
