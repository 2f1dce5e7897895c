import { sureSkin } from "../../../shared/inference/sure-skin";

const SIDE = 40;

/** A square map with rectangles of some probability in it: [left, top, width, height, probability]. */
function map(...parts: readonly (readonly [number, number, number, number, number])[]): Float32Array {
  const values = new Float32Array(SIDE * SIDE).fill(0.05);
  for (const [left, top, width, height, probability] of parts) {
    for (let y = top; y < top + height; y++) values.fill(probability, y * SIDE + left, y * SIDE + left + width);
  }
  return values;
}

const found = (values: Float32Array): number => sureSkin(values, SIDE).filter((value) => value > 0).length;

describe("what counts as skin in a map of probabilities", () => {
  it("keeps a part that is large and certain, with its probabilities", () => {
    const kept = sureSkin(map([10, 10, 8, 8, 0.875]), SIDE);
    expect(kept.filter((value) => value > 0).length).toBe(64);
    expect(kept[12 * SIDE + 12]).toBe(0.875);
  });

  it("drops a certain speck", () => expect(found(map([10, 10, 2, 1, 0.95]))).toBe(0));

  it("drops a large part that is never certain", () => expect(found(map([0, 0, 30, 30, 0.6]))).toBe(0));

  it("judges every part for itself", () => expect(found(map([2, 2, 6, 6, 0.9], [20, 20, 1, 2, 0.9], [30, 30, 6, 6, 0.55]))).toBe(36));

  it("does not join the right edge to the left one of the next row", () => expect(found(map([SIDE - 2, 10, 2, 1, 0.9], [0, 11, 2, 1, 0.9]))).toBe(0));

  it("keeps skin that fills the whole picture, and finds none in an even doubt", () => {
    expect(found(map([0, 0, SIDE, SIDE, 0.9]))).toBe(SIDE * SIDE);
    expect(found(map([0, 0, SIDE, SIDE, 0.4]))).toBe(0);
  });
});
