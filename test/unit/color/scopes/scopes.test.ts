import { drawParade, drawVectorscope } from "../../../../shared/color/scopes/draw-scope";
import { measureParade } from "../../../../shared/color/scopes/parade";
import { paradeWords, vectorscopeWords } from "../../../../shared/color/scopes/scope-words";
import { chromaOf, measureVectorscope, SCOPE_TARGETS, SKIN_LINE_DEGREES } from "../../../../shared/color/scopes/vectorscope";
import { BARS, barsOf } from "./bars";

describe("the RGB parade", () => {
  it("shows every bar at its level in every channel, and nothing else", () => {
    const { columns, counts } = measureParade(BARS, 7);
    const levelsIn = (channel: number) => Array.from({ length: columns }, (_, column) => counts.subarray((channel * columns + column) * 256, (channel * columns + column + 1) * 256).findIndex((count) => count > 0));
    expect(levelsIn(0)).toEqual([191, 191, 0, 0, 191, 191, 0]);
    expect(levelsIn(1)).toEqual([191, 191, 191, 191, 0, 0, 0]);
    expect(levelsIn(2)).toEqual([191, 0, 191, 0, 191, 0, 191]);
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(3 * BARS.widthPx * BARS.heightPx);
  });

  it("is drawn with white on top, red left and blue right", () => {
    const picture = drawParade(measureParade(barsOf([[255, 0, 0]]), 8));
    const opaque = (x: number, y: number) => picture.data[(y * picture.widthPx + x) * 4 + 3]! > 0;
    expect([picture.widthPx, picture.heightPx]).toEqual([24, 256]);
    expect([opaque(0, 0), opaque(0, 255), opaque(8, 255), opaque(23, 255), opaque(23, 0)]).toEqual([true, false, true, true, false]);
  });

  it("takes a picture narrower than its columns, and one pixel", () => {
    expect(measureParade(barsOf([[1, 2, 3]], 1, 1), 64).columns).toBe(1);
  });
});

describe("the vectorscope", () => {
  it("puts 75 % bars on their targets and white in the middle", () => {
    const size = 200;
    const { counts } = measureVectorscope(BARS, size);
    const places = [{ cb: 0, cr: 0 }, ...SCOPE_TARGETS];
    for (const { cb, cr } of places) {
      const [x, y] = [Math.floor((cb + 0.5) * size), Math.floor((0.5 - cr) * size)];
      const near = [-1, 0, 1].flatMap((down) => [-1, 0, 1].map((right) => counts[(y + down) * size + x + right] ?? 0));
      expect(near.reduce((sum, count) => sum + count, 0)).toBe(8 * 6);
    }
  });

  it("draws red up and blue to the right, as scopes do", () => {
    const picture = drawVectorscope(measureVectorscope(barsOf([[191, 0, 0], [0, 0, 191]]), 100));
    const drawn = Array.from({ length: 100 * 100 }, (_, cell) => cell).filter((cell) => picture.data[cell * 4 + 3]! > 0);
    const [red, blue] = drawn;
    expect(drawn).toHaveLength(2);
    expect(Math.floor(red! / 100)).toBeLessThan(20);
    expect(blue! % 100).toBeGreaterThan(80);
  });

  it.each([
    [241, 194, 165],
    [198, 134, 96],
    [92, 58, 38],
  ])("has the skin line through skin of %i, %i, %i", (red, green, blue) => {
    const { cb, cr } = chromaOf(red / 255, green / 255, blue / 255);
    expect(Math.abs((Math.atan2(cr, cb) * 180) / Math.PI - SKIN_LINE_DEGREES)).toBeLessThan(12);
  });
});

describe("scopes in words", () => {
  it("name the channel that stands highest, in the dark and in the bright", () => {
    expect(paradeWords(barsOf([[40, 45, 66], [220, 200, 180]]))).toBe("Luma from 18% to 80%, darker half blue 10% above red, brighter half red 16% above blue");
  });

  it("name what is clipped and what is black", () => {
    expect(paradeWords(barsOf([[255, 255, 255], [0, 0, 0], [128, 128, 128], [60, 60, 60]]))).toBe("Luma from 0% to 100%, 25% clipped white, 25% black, darker half neutral, brighter half neutral");
  });

  it("say where the colours lean, and when that is skin", () => {
    expect(vectorscopeWords(barsOf([[120, 120, 120]]))).toBe("Centred on neutral, mean chroma 0%");
    expect(vectorscopeWords(barsOf([[60, 90, 160]]))).toMatch(/^Leans towards blue, mean chroma \d+%$/);
    expect(vectorscopeWords(barsOf([[198, 134, 96]]))).toMatch(/along the skin line/);
  });
});
