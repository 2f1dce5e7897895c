import fc from "fast-check";
import { rgbaImage, type RgbaImage } from "../../../shared/basics/rgba-image";
import { defaultLumetri } from "../../hosts/picture/lumetri/default-lumetri";
import { effectsWithoutKernel } from "../../hosts/premiere/render/effects/effect-kernels";
import { lumetriBasicAt } from "../../hosts/premiere/render/effects/lumetri-parameters";
import { NEUTRAL_LUMETRI, type LumetriBasic } from "../../hosts/picture/lumetri/lumetri-response";
import { component, pixel, plain } from "./project-of-clips";

/** Every grey, then a spread of colours. */
const CHART: RgbaImage = rgbaImage(256, 2, Uint8ClampedArray.from({ length: 256 * 2 * 4 }, (_, at) => (at % 4 === 3 ? 255 : at < 1024 ? Math.floor(at / 4) : (at * 7919) % 256)));

const graded = (settings: Partial<LumetriBasic>, image: RgbaImage = CHART): RgbaImage => defaultLumetri.render(image, { ...NEUTRAL_LUMETRI, ...settings });

describe("the default Lumetri response", () => {
  it("hands back the same picture at neutral", () => {
    expect(graded({})).toBe(CHART);
  });

  it("is the identity to half a code value next to neutral", () => {
    const nearly = graded({ exposure: 1e-9, temperature: 1e-9, tint: 1e-9, contrast: 1e-9, highlights: 1e-9, shadows: 1e-9, whites: 1e-9, blacks: 1e-9, saturation: 100 + 1e-9 });
    expect(nearly.data).toEqual(CHART.data);
  });

  it.each(["exposure", "highlights", "shadows", "whites", "blacks"] as const)("never darkens a grey when %s goes up", (slider) => {
    const reach = slider === "exposure" ? 7 : 150;
    fc.assert(
      fc.property(fc.double({ min: -reach, max: reach, noNaN: true }), fc.double({ min: -reach, max: reach, noNaN: true }), (a, b) => {
        const [less, more] = [graded({ [slider]: Math.min(a, b) }), graded({ [slider]: Math.max(a, b) })];
        for (let grey = 0; grey < 256; grey++) expect(pixel(more, grey, 0)[1]!).toBeGreaterThanOrEqual(pixel(less, grey, 0)[1]!);
      }),
      { numRuns: 15 },
    );
  });

  it("keeps greys in order under any setting of the tone sliders", () => {
    const slider = fc.double({ min: -100, max: 100, noNaN: true });
    const settings = fc.record({ exposure: fc.double({ min: -5, max: 5, noNaN: true }), contrast: slider, highlights: slider, shadows: slider, whites: slider, blacks: slider });
    fc.assert(
      fc.property(settings, (tones) => {
        const image = graded(tones);
        for (let grey = 1; grey < 256; grey++) expect(pixel(image, grey, 0)[1]!).toBeGreaterThanOrEqual(pixel(image, grey - 1, 0)[1]!);
      }),
      { numRuns: 40 },
    );
  });

  it("spreads tones with contrast, warms with temperature, turns to magenta with tint, and colours with saturation", () => {
    const colour = plain(1, 1, [140, 110, 90, 255]);
    const measure = (settings: Partial<LumetriBasic>): Record<string, number> => {
      const [red, green, blue] = pixel(graded(settings, colour), 0, 0) as [number, number, number];
      return { warmth: red - blue, magenta: (red + blue) / 2 - green, chroma: Math.max(red, green, blue) - Math.min(red, green, blue) };
    };
    const steps = [-100, -50, 0, 50, 100];
    const rising = (values: readonly number[]): boolean => values.every((value, index) => index === 0 || value > values[index - 1]!);
    expect(rising(steps.map((temperature) => measure({ temperature })["warmth"]!))).toBe(true);
    expect(rising(steps.map((tint) => measure({ tint })["magenta"]!))).toBe(true);
    expect(rising(steps.map((step) => measure({ saturation: 100 + step })["chroma"]!))).toBe(true);
    expect(rising(steps.map((contrast) => pixel(graded({ contrast }), 190, 0)[1]! - pixel(graded({ contrast }), 60, 0)[1]!))).toBe(true);
  });

  it("doubles the light with one stop in the straight part", () => {
    const encode = (linear: number): number => Math.round(255 * linear ** (1 / 2.4));
    expect(pixel(graded({ exposure: 1 }), 100, 0)[1]).toBe(encode(2 * (100 / 255) ** 2.4));
  });

  it("keeps white at white and alpha as it was", () => {
    expect(pixel(graded({ exposure: 2 }), 255, 0)).toEqual([255, 255, 255, 255]);
    expect(pixel(graded({ exposure: 1 }, plain(1, 1, [9, 9, 9, 77])), 0, 0)[3]).toBe(77);
  });

  it("takes saturation 0 to grey", () => {
    const [red, green, blue] = pixel(graded({ saturation: 0 }, plain(1, 1, [200, 30, 90, 255])), 0, 0);
    expect([green, blue]).toEqual([red, red]);
  });
});

describe("Lumetri's sliders", () => {
  it("come from their index where a name repeats", () => {
    const lumetri = component("AE.ADBE Lumetri", [[16, "Saturation", 80], [43, "Saturation", 20], [19, "Exposure", 0.5]]);
    expect(lumetriBasicAt(lumetri, 0n)).toEqual({ ...NEUTRAL_LUMETRI, saturation: 80, exposure: 0.5 });
  });

  it("are held to their hard limits", () => {
    expect(lumetriBasicAt(component("AE.ADBE Lumetri", [[19, "Exposure", 90]]), 0n).exposure).toBe(7);
  });
});

it("names the effects it cannot draw", () => {
  const chain = ["AE.ADBE Lumetri", "AE.ADBE Strobe", "AE.ADBE Invert", "AE.ADBE Strobe"].map((name) => component(name, []));
  expect(effectsWithoutKernel([component("AE.ADBE Motion", [], true), ...chain])).toEqual(["AE.ADBE Strobe"]);
});
