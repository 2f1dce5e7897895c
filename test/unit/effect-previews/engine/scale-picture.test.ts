import fc from "fast-check";
import { scalePicture } from "../../../../plugins/effect-previews/engine/scale-picture";
import { rgbaImage, type RgbaImage } from "../../../../shared/basics/rgba-image";

function filled(widthPx: number, heightPx: number, pixel: (x: number, y: number) => readonly number[]): RgbaImage {
  const data = new Uint8ClampedArray(widthPx * heightPx * 4);
  for (let y = 0; y < heightPx; y++) for (let x = 0; x < widthPx; x++) data.set(pixel(x, y), (y * widthPx + x) * 4);
  return rgbaImage(widthPx, heightPx, data);
}

describe("a picture made smaller", () => {
  it("fits, keeps its aspect to a pixel, and keeps an even colour", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 90 }), fc.integer({ min: 1, max: 90 }), fc.integer({ min: 1, max: 60 }), fc.integer({ min: 1, max: 60 }), (width, height, maxWidth, maxHeight) => {
        const small = scalePicture(filled(width, height, () => [200, 100, 50, 128]), maxWidth, maxHeight);
        expect(small.widthPx).toBeLessThanOrEqual(Math.max(1, maxWidth));
        expect(small.heightPx).toBeLessThanOrEqual(Math.max(1, maxHeight));
        const scale = Math.min(1, maxWidth / width, maxHeight / height);
        expect(Math.abs(small.widthPx - width * scale)).toBeLessThanOrEqual(1);
        expect([...small.data.subarray(0, 4)]).toEqual([200, 100, 50, 128]);
        expect([...small.data.subarray(-4)]).toEqual([200, 100, 50, 128]);
      }),
    );
  });

  it("lets no colour of transparent pixels bleed into its neighbours", () => {
    const half = scalePicture(filled(2, 1, (x) => (x === 0 ? [250, 10, 10, 255] : [0, 255, 0, 0])), 1, 1);
    expect([...half.data]).toEqual([250, 10, 10, 128]);
  });
});
