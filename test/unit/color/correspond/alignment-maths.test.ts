import fc from "fast-check";
import { fourierSquare, transformSquare, transformSquareBack } from "../../../../shared/color/correspond/fourier-square";
import { resizePlane } from "../../../../shared/color/correspond/resize-plane";
import { fitHomography, homographyOf, localScale, mapPoint, type Homography, type PointPair } from "../../../../shared/color/correspond/homography";
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

  it("finds the framing most points agree on, stray ones or not", () => {
    const framings: readonly (readonly ["similarity" | "affine" | "perspective", Homography])[] = [
      ["similarity", homographyOf({ a: 1.4, b: 0.1, x: -0.2, y: 0.05 })],
      ["affine", [1.2, 0.2, -0.1, -0.1, 0.9, 0.2, 0, 0]],
      ["perspective", [1.1, 0.1, -0.1, -0.1, 1.2, 0.1, 0.2, -0.3]],
    ];
    for (const [model, truth] of framings) {
      const found = fitHomography(gridPairs(truth, 0.3), model, 0.005)!;
      for (const { u, v } of gridPairs(truth, 0)) {
        const [is, was] = [mapPoint(found, u, v), mapPoint(truth, u, v)];
        expect(Math.hypot(is.u - was.u, is.v - was.v)).toBeLessThan(0.005);
      }
      expect(fitHomography(gridPairs(truth, 0).slice(0, 2), model, 0.01)).toBeNull();
    }
    expect(fitHomography(gridPairs(framings[0]![1], 0).map((_, __, all) => all[0]!), "similarity", 0.01)).toBeNull();
  });

  it("knows how a framing magnifies, stretches and mirrors", () => {
    expect(localScale(homographyOf({ a: 0, b: 2, x: 0, y: 0 }), 0.3, 0.2)).toEqual({ zoom: 2, stretch: 1 });
    expect(localScale([2, 0, 0, 0, 0.5, 0, 0, 0], 0.3, 0.2).stretch).toBeCloseTo(4, 9);
    expect(localScale([-1, 0, 1, 0, 1, 0, 0, 0], 0.3, 0.2).zoom).toBe(0);
  });

  it("solves a positive definite system and refuses any other", () => {
    expect([...solveSymmetric(Float64Array.from([4, 2, 2, 3]), Float64Array.from([8, 7]))!].map((value) => Number(value.toFixed(9)))).toEqual([1.25, 1.5]);
    expect(solveSymmetric(Float64Array.from([1, 2, 2, 1]), Float64Array.from([1, 1]))).toBeNull();
    expect(solveSymmetric(Float64Array.from([NaN]), Float64Array.from([1]))).toBeNull();
  });
});

/** Points all over a frame and where the framing shows them; every seventh goes astray. */
function gridPairs(framing: Homography, stray: number): PointPair[] {
  return Array.from({ length: 35 }, (_, index) => {
    const [u, v] = [(index % 7) / 7, Math.floor(index / 7) / 9];
    const to = mapPoint(framing, u, v);
    return { u, v, toU: to.u + (index % 8 === 3 ? stray : 0), toV: to.v, weight: 1 };
  });
}
