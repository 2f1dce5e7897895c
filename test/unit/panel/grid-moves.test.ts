import { gridMove } from "../../../shared/panel/grid-moves";

describe("moving in a grid of 5 cells in 2 columns", () => {
  it.each([
    ["ArrowRight", 0, 1],
    ["ArrowRight", 4, 4],
    ["ArrowLeft", 0, 0],
    ["ArrowDown", 1, 3],
    ["ArrowDown", 3, 3],
    ["ArrowUp", 4, 2],
    ["ArrowUp", 1, 1],
    ["Home", 3, 0],
    ["End", 1, 4],
  ])("%s from %i goes to %i", (key, from, to) => {
    expect(gridMove(from, key, 5, 2)).toBe(to);
  });

  it("leaves other keys alone", () => {
    expect(gridMove(0, "Enter", 5, 2)).toBeNull();
  });
});
