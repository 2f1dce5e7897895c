import fc from "fast-check";
import { cielabFromSrgb } from "../../../shared/colorimetry/cielab";
import { writeOklab } from "../../../shared/colorimetry/oklab";
import { decodeSrgb, encodeSrgb } from "../../../shared/colorimetry/srgb";

describe("color spaces", () => {
  it("encodes back what it decoded, beyond the screen's range too", () => {
    fc.assert(fc.property(fc.double({ min: -0.5, max: 3, noNaN: true }), (value) => expect(encodeSrgb(decodeSrgb(value))).toBeCloseTo(value, 6)));
  });

  it("puts sRGB white, black and red where CIE L*a*b* under D65 has them", () => {
    const white = cielabFromSrgb(1, 1, 1);
    expect(white.l).toBeCloseTo(100, 3);
    expect(Math.hypot(white.a, white.b)).toBeLessThan(0.02);
    expect(cielabFromSrgb(0, 0, 0).l).toBeCloseTo(0, 6);
    const red = cielabFromSrgb(1, 0, 0);
    expect([red.l, red.a, red.b].map((value) => Number(value.toFixed(1)))).toEqual([53.2, 80.1, 67.2]);
  });

  it("puts sRGB white and red where CSS Color 4 has them in OKLab", () => {
    const lab = new Float64Array(6);
    writeOklab(1, 1, 1, lab, 0);
    writeOklab(1, 0, 0, lab, 3);
    expect(lab[0]).toBeCloseTo(1, 5);
    expect(Math.hypot(lab[1]!, lab[2]!)).toBeLessThan(1e-5);
    expect([...lab.slice(3)].map((value) => Number(value.toFixed(4)))).toEqual([0.628, 0.2249, 0.1258]);
  });
});
