import { dropShadow } from "../../../../shared/effects/effects/blur/drop-shadow";
import { fastBoxBlur } from "../../../../shared/effects/effects/blur/fast-box-blur";
import { findEdges } from "../../../../shared/effects/effects/blur/find-edges";
import { glow } from "../../../../shared/effects/effects/blur/glow";
import { sharpen } from "../../../../shared/effects/effects/blur/sharpen";
import { unsharpMask } from "../../../../shared/effects/effects/blur/unsharp-mask";
import { drawn, farthest, grey, picture, redsOf } from "./drawn";

describe("Fast Box Blur", () => {
  const stripes = picture(90, 1, (x) => grey((x * 37) % 11 < 4 ? 1 : 0));
  const meanAround = (reds: readonly number[], radius: number) =>
    reds.map((_, x) => Array.from({ length: 2 * radius + 1 }, (__, off) => reds[Math.min(89, Math.max(0, x + off - radius))]!).reduce((sum, red) => sum + red, 0) / (2 * radius + 1));

  it.each([1, 2, 5])("is the mean of the pixels around, at radius %d", (radius) => {
    const expected = meanAround(redsOf(stripes), radius);
    redsOf(drawn(fastBoxBlur, stripes, { "ADBE Box Blur2-0001": radius, "ADBE Box Blur2-0002": 1 })).forEach((red, x) => expect(red).toBeCloseTo(expected[x]!, 5));
  });

  it("does it again for each iteration", () => {
    const blurred = redsOf(drawn(fastBoxBlur, stripes, { "ADBE Box Blur2-0001": 2, "ADBE Box Blur2-0002": 3 }));
    const expected = meanAround(meanAround(meanAround(redsOf(stripes), 2), 2), 2);
    blurred.slice(10, 80).forEach((red, x) => expect(red).toBeCloseTo(expected[x + 10]!, 5));
  });
});

describe("what makes edges stronger", () => {
  const step = picture(40, 40, (x) => grey(x < 20 ? 0.4 : 0.6));

  it("lets Sharpen overshoot on both sides of an edge", () => {
    const reds = redsOf(drawn(sharpen, step, { "ADBE Sharpen-0001": 100 }), 20);
    expect(reds[19]).toBeCloseTo(0.4 - (3 / 8) * 0.2, 4);
    expect(reds[20]).toBeCloseTo(0.6 + (3 / 8) * 0.2, 4);
    expect(reds[10]).toBeCloseTo(0.4, 4);
  });

  it("lets Unsharp Mask leave what is below its threshold", () => {
    const at = (threshold: number) => drawn(unsharpMask, step, { "ADBE Unsharp Mask2-0001": 100, "ADBE Unsharp Mask2-0002": 3, "ADBE Unsharp Mask2-0003": threshold });
    expect(redsOf(at(0), 20)[20]).toBeGreaterThan(0.65);
    expect(farthest(at(0.24), step)).toBe(0);
  });

  it("draws Find Edges dark on white, and the other way round inverted", () => {
    const plain = redsOf(drawn(findEdges, step), 20);
    expect([plain[5], plain[20]]).toEqual([1, expect.closeTo(1 - 4 * 0.2, 4)]);
    expect(redsOf(drawn(findEdges, step, { "ADBE Find Edges-0001": 1 }), 20)[20]).toBeCloseTo(0.8, 4);
  });
});

describe("Glow", () => {
  const lamp = picture(80, 80, (x, y) => grey(Math.hypot(x - 40, y - 40) < 6 ? 1 : 0.1));

  it("lights the dark around what is above the threshold, and nothing where all is below it", () => {
    const lit = redsOf(drawn(glow, lamp, { "ADBE Glo2-0003": 20 }), 40);
    expect(lit[50]).toBeGreaterThan(0.2);
    expect(lit[50]).toBeGreaterThan(lit[60]!);
    const dark = picture(80, 80, () => grey(0.3));
    expect(drawn(glow, dark).data[(40 * 80 + 40) * 4]).toBeCloseTo(0.3, 4);
  });

  it("shows the glow alone without the original, and no glow where the operation is None", () => {
    const alone = drawn(glow, lamp, { "ADBE Glo2-0005": 3 });
    expect(redsOf(alone, 40)[15]).toBeCloseTo(0, 3);
    expect(farthest(drawn(glow, lamp, { "ADBE Glo2-0006": 1 }), lamp)).toBeLessThan(1e-5);
  });
});

describe("Drop Shadow", () => {
  it("falls clockwise from up, half as strong as Opacity says by default, behind the picture", () => {
    const card = picture(40, 40, (x, y) => (x >= 10 && x < 20 && y >= 10 && y < 20 ? [1, 1, 1, 1] : [0, 0, 0, 0]));
    const { data } = drawn(dropShadow, card, { "ADBE Drop Shadow-0003": 90, "ADBE Drop Shadow-0004": 8 });
    const alphaAt = (x: number, y: number) => data[(y * 40 + x) * 4 + 3];
    expect([alphaAt(25, 15), alphaAt(15, 15), alphaAt(15, 25), alphaAt(5, 15)]).toEqual([expect.closeTo(0.5, 5), 1, 0, 0]);
    expect(data[(15 * 40 + 25) * 4]).toBe(0);
    expect(data[(15 * 40 + 15) * 4]).toBe(1);
  });

  it("stands at 50 of 100 in Premiere where After Effects holds 127.5 of 255", () => {
    const opacity = dropShadow.spec.premiere?.params.find(({ displayName }) => displayName === "Opacity");
    expect(127.5 * (opacity?.stands?.scale ?? 0)).toBeCloseTo(50, 9);
  });
});
