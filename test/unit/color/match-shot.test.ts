import { rgbaImage, type RgbaImage } from "../../../shared/basics/rgba-image";
import { NEUTRAL_CORRECTION, type BasicCorrection } from "../../../shared/color/sliders/basic-correction";
import { matchShot } from "../../../shared/color/match-shot";
import type { ShotMatch } from "../../../shared/color/scene/shot-match";
import { renderBasicCorrection } from "../../../shared/color/sliders/render-basic-correction";
import { measureResidual } from "../../../shared/color/residual";
import type { ShotSample } from "../../../shared/color/shot-sample";
import type { SliderResponse } from "../../../shared/color/response/slider-response";
import { moved } from "./corrections";
import { flatFrame, frameOf } from "./painted-scene";

const scene = { seed: 3 };
const raw = frameOf(scene);
const closer = frameOf(scene, 0.45, 0.25, 0.75);

const sample = (...frames: RgbaImage[]): ShotSample => ({ frames });
const graded = (frame: RgbaImage, correction: BasicCorrection): RgbaImage => renderBasicCorrection(frame, correction);
const match = (hero: RgbaImage, target: RgbaImage, current = NEUTRAL_CORRECTION): ShotMatch => matchShot({ hero: sample(hero), target: sample(target), current });

function proposed(result: ShotMatch): Extract<ShotMatch, { verdict: "match" }> {
  if (result.verdict !== "match") throw new Error(`Expected a proposal, got ${result.verdict}: ${result.why}`);
  return result;
}

describe("matching a shot", () => {
  it("leaves a shot alone that is the hero's own frame", () => {
    expect(match(raw, raw)).toMatchObject({ verdict: "already-matches", error: 0 });
  });

  it("leaves a shot alone that frames the same scene differently under the same light", () => {
    expect(match(raw, closer).verdict).toBe("already-matches");
    expect(match(closer, raw).verdict).toBe("already-matches");
  });

  it.each([
    ["exposure", { exposure: 0.6 }, 0.15],
    ["temperature", { temperature: 35 }, 6],
    ["saturation", { saturation: 140 }, 8],
  ] as const)("recovers a moved %s slider", (slider, look, tolerance) => {
    const { correction } = proposed(match(graded(raw, moved(look)), raw));
    expect(Math.abs(correction[slider] - moved(look)[slider])).toBeLessThan(tolerance);
  });

  it("brings a closer shot to a look made of many sliders", () => {
    const look = moved({ exposure: -0.4, temperature: 20, tint: -12, contrast: 25, saturation: 85, blacks: 20 });
    const result = proposed(match(graded(raw, look), closer));
    expect(result.predictedErrorAfter).toBeLessThan(result.predictedErrorBefore / 3);
    expect(measureResidual(sample(graded(closer, look)), sample(graded(closer, result.correction)))).toBeLessThan(1.5);
    expect(result.changes.length).toBeGreaterThan(0);
  });

  it("gives slider positions relative to the grade that is already there", () => {
    const look = moved({ exposure: 0.3, temperature: 15 });
    const grade = moved({ exposure: -0.5, contrast: 20, saturation: 120 });
    const { correction } = proposed(match(graded(raw, look), graded(raw, grade), grade));
    expect(measureResidual(sample(graded(raw, look)), sample(graded(raw, correction)))).toBeLessThan(1.5);
    expect(match(graded(raw, look), graded(raw, correction), correction).verdict).toBe("already-matches");
  });

  it("moves nothing that the current grade has on a slider the pictures say nothing about", () => {
    const greyed = (frame: RgbaImage): RgbaImage => graded(frame, moved({ saturation: 0 }));
    const { correction } = proposed(match(graded(greyed(raw), moved({ exposure: 0.7 })), greyed(raw)));
    expect(correction.saturation).toBe(100);
  });

  it("says so when the current grade has removed the colour it would need", () => {
    const grade = moved({ saturation: 0 });
    expect(match(raw, graded(raw, grade), grade)).toMatchObject({ verdict: "cannot-tell", why: expect.stringContaining("Reset its Basic Correction") });
  });

  it.each([5, 6, 7, 8, 9, 10])("measures nothing when the shots show different things, and guesses at most (scene %i)", (seed) => {
    const result = match(raw, graded(frameOf({ seed }), moved({ exposure: 0.5 })));
    expect(["cannot-tell", "guess"]).toContain(result.verdict);
    expect(result.why).toContain("Nothing in common");
  });

  it("does not take letterbox bars for common ground", () => {
    expect(match(letterboxed(raw), letterboxed(frameOf({ seed: 6 }))).verdict).toBe("cannot-tell");
    expect(match(raw, letterboxed(raw)).verdict).not.toBe("match");
  });

  it("uses another frame where one shows nothing", () => {
    const look = moved({ exposure: 0.6 });
    const black = flatFrame(0, 0, 0);
    const result = matchShot({ hero: sample(graded(raw, look), black, graded(raw, look)), target: sample(black, black, raw), current: NEUTRAL_CORRECTION });
    expect(result.verdict).toBe("match");
  });

  it("asks nothing of the response but its interface", () => {
    const half: SliderResponse = {
      name: "only exposure, half as strong",
      calibrated: true,
      transformFor: ({ exposure }) => (colors, into) => into.set(colors.map((value) => value * 2 ** (exposure / 4))),
    };
    const hero = rgbaImage(raw.widthPx, raw.heightPx, raw.data.map((value, at) => (at % 4 === 3 ? value : value * 2 ** 0.25)));
    const { correction } = proposed(matchShot({ hero: sample(hero), target: sample(raw), current: NEUTRAL_CORRECTION, response: half }));
    expect(correction.exposure).toBeCloseTo(1, 1);
    expect({ ...correction, exposure: 0 }).toEqual(NEUTRAL_CORRECTION);
  });
});

describe("pictures that say nothing", () => {
  const noise = rgbaImage(160, 90, Uint8ClampedArray.from({ length: 160 * 90 * 4 }, (_, at) => (Math.imul(at, 2654435761) >>> 24) & 255));
  const extremes = rgbaImage(160, 90, Uint8ClampedArray.from({ length: 160 * 90 * 4 }, (_, at) => ((at >> 6) % 2) * 1e9));
  const silent: [string, ShotSample][] = [
    ["black", sample(flatFrame(0, 0, 0))],
    ["white", sample(flatFrame(255, 255, 255))],
    ["flat", sample(flatFrame(90, 120, 60))],
    ["one pixel", sample(flatFrame(9, 9, 9, 1, 1))],
    ["no pixels", sample(rgbaImage(0, 0, new Uint8ClampedArray()))],
    ["no frames", sample()],
    ["a thin line", sample(flatFrame(10, 200, 10, 4000, 1))],
    ["noise", sample(noise)],
    ["clipped stripes", sample(extremes)],
  ];

  it.each(silent)("%s gives no measured proposal on either side, under any grade, and no NaN", (_, shot) => {
    for (const current of [NEUTRAL_CORRECTION, moved({ exposure: 5, contrast: -100, saturation: 200, whites: 100 })]) {
      for (const result of [matchShot({ hero: sample(raw), target: shot, current }), matchShot({ hero: shot, target: sample(raw), current })]) {
        expect(["cannot-tell", "guess"]).toContain(result.verdict);
        if (result.verdict === "guess") for (const position of Object.values(result.correction)) expect(Number.isFinite(position)).toBe(true);
        expect(result.why).toMatch(/\.$/);
      }
    }
    const itself = matchShot({ hero: shot, target: shot, current: NEUTRAL_CORRECTION });
    expect(itself.verdict).not.toBe("match");
    expect(measureResidual(shot, sample(raw))).toBeNull();
  });

  it("survives a target that is all but clipped away", () => {
    for (const exposure of [5, -5]) {
      const result = match(raw, graded(raw, moved({ exposure })));
      if (result.verdict !== "match") continue;
      expect(result.predictedErrorAfter).toBeLessThan(result.predictedErrorBefore);
      for (const position of Object.values(result.correction)) expect(Number.isFinite(position)).toBe(true);
    }
  });
});

function letterboxed(image: RgbaImage): RgbaImage {
  const data = new Uint8ClampedArray(image.data);
  const bar = image.widthPx * 4 * 10;
  for (let at = 0; at < data.length; at++) if (at % 4 !== 3 && (at < bar || at >= data.length - bar)) data[at] = 0;
  return rgbaImage(image.widthPx, image.heightPx, data);
}
