import { rgbaImage, type RgbaImage } from "../../../../shared/basics/rgba-image";
import { measureLook } from "../../../../shared/effects/choice/measure-look";
import { measuresInWords } from "../../../../shared/effects/choice/measures-in-words";
import type { EffectUse } from "../../../../shared/effects/effect-stack";
import { drawn, tileOf } from "./measured-looks";

const LUMETRI = (params: Readonly<Record<string, number>>): EffectUse => ({ effect: "ADBE Lumetri", params: Object.fromEntries(Object.entries(params).map(([id, value]) => [`ADBE Lumetri-${id}`, value])) });
const WARMER = LUMETRI({ "0007": 40 });
const COOLER = LUMETRI({ "0007": -40 });
const BRIGHTER = LUMETRI({ "0011": 0.7 });
const DARKER = LUMETRI({ "0011": -0.9 });
const GREY: EffectUse = { effect: "ADBE Tint", params: {} };

let portrait: RgbaImage;
let motorbikes: RgbaImage;

beforeAll(async () => {
  portrait = await tileOf("people/portrait.jpg");
  motorbikes = await tileOf("stills/kodim05.jpg");
});

function words(image: RgbaImage, ...stack: readonly EffectUse[]): string {
  return measuresInWords(measureLook(image, drawn(image, stack))).words;
}

describe("what a look does, in words", () => {
  it.each([
    ["warmer", WARMER],
    ["cooler", COOLER],
    ["brighter", BRIGHTER],
    ["darker", DARKER],
    ["more contrast", { effect: "ADBE Easy Levels2", params: { "ADBE Easy Levels2-0003": 0.12, "ADBE Easy Levels2-0004": 0.88 } }],
    ["softer contrast", { effect: "ADBE Easy Levels2", params: { "ADBE Easy Levels2-0006": 0.15, "ADBE Easy Levels2-0007": 0.85 } }],
    ["more colour", LUMETRI({ "0020": 160 })],
    ["less colour", LUMETRI({ "0020": 50 })],
    ["black and white", GREY],
    ["softer detail", { effect: "ADBE Gaussian Blur 2", params: { "ADBE Gaussian Blur 2-0001": 60 } }],
    ["more texture", { effect: "ADBE Noise2", params: { "ADBE Noise2-0001": 40 } }],
  ] satisfies [string, EffectUse][])("calls a look %s that is", (word, use) => {
    for (const image of [portrait, motorbikes]) expect(words(image, use)).toContain(word);
  });

  it("never calls a face that loses its colour green or cool", () => {
    for (const colors of [70, 40, 10]) expect(words(portrait, LUMETRI({ "0020": colors }))).not.toMatch(/green|cooler/);
    expect(words(portrait, GREY)).not.toMatch(/green|cooler|warmer|magenta/);
  });

  it("does not take more contrast for more texture, nor a darker picture for darker corners", () => {
    expect(words(motorbikes, { effect: "ADBE Easy Levels2", params: { "ADBE Easy Levels2-0003": 0.08 } })).not.toContain("texture");
    expect(words(motorbikes, DARKER)).not.toContain("corners");
    expect(words(motorbikes, LUMETRI({ "0051": -3 }))).toContain("darker corners");
  });

  it("names warm lights over cool shadows", () => {
    const balance = { effect: "ADBE Color Balance 2", params: { "ADBE Color Balance 2-0003": 30, "ADBE Color Balance 2-0009": -30 } };
    expect(words(motorbikes, balance)).toContain("warm lights and cool shadows");
  });

  it("says so when nothing visible changed", () => {
    const nothing = measuresInWords(measureLook(portrait, portrait));
    expect(nothing).toEqual({ words: "no visible change", numbers: "", spoken: "No visible change." });
  });

  it("gives numbers with their signs, and speaks them", () => {
    const { numbers, spoken } = measuresInWords(measureLook(motorbikes, drawn(motorbikes, [DARKER])));
    expect(numbers).toMatch(/lightness\u00a0\u2212\d+/);
    expect(spoken).toMatch(/lightness minus \d+/i);
    expect(spoken).not.toMatch(/[-+%*]\d|\d ?%/);
  });

  it("says that skin stays where it does", () => {
    // A saturated blue wall beside skin, of which only the wall changes.
    const before = halves([200, 150, 120], [40, 60, 200]);
    const after = halves([200, 150, 120], [40, 180, 60]);
    expect(measuresInWords(measureLook(before, after)).words).toContain("skin nearly unchanged");
    expect(measureLook(halves([40, 60, 200], [0, 90, 0]), after).skinDifference).toBeNull();
  });

  it("measures pictures of one pixel, of one colour and without any cover", () => {
    for (const image of [rgbaImage(1, 1, new Uint8ClampedArray([9, 99, 199, 255])), halves([128, 128, 128], [128, 128, 128]), rgbaImage(7, 3, new Uint8ClampedArray(84))]) {
      const black = rgbaImage(image.widthPx, image.heightPx, new Uint8ClampedArray(image.data.length));
      for (const value of Object.values(measureLook(image, black))) expect(value === null || Number.isFinite(value)).toBe(true);
    }
  });

  it("refuses pictures of two sizes", () => {
    expect(() => measureLook(portrait, halves([1, 2, 3], [4, 5, 6]))).toThrow(RangeError);
  });
});

function halves(left: readonly number[], right: readonly number[]): RgbaImage {
  const data = new Uint8ClampedArray(64 * 36 * 4);
  for (let pixel = 0; pixel < 64 * 36; pixel++) data.set([...(pixel % 64 < 32 ? left : right), 255], pixel * 4);
  return rgbaImage(64, 36, data);
}
