import { chosenByArrow, chosenByClick } from "../../workbench/page/after-effects/layers/choose-layers";

const LISTED = [1, 2, 3, 4].map((id) => ({ id }));
const NO_KEY = { shiftKey: false, ctrlKey: false, metaKey: false };
const SHIFT = { ...NO_KEY, shiftKey: true };

describe("choosing layers in the timeline", () => {
  it("takes the clicked layer alone", () => {
    expect(chosenByClick(NO_KEY, 3, LISTED, new Set([1, 2]))).toEqual([3]);
  });

  it("adds a layer with Ctrl or Cmd, and takes it out again", () => {
    expect(chosenByClick({ ...NO_KEY, ctrlKey: true }, 3, LISTED, new Set([1]))).toEqual([1, 3]);
    expect(chosenByClick({ ...NO_KEY, metaKey: true }, 3, LISTED, new Set([1, 3]))).toEqual([1]);
  });

  it("takes everything from the layer chosen last to the clicked one with Shift, upwards too", () => {
    expect(chosenByClick(SHIFT, 4, LISTED, new Set([2]))).toEqual([2, 3, 4]);
    expect(chosenByClick(SHIFT, 1, LISTED, new Set([3]))).toEqual([3, 1, 2]);
    expect(chosenByClick(SHIFT, 2, LISTED, new Set())).toEqual([2]);
  });

  it("goes to the neighbour by arrow keys, stays at the ends, and leaves other keys alone", () => {
    expect(chosenByArrow({ ...NO_KEY, key: "ArrowDown" }, LISTED, new Set([2]))).toEqual([3]);
    expect(chosenByArrow({ ...NO_KEY, key: "ArrowUp" }, LISTED, new Set([1]))).toEqual([1]);
    expect(chosenByArrow({ ...SHIFT, key: "ArrowDown" }, LISTED, new Set([2]))).toEqual([2, 3]);
    expect(chosenByArrow({ ...NO_KEY, key: "Delete" }, LISTED, new Set([1]))).toBeNull();
  });
});
