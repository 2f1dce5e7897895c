import { describeWipe, wipeAfterKey, wipeAtPointer } from "../../../shared/panel/wipe-position";

describe("the wipe between before and after", () => {
  it("moves by keys, further with Shift, and stops at the edges", () => {
    expect(wipeAfterKey(0.5, "ArrowRight", false)).toBe(0.52);
    expect(wipeAfterKey(0.5, "ArrowLeft", true)).toBe(0.4);
    expect(wipeAfterKey(0.01, "ArrowLeft", false)).toBe(0);
    expect([wipeAfterKey(0.5, "Home", false), wipeAfterKey(0.5, "End", false), wipeAfterKey(0.5, "b", false)]).toEqual([0, 1, null]);
  });

  it("follows the pointer, and stays on the picture", () => {
    expect([wipeAtPointer(150, 100, 200), wipeAtPointer(20, 100, 200), wipeAtPointer(900, 100, 200)]).toEqual([0.25, 0, 1]);
  });

  it("is spoken in words", () => {
    expect([describeWipe(0), describeWipe(0.25), describeWipe(1)]).toEqual(["all after", "25 percent before, from the left", "all before"]);
  });
});
