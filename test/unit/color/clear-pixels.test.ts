import { rgbaImage, type RgbaImage } from "../../../shared/basics/rgba-image";
import { matchShot } from "../../../shared/color/match-shot";
import { sceneColors } from "../../../shared/color/scene/scene-colors";
import { signalUse } from "../../../shared/color/scene/color-space-question";
import { NEUTRAL_CORRECTION } from "../../../shared/color/sliders/basic-correction";
import { renderBasicCorrection } from "../../../shared/color/sliders/render-basic-correction";
import { moved } from "./corrections";
import { frameOf } from "./painted-scene";

const CLEAR_BLACK = [0, 0, 0, 0] as const;

/** The picture cut out along a slanting edge: what lies right of it is clear, and holds this. */
function cutOut(image: RgbaImage, pixel: readonly [number, number, number, number]): RgbaImage {
  const data = new Uint8ClampedArray(image.data);
  for (let at = 0; at < data.length; at += 4) {
    const [x, y] = [(at / 4) % image.widthPx, Math.floor(at / 4 / image.widthPx)];
    if (x / image.widthPx + 0.3 * (y / image.heightPx) > 0.75) data.set(pixel, at);
  }
  return rgbaImage(image.widthPx, image.heightPx, data);
}

const HERO = frameOf({ seed: 1 });
const TARGET = renderBasicCorrection(frameOf({ seed: 1 }), moved({ exposure: -0.6, temperature: 12 }));

function match(hero: RgbaImage, target: RgbaImage): { readonly before: number; readonly exposure: number } {
  const found = matchShot({ hero: { frames: [hero] }, target: { frames: [target] }, current: NEUTRAL_CORRECTION });
  if (found.verdict !== "match") throw new Error(`It came to ${found.verdict}.`);
  return { before: found.predictedErrorBefore, exposure: found.correction.exposure };
}

describe("pictures with clear parts", () => {
  it("are matched by what can be seen of them: clear black in both is no likeness", () => {
    const [whole, cut] = [match(HERO, TARGET), match(cutOut(HERO, CLEAR_BLACK), cutOut(TARGET, CLEAR_BLACK))];
    expect(Math.abs(cut.before - whole.before)).toBeLessThan(0.12 * whole.before);
    expect(Math.abs(cut.exposure - whole.exposure)).toBeLessThan(0.1);
  });

  it("are matched alike whatever their clear pixels hold, and half-clear ones count for nothing", () => {
    const black = match(cutOut(HERO, CLEAR_BLACK), cutOut(TARGET, CLEAR_BLACK));
    const halfClear = match(cutOut(HERO, [255, 0, 200, 120]), cutOut(TARGET, [255, 0, 200, 120]));
    expect(Math.abs(halfClear.before - black.before)).toBeLessThan(0.12 * black.before);
    expect(Math.abs(halfClear.exposure - black.exposure)).toBeLessThan(0.1);
  });

  it("lend neither their colours to a guess nor their black to the search for log", () => {
    const junk = cutOut(HERO, [255, 0, 200, 0]);
    expect(sceneColors([junk]).some(([red, green]) => red > 0.9 && green < 0.1)).toBe(false);
    expect(sceneColors([junk]).length).toBeGreaterThan(100);
    expect(signalUse([cutOut(HERO, CLEAR_BLACK)])?.darkest).toBeGreaterThan(0.05);
  });
});
