import fc from "fast-check";
import { rgbaImage } from "../../../../shared/basics/rgba-image";
import { NEUTRAL_CORRECTION } from "../../../../shared/color/sliders/basic-correction";
import { BUILT_IN_RESPONSE } from "../../../../shared/color/response/built-in-response";
import { invertTransform } from "../../../../shared/color/fit/invert-transform";
import { renderBasicCorrection } from "../../../../shared/color/sliders/render-basic-correction";
import { corrections, moved } from "../corrections";
import { flatFrame, frameOf } from "../painted-scene";

const scene = frameOf({ seed: 1 });
const mean = (image: typeof scene, channel: number): number => image.data.filter((_, at) => at % 4 === channel).reduce((sum, value) => sum + value, 0) / (image.data.length / 4);

describe("rendering a basic correction", () => {
  it("leaves every byte of any picture as it is when neutral, and the input alone always", () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 16, maxLength: 16 }), (bytes) => {
        const image = rgbaImage(2, 2, new Uint8ClampedArray(bytes));
        expect([...renderBasicCorrection(image, NEUTRAL_CORRECTION).data]).toEqual([...bytes]);
        renderBasicCorrection(image, moved({ exposure: 2 }));
        expect([...image.data]).toEqual([...bytes]);
      }),
    );
  });

  it("keeps alpha and size", () => {
    const image = rgbaImage(1, 2, new Uint8ClampedArray([10, 20, 30, 0, 200, 100, 50, 77]));
    const rendered = renderBasicCorrection(image, moved({ exposure: 1, saturation: 0 }));
    expect([rendered.widthPx, rendered.heightPx, rendered.data[3], rendered.data[7]]).toEqual([1, 2, 0, 77]);
  });

  it("moves the picture the way the slider's name says", () => {
    expect(mean(renderBasicCorrection(scene, moved({ exposure: 0.5 })), 1)).toBeGreaterThan(mean(scene, 1));
    const warm = renderBasicCorrection(scene, moved({ temperature: 40 }));
    expect(mean(warm, 0)).toBeGreaterThan(mean(scene, 0));
    expect(mean(warm, 2)).toBeLessThan(mean(scene, 2));
    expect(mean(renderBasicCorrection(scene, moved({ tint: 40 })), 1)).toBeLessThan(mean(scene, 1));
    for (const slider of ["highlights", "shadows", "whites", "blacks"] as const) {
      expect(mean(renderBasicCorrection(scene, moved({ [slider]: 50 })), 1)).toBeGreaterThan(mean(scene, 1));
    }
    const grey = renderBasicCorrection(scene, moved({ saturation: 0 })).data;
    expect(Math.abs(grey[0]! - grey[1]!)).toBeLessThanOrEqual(1);
  });

  it("doubles the light with one stop", () => {
    // sRGB 100 is 0.1274 of linear light; twice that encodes to 138.2.
    expect(renderBasicCorrection(flatFrame(100, 100, 100, 1, 1), moved({ exposure: 1 })).data[0]).toBe(138);
  });

  it("never turns a brighter grey into a darker one, whatever the sliders", () => {
    const ramp = Float64Array.from({ length: 64 * 3 }, (_, at) => Math.floor(at / 3) / 63);
    fc.assert(
      fc.property(corrections(1), (correction) => {
        const rendered = new Float64Array(ramp.length);
        BUILT_IN_RESPONSE.transformFor({ ...correction, saturation: 100 })(ramp, rendered);
        for (let at = 3; at < rendered.length; at++) expect(rendered[at]!).toBeGreaterThanOrEqual(rendered[at - 3]! - 1e-9);
      }),
    );
  });

  it("says the same whether it computes a few colours or fills tables for many", () => {
    const few = Float64Array.from({ length: 300 }, (_, at) => ((at * 37) % 256) / 255);
    const many = new Float64Array(3000);
    for (let copy = 0; copy < 10; copy++) many.set(few, copy * 300);
    const transform = BUILT_IN_RESPONSE.transformFor(moved({ exposure: 0.7, contrast: 40, temperature: -20, saturation: 130, blacks: -50 }));
    const one = new Float64Array(300);
    const two = new Float64Array(3000);
    transform(few, one);
    transform(many, two);
    one.forEach((value, at) => expect(two[at]).toBeCloseTo(value, 12));
  });
});

describe("undoing a basic correction", () => {
  it("finds the colours that were there before it", () => {
    const color = fc.double({ min: 0.02, max: 0.98, noNaN: true });
    fc.assert(
      fc.property(corrections(0.6), fc.array(color, { minLength: 9, maxLength: 9 }), (correction, values) => {
        const before = Float64Array.from(values);
        const graded = new Float64Array(9);
        const again = new Float64Array(9);
        const transform = BUILT_IN_RESPONSE.transformFor(correction);
        transform(before, graded);
        const { colors, recovered } = invertTransform(transform, graded);
        transform(colors, again);
        again.forEach((value, at) => recovered[Math.floor(at / 3)] === 1 && expect(Math.abs(value - graded[at]!)).toBeLessThan(1 / 255));
        expect([...recovered]).toEqual([1, 1, 1]);
      }),
      { numRuns: 60 },
    );
  });

  it("admits that a saturation of zero cannot be undone", () => {
    const transform = BUILT_IN_RESPONSE.transformFor(moved({ saturation: 0 }));
    expect([...invertTransform(transform, Float64Array.from([0.2, 0.5, 0.7])).recovered]).toEqual([0]);
  });
});
