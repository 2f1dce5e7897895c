import { contentArea } from "../../../../shared/color/correspond/content-area";
import { correspond } from "../../../../shared/color/correspond/correspond";
import { describeShot, type ShotFeatures } from "../../../../shared/color/correspond/shot-features";
import type { RgbaImage } from "../../../../shared/basics/rgba-image";
import { renderBasicCorrection } from "../../../../shared/color/sliders/render-basic-correction";
import { moved } from "../corrections";
import { flatFrame, frameOf } from "../painted-scene";

const scene = { seed: 4 };
const wide = frameOf(scene);

function shot(frame: RgbaImage): ShotFeatures {
  return describeShot({ frames: [frame] });
}

describe("finding the same things in two shots", () => {
  it.each([
    ["the same framing", frameOf(scene)],
    ["a pan", frameOf(scene, 0.4, 0.2, 1.2)],
    ["a close-up", frameOf(scene, 0.5, 0.3, 0.65)],
    ["another frame size", frameOf(scene, 0.25, 0.12, 1.1, 320)],
  ])("pairs equal colours through %s", (_, target) => {
    const found = correspond(shot(wide), shot(target));
    expect(found).not.toBeNull();
    const misses = [...found!.fit, ...found!.heldOut].map((pair) => Math.max(...pair.hero.map((value, channel) => Math.abs(value - pair.target[channel]!))));
    expect(misses.reduce((sum, miss) => sum + miss, 0) / misses.length).toBeLessThan(0.03);
  });

  it("sees through a grade", () => {
    const look = moved({ exposure: -1, temperature: 50, contrast: 40, saturation: 60 });
    expect(correspond(shot(wide), shot(renderBasicCorrection(wide, look)))).not.toBeNull();
  });

  it("keeps a good part of the evidence aside", () => {
    const found = correspond(shot(wide), shot(wide))!;
    const share = found.heldOut.length / (found.fit.length + found.heldOut.length);
    expect(share).toBeGreaterThan(0.2);
    expect(share).toBeLessThan(0.5);
  });

  it("marks what clipping hides", () => {
    const blown = correspond(shot(wide), shot(renderBasicCorrection(wide, moved({ exposure: 1.6 }))))!;
    expect(blown.fit.some((pair) => pair.targetClip === "blown")).toBe(true);
    expect(correspond(shot(wide), shot(wide))!.fit.every((pair) => pair.targetClip === "none")).toBe(true);
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
