import fc from "fast-check";
import { rgbaImage, type RgbaImage } from "../../../shared/basics/rgba-image";
import { stretchToFullRange } from "../../../shared/inference/full-range";
import { modelPicture } from "../../../shared/inference/model-picture";

function painted(widthPx: number, heightPx: number, color: (x: number, y: number) => readonly [number, number, number]): RgbaImage {
  const data = new Uint8ClampedArray(widthPx * heightPx * 4);
  for (let y = 0; y < heightPx; y++) for (let x = 0; x < widthPx; x++) data.set([...color(x, y), 255], (y * widthPx + x) * 4);
  return rgbaImage(widthPx, heightPx, data);
}

describe("the picture a model looks at", () => {
  it("keeps one colour exactly, whatever the size of the frame", () => {
    fc.assert(fc.property(fc.integer({ min: 1, max: 70 }), fc.integer({ min: 1, max: 70 }), (widthPx, heightPx) => {
      const picture = modelPicture(painted(widthPx, heightPx, () => [255, 51, 0]), 16);
      picture.forEach((value, place) => expect(value).toBeCloseTo([1, 0.2, 0][place % 3] ?? NaN, 5));
    }), { numRuns: 30 });
  });

  it("keeps left, right, top and bottom where they are in a stretched frame", () => {
    const picture = modelPicture(painted(90, 30, (x, y) => [x < 45 ? 255 : 0, y < 15 ? 255 : 0, 0]), 8);
    const pixel = (x: number, y: number): readonly number[] => [...picture.subarray((y * 8 + x) * 3, (y * 8 + x) * 3 + 2)].map(Math.round);
    expect([pixel(1, 1), pixel(6, 1), pixel(1, 6), pixel(6, 6)]).toEqual([[1, 1], [0, 1], [1, 0], [0, 0]]);
  });

  it("averages fine patterns of a large frame instead of picking from them", () => {
    const picture = modelPicture(painted(512, 512, (x, y) => ((x + y) % 2 === 0 ? [255, 255, 255] : [0, 0, 0])), 32);
    picture.forEach((value) => expect(value).toBeCloseTo(0.5, 1));
  });

  it("refuses a frame without pixels", () => {
    expect(() => modelPicture({ widthPx: 0, heightPx: 4, data: new Uint8ClampedArray() }, 8)).toThrow(RangeError);
  });

  it("brings a dark, hazy frame to full range without turning one colour into another", () => {
    const picture = modelPicture(painted(40, 40, (x, y) => [x + 30, y + 30, 50]), 40);
    stretchToFullRange(picture);
    expect(Math.max(...picture)).toBeGreaterThan(0.85);
    expect(Math.min(...picture)).toBeLessThan(0.05);
    const [red = NaN, green = NaN, blue = NaN] = picture.subarray((30 * 40 + 10) * 3);
    expect(red).toBeLessThan(blue);
    expect(blue).toBeLessThan(green);
  });

  it("leaves a well-exposed frame as it is", () => {
    const picture = modelPicture(painted(40, 40, (x, y) => [x * 6, y * 6, 60]), 40);
    const before = picture.slice();
    stretchToFullRange(picture);
    picture.forEach((value, place) => expect(value).toBeCloseTo(before[place] ?? NaN, 5));
  });

  it("does not make shapes of the noise in a flat frame", () => {
    const picture = modelPicture(painted(40, 40, (x) => (x % 2 === 0 ? [128, 128, 128] : [129, 129, 129])), 40);
    stretchToFullRange(picture);
    expect(Math.max(...picture) - Math.min(...picture)).toBeLessThan(0.1);
  });
});
