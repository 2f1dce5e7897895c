import fc from "fast-check";
import type { RgbaImage } from "../../../../shared/basics/rgba-image";
import { contentArea } from "../../../../shared/color/correspond/content-area";
import type { ColorPair, Correspondences } from "../../../../shared/color/correspond/color-pair";
import { correspond } from "../../../../shared/color/correspond/correspond";
import { looksAlike } from "../../../../shared/color/correspond/looks-alike";
import { pinPair } from "../../../../shared/color/correspond/pin-pair";
import { describeShot, type ShotFeatures } from "../../../../shared/color/correspond/shot-features";
import { renderBasicCorrection } from "../../../../shared/color/sliders/render-basic-correction";
import { moved } from "../corrections";
import { flatFrame, frameOf } from "../painted-scene";
import { grey, mirrored, pasted, viewThrough } from "./scene-views";

const scene = { seed: 4 };
const wide = frameOf(scene, 0.2, 0.1, 1.2, 240);
const wideShot = shot(wide);

function shot(...frames: readonly RgbaImage[]): ShotFeatures {
  return describeShot({ frames });
}

function pairsOf({ fit, heldOut }: Correspondences): ColorPair[] {
  return [...fit, ...heldOut];
}

/** How far apart the colours of pairs are that should be equal, on average. */
function miss(found: Correspondences): number {
  const misses = pairsOf(found).map((pair) => Math.max(...pair.hero.map((value, channel) => Math.abs(value - pair.target[channel]!))));
  return misses.reduce((sum, value) => sum + value, 0) / misses.length;
}

describe("finding the same things in two shots", () => {
  it.each([
    ["the same framing", frameOf(scene, 0.2, 0.1, 1.2, 240)],
    ["a pan", frameOf(scene, 0.4, 0.2, 1.2, 240)],
    ["a close-up", frameOf(scene, 0.5, 0.3, 0.65, 240)],
    ["a wide shot", frameOf(scene, 0, 0, 1.9, 240)],
    ["another frame size", frameOf(scene, 0.25, 0.12, 1.1, 320)],
    ["a camera held upright", viewThrough(wide, [0, 0.6, 0.3, -0.6, 0, 0.58, 0, 0])],
    ["a camera that stands aside", viewThrough(wide, [0.9, 0.05, 0.02, -0.05, 0.9, 0.03, 0.25, 0.1])],
    ["grey", grey(frameOf(scene, 0.3, 0.15, 1, 240))],
  ])("pairs equal colours through %s", (name, target) => {
    const found = correspond(name === "grey" ? shot(grey(wide)) : wideShot, shot(target));
    expect(found).not.toBeNull();
    expect(miss(found!)).toBeLessThan(0.025);
  });

  it("sees through any grade that leaves shapes, from either side", () => {
    const slider = (reach: number): fc.Arbitrary<number> => fc.integer({ min: -reach, max: reach });
    const look = fc.record({ exposure: fc.integer({ min: -15, max: 10 }).map((tenths) => tenths / 10), temperature: slider(60), tint: slider(40), contrast: slider(50), saturation: slider(80).map((off) => 100 + off) });
    fc.assert(
      fc.property(look, (settings) => {
        const graded = shot(renderBasicCorrection(frameOf(scene, 0.3, 0.15, 1, 160), moved(settings)));
        expect(correspond(wideShot, graded)).not.toBeNull();
        expect(correspond(graded, wideShot)).not.toBeNull();
      }),
      { numRuns: 4 },
    );
  });

  it("says how much of the target's frame it compared", () => {
    expect(correspond(wideShot, shot(frameOf(scene, 0.5, 0.3, 0.6, 240)))!.overlap).toBeGreaterThan(0.6);
    expect(correspond(shot(frameOf(scene, 0.5, 0.3, 0.6, 240)), wideShot)!.overlap).toBeLessThan(0.35);
  });

  it("keeps a good part of the evidence aside", () => {
    const found = correspond(wideShot, wideShot)!;
    const share = found.heldOut.length / pairsOf(found).length;
    expect(share).toBeGreaterThan(0.2);
    expect(share).toBeLessThan(0.5);
  });

  it("marks what clipping hides, on the side where it hides it", () => {
    const bright = shot(renderBasicCorrection(wide, moved({ exposure: 1.6 })));
    const overexposed = pairsOf(correspond(wideShot, bright)!);
    expect(overexposed.some((pair) => pair.targetClip === "blown")).toBe(true);
    expect(overexposed.every((pair) => pair.heroClip === "none")).toBe(true);
    expect(pairsOf(correspond(bright, wideShot)!).some((pair) => pair.heroClip === "blown")).toBe(true);
  });

  it("carries skin from either shot to the pairs that show it", () => {
    const leftHalf = { widthPx: 2, heightPx: 1, values: Float32Array.from([1, 0]) };
    const found = correspond(describeShot({ frames: [wide], skin: [leftHalf] }), wideShot)!;
    const skin = pairsOf(found).filter((pair) => pair.skin > 0.9).length / pairsOf(found).length;
    expect(skin).toBeGreaterThan(0.3);
    expect(skin).toBeLessThan(0.7);
    expect(pairsOf(correspond(wideShot, describeShot({ frames: [wide], skin: [leftHalf] }))!).some((pair) => pair.skin > 0.9)).toBe(true);
    expect(pairsOf(correspond(wideShot, wideShot)!).every((pair) => pair.skin === 0)).toBe(true);
  });

  it("adds what the other frames show", () => {
    const later = frameOf(scene, 0.2, 0.1, 1.2, 240);
    const alone = pairsOf(correspond(wideShot, wideShot)!).length;
    expect(pairsOf(correspond(shot(wide, later), shot(wide, later))!).length).toBeGreaterThan(alone);
  });

  it("finds the same again", () => {
    const target = shot(frameOf(scene, 0.4, 0.2, 1, 160));
    expect(correspond(wideShot, target)).toEqual(correspond(wideShot, target));
  });
});

describe("taking nothing for the same that isn't", () => {
  it("refuses other scenes", () => {
    for (let seed = 10; seed < 14; seed++) expect(correspond(wideShot, shot(frameOf({ seed }, 0.2, 0.1, 1.2, 240)))).toBeNull();
  });

  it("refuses a mirrored scene", () => {
    expect(correspond(wideShot, shot(mirrored(wide)))).toBeNull();
  });

  it("pairs the surroundings, not a thing with its double beside it", () => {
    const bottle = frameOf({ seed: 33 }, 0.2, 0.1, 0.5, 64);
    const hero = shot(pasted(wide, bottle, 60, 50));
    const found = correspond(hero, shot(pasted(wide, bottle, 130, 50)))!;
    expect(miss(found)).toBeLessThan(0.02);
  });

  it.each([
    ["black", flatFrame(0, 0, 0)],
    ["white", flatFrame(255, 255, 255)],
    ["flat", flatFrame(90, 120, 60)],
    ["one pixel", flatFrame(90, 120, 60, 1, 1)],
    ["a line", flatFrame(90, 120, 60, 400, 1)],
    ["a sliver inside bars", pasted(flatFrame(0, 0, 0, 300, 40), flatFrame(200, 200, 200, 300, 14), 0, 13)],
  ])("finds nothing in %s", (_, frame) => {
    expect(correspond(wideShot, shot(frame))).toBeNull();
    expect(correspond(shot(frame), wideShot)).toBeNull();
    expect(looksAlike(shot(frame), wideShot)).toBeGreaterThanOrEqual(0);
  });

  it("finds nothing where there are no frames", () => {
    expect(correspond(shot(), wideShot)).toBeNull();
    expect(looksAlike(shot(), wideShot)).toBe(0);
  });
});

describe("a first look", () => {
  it("tells graded views of one scene from other scenes", () => {
    const graded = shot(renderBasicCorrection(frameOf(scene, 0.3, 0.15, 1, 240), moved({ exposure: -0.7, temperature: 40, saturation: 60 })));
    const others = [10, 11, 12, 14, 16].map((seed) => looksAlike(wideShot, shot(frameOf({ seed }, 0.2, 0.1, 1.2, 240))));
    const likeness = looksAlike(wideShot, graded);
    expect(likeness).toBeGreaterThan(0.9);
    expect(others.filter((other) => other < likeness - 0.2).length).toBeGreaterThan(others.length / 2);
  });
});

describe("this is that", () => {
  const pin = { hero: { x: 0.25, y: 0.5 }, target: { x: 0.75, y: 0.5 } };
  const halves = pasted(flatFrame(200, 40, 40), flatFrame(255, 255, 255, 80, 90), 80, 0);

  it("ties the colours around two points of the middle frames together", () => {
    const skin = [0, 1, 0].map((value) => ({ widthPx: 1, heightPx: 1, values: Float32Array.of(value) }));
    const pair = pinPair({ frames: [flatFrame(0, 0, 0), halves, flatFrame(0, 0, 0)], skin }, { frames: [halves] }, pin)!;
    expect(pair.hero.map((value) => Math.round(value * 255))).toEqual([200, 40, 40]);
    expect(pair.target.map((value) => Math.round(value * 255))).toEqual([255, 255, 255]);
    expect(pair).toMatchObject({ weight: 1, heroClip: "none", targetClip: "blown", skin: 1 });
  });

  it("ties nothing where a shot has no frames, and stays inside the picture", () => {
    expect(pinPair({ frames: [] }, { frames: [halves] }, pin)).toBeNull();
    expect(pinPair({ frames: [halves] }, { frames: [halves] }, { hero: { x: -1, y: 2 }, target: { x: 1, y: 1 } })!.hero.every(Number.isFinite)).toBe(true);
  });
});

describe("black bars", () => {
  it("are cut off, and a dark picture is not taken for one", () => {
    const image = flatFrame(100, 100, 100, 40, 30);
    image.data.fill(0, 0, 40 * 4 * 3);
    image.data.fill(0, 40 * 4 * 26);
    expect(contentArea(image)).toEqual({ left: 0, top: 3, widthPx: 40, heightPx: 23 });
    expect(contentArea(flatFrame(0, 0, 0, 40, 30))).toEqual({ left: 0, top: 0, widthPx: 40, heightPx: 30 });
  });
});
