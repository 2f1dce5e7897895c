import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import fc from "fast-check";
import { rgbaImage, type RgbaImage } from "../../../../shared/basics/rgba-image";
import { findBoundaries } from "../../../../shared/color/scene/shot-boundaries";
import { flatFrame, frameOf } from "../painted-scene";

const SAMPLE = "test/workbench/sample";

function boundaries(frames: readonly RgbaImage[]): number[] {
  const finder = findBoundaries();
  return [...frames.flatMap((frame) => finder.push(frame)), ...finder.finish()];
}

/** Every frame of a film, 64x36. */
function film(file: string): RgbaImage[] {
  const bytes = execFileSync("ffmpeg", ["-v", "error", "-i", file, "-vf", "scale=64:36:flags=area", "-pix_fmt", "rgba", "-f", "rawvideo", "-"], { maxBuffer: 2 ** 28 });
  const frameBytes = 64 * 36 * 4;
  return Array.from({ length: bytes.length / frameBytes }, (_, frame) => rgbaImage(64, 36, new Uint8ClampedArray(bytes.subarray(frame * frameBytes, (frame + 1) * frameBytes))));
}

/** A shot of so many frames that pans slowly over a painted scene. */
function shot(seed: number, length: number, step = 0.002): RgbaImage[] {
  return Array.from({ length }, (_, frame) => frameOf({ seed }, 0.1 + frame * step, 0.1, 1, 64));
}

function brightened(frame: RgbaImage, factor: number, lift = 0): RgbaImage {
  return rgbaImage(frame.widthPx, frame.heightPx, frame.data.map((value, at) => (at % 4 === 3 ? value : value * factor + lift)));
}

const BLACK = flatFrame(0, 0, 0, 64, 36);

describe("finding where shots begin", () => {
  it.each(["edit_graded.mp4", "edit_clean.mp4"])("finds every cut of %s at its frame, and no other", (file) => {
    const truth = JSON.parse(readFileSync(`${SAMPLE}/edit_truth.json`, "utf8")) as { cuts: number[] };
    expect(boundaries(film(`${SAMPLE}/${file}`))).toEqual(truth.cuts);
  });

  it("finds cuts between any two scenes wherever they lie", () => {
    const lengths = fc.array(fc.integer({ min: 4, max: 14 }), { minLength: 2, maxLength: 4 });
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 200 }), lengths, (seed, shots) => {
        const frames = shots.flatMap((length, index) => shot(seed + index, length));
        const begins = shots.slice(0, -1).map((_, index) => shots.slice(0, index + 1).reduce((sum, length) => sum + length, 0));
        expect(boundaries(frames)).toEqual(begins);
      }),
      { numRuns: 15 },
    );
  });

  it("takes a flash, a lamp switched on and a fast pan for what they are", () => {
    const frames = shot(3, 40);
    expect(boundaries(frames.map((frame, at) => (at === 12 || at === 13 ? flatFrame(255, 255, 255, 64, 36) : frame)))).toEqual([]);
    expect(boundaries(frames.map((frame, at) => (at < 20 ? brightened(frame, 0.4) : frame)))).toEqual([]);
    expect(boundaries(shot(3, 12, 0.06))).toEqual([]);
  });

  it("begins the new shot once where a picture fades out and another fades in", () => {
    const fade = (frames: readonly RgbaImage[], level: (at: number) => number): RgbaImage[] => frames.map((frame, at) => brightened(frame, Math.min(1, level(at))));
    const frames = [...fade(shot(5, 30), (at) => (29 - at) / 12), BLACK, BLACK, BLACK, BLACK, ...fade(shot(6, 30), (at) => (at + 1) / 12)];
    const found = boundaries(frames);
    expect(found).toHaveLength(1);
    expect(Math.abs(found[0]! - 32)).toBeLessThanOrEqual(4);
  });

  it("begins the new shot where it comes back from black at once", () => {
    expect(boundaries([...shot(5, 20), ...Array.from({ length: 10 }, () => BLACK), ...shot(6, 20)])).toEqual([30]);
  });

  it("finds nothing in films of one shot, of black, or of a frame or two", () => {
    const blacks = Array.from({ length: 30 }, () => BLACK);
    expect(boundaries(blacks)).toEqual([]);
    expect(boundaries([])).toEqual([]);
    expect(boundaries(shot(8, 1))).toEqual([]);
    expect(boundaries([flatFrame(9, 9, 9, 1, 1), flatFrame(200, 9, 9, 1, 1)])).toEqual([]);
  });
});
