import { rgbaImage, type RgbaImage } from "../../../../shared/basics/rgba-image";
import { BUILT_IN_RESPONSE } from "../../../../shared/color/response/built-in-response";
import { drawStackOnBytes } from "../../../../shared/effects/draw-stack";
import { readyStack } from "../../../../shared/effects/effect-stack";
import { CpuLookRenderer } from "../../../../shared/effects/gpu/cpu-look-renderer";
import type { GpuCanvas } from "../../../../shared/effects/gpu/gpu-renderer";
import { openLookRenderer } from "../../../../shared/effects/gpu/open-look-renderer";
import { pictureDifference } from "../../../../shared/effects/gpu/picture-difference";

const gradient = pictureOf((x, y) => [x * 30, y * 60, 200 - x * 20, 255]);
const context = { layer: gradient, scale: 1, frameNumber: 0, lumetri: BUILT_IN_RESPONSE };

function pictureOf(pixel: (x: number, y: number) => readonly number[]): RgbaImage {
  return rgbaImage(8, 4, new Uint8ClampedArray(Array.from({ length: 32 }, (_, at) => pixel(at % 8, Math.floor(at / 8))).flat()));
}

function tinted(amount: number) {
  const ready = readyStack([{ effect: "ADBE Tint", params: { "ADBE Tint-0001": [0.2, 0, 0.1], "ADBE Tint-0003": amount } }], gradient);
  if (!ready.ok) throw new Error(ready.problem.what);
  return ready.value;
}

describe("looks drawn in plain TypeScript", () => {
  it("come out right when two are under way at once, and leave the picture as it was", () => {
    const renderer = new CpuLookRenderer();
    const untouched = gradient.data.slice();
    const amounts = [100, 30];
    const drawings = amounts.map((amount) => renderer.draw(gradient, tinted(amount), context));
    drawings.forEach((drawing) => drawing.next());
    expect(drawings.map((drawing) => drawing.next().value)).toEqual(amounts.map((amount) => drawStackOnBytes(gradient, tinted(amount), context)));
    expect(gradient.data).toEqual(untouched);
  });

  it("are the way out where a page has no canvas or no WebGL2, and the reason is said", () => {
    const withoutWebGl: GpuCanvas = { getContext: () => null };
    for (const canvas of [null, withoutWebGl]) {
      const { renderer, refused } = openLookRenderer(() => canvas);
      expect(renderer.name).toBe("plain TypeScript");
      expect(refused).toMatchObject({ kind: "no-webgl2", what: expect.stringContaining("plain TypeScript") });
    }
  });
});

describe("the difference of two pictures", () => {
  it("counts alpha even where colours are grey, black or white", () => {
    for (const grey of [0, 128, 255]) {
      const solid = pictureOf(() => [grey, grey, grey, 255]);
      const clearer = pictureOf(() => [grey, grey, grey, 200]);
      expect(pictureDifference(solid, clearer)).toBeGreaterThan(1);
    }
  });

  it("does not count colours that nobody can see", () => {
    expect(pictureDifference(pictureOf(() => [255, 0, 0, 0]), pictureOf(() => [0, 0, 255, 0]))).toBe(0);
  });
});
