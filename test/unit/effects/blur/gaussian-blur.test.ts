import { gaussianBlur } from "../../../../shared/effects/effects/blur/gaussian-blur";
import { blurrinessKernel, gaussianKernel, varianceOf } from "../../../../shared/effects/effects/blur/blur-kernel";
import { drawn, farthest, grey, picture, redsOf } from "./drawn";

const BLURRINESS = "ADBE Gaussian Blur 2-0001";
const REPEAT = "ADBE Gaussian Blur 2-0003";

// Abramowitz and Stegun 7.1.26.
const normalUpTo = (x: number): number => {
  const z = Math.abs(x) / Math.SQRT2;
  const t = 1 / (1 + 0.3275911 * z);
  const erf = 1 - ((((1.061405429 * t - 1.453152027) * t + 1.421413741) * t - 0.284496736) * t + 0.254829592) * t * Math.exp(-z * z);
  return 0.5 + (x < 0 ? -erf : erf) / 2;
};

describe("Gaussian Blur", () => {
  const edge = picture(400, 1, (x) => grey(x < 200 ? 0 : 1));
  const dot = picture(101, 101, (x, y) => grey(x === 50 && y === 50 ? 1 : 0));

  it.each([3, 6, 12, 30, 80, 200])("turns an edge into the bell's integral, within 2 percent of the step, at Blurriness %d", (blurriness) => {
    const reds = redsOf(drawn(gaussianBlur, edge, { [BLURRINESS]: blurriness }));
    const sigma = Math.sqrt(varianceOf(blurrinessKernel(blurriness, 1, 400)));
    expect(Math.max(...reds.map((red, x) => Math.abs(red - normalUpTo((x - 199.5) / sigma))))).toBeLessThan(0.02);
  });

  it.each([1, 2, 5, 9, 30])("keeps a Gaussian's width on the coarser grid, at a deviation of %d px", (sigma) => {
    expect(Math.sqrt(varianceOf(gaussianKernel(sigma, 400))) / sigma).toBeCloseTo(1, 1);
  });

  it.each([2, 8, 25, 60])("loses no light of a single dot and spreads it evenly, at Blurriness %d", (blurriness) => {
    const { data } = drawn(gaussianBlur, dot, { [BLURRINESS]: blurriness });
    const at = (x: number, y: number) => data[(y * 101 + x) * 4]!;
    const light = data.reduce((sum, value, place) => (place % 4 === 0 ? sum + value : sum), 0);
    expect(light).toBeCloseTo(1, 2);
    expect(Math.abs(at(44, 50) - at(56, 50))).toBeLessThan(0.02 * at(50, 50));
    expect(Math.abs(at(44, 50) - at(50, 56))).toBeLessThan(0.02 * at(50, 50));
  });

  it("darkens no edge of the picture where edge pixels repeat, and fades it to clear where they do not", () => {
    const white = picture(60, 40, () => grey(0.8));
    expect(farthest(drawn(gaussianBlur, white, { [BLURRINESS]: 50, [REPEAT]: 1 }), white)).toBeLessThan(1e-5);
    const faded = drawn(gaussianBlur, white, { [BLURRINESS]: 20, [REPEAT]: 0 });
    expect(faded.data[0]).toBeCloseTo(0.8, 4);
    expect(faded.data[3]).toBeGreaterThan(0.2);
    expect(faded.data[3]).toBeLessThan(0.4);
  });

  it("gives clear pixels no colour of their own", () => {
    const half = picture(40, 1, (x) => (x < 20 ? [1, 0, 0, 1] : [0, 1, 0, 0]));
    const blurred = drawn(gaussianBlur, half, { [BLURRINESS]: 20 });
    expect(blurred.data[21 * 4]).toBeCloseTo(1, 4);
    expect(blurred.data[21 * 4 + 1]).toBeCloseTo(0, 4);
  });

  it("blurs a third of the pixels in a preview of a third", () => {
    const small = drawn(gaussianBlur, edge, { [BLURRINESS]: 90 }, 1 / 3);
    expect(farthest(small, drawn(gaussianBlur, edge, { [BLURRINESS]: 30 }))).toBeLessThan(0.01);
  });
});
