import { hueSaturation } from "../../../../shared/effects/effects/color/hue-saturation";
import { drawnColor, expectNear } from "./drawn-colors";

const CHANNEL = "ADBE HUE SATURATION-0002";
const HUE = "ADBE HUE SATURATION-0004";
const SATURATION = "ADBE HUE SATURATION-0005";
const LIGHTNESS = "ADBE HUE SATURATION-0006";
const COLORIZE = "ADBE HUE SATURATION-0007";
const COLORIZE_HUE = "ADBE HUE SATURATION-0008";
const COLORIZE_SATURATION = "ADBE HUE SATURATION-0009";
const COLORIZE_LIGHTNESS = "ADBE HUE SATURATION-0010";

const GREENS = 4;

describe("Hue/Saturation", () => {
  it("colorizes to one hue and saturation, at each colour's HSL lightness", () => {
    // Lightness 0.4; chroma 0.5 * 0.8 = 0.4 runs from 0.2 to 0.6; 210 degrees lies half way from cyan to blue.
    expectNear(drawnColor(hueSaturation, { [COLORIZE]: 1, [COLORIZE_HUE]: 210, [COLORIZE_SATURATION]: 50 }, [153, 51, 102]), [51, 102, 153], 0.01);
  });

  it("colorizes towards white and black by its lightness", () => {
    expectNear(drawnColor(hueSaturation, { [COLORIZE]: 1, [COLORIZE_SATURATION]: 0, [COLORIZE_LIGHTNESS]: 50 }, [100, 100, 100]), [177.5, 177.5, 177.5], 0.01);
  });

  it("ignores the master sliders while it colorizes", () => {
    const plain = { [COLORIZE]: 1, [COLORIZE_HUE]: 30 };
    expect(drawnColor(hueSaturation, { ...plain, [HUE]: 90, [SATURATION]: -100, [LIGHTNESS]: 40 }, [10, 200, 90])).toEqual(drawnColor(hueSaturation, plain, [10, 200, 90]));
  });

  it("turns only the chosen range of hues", () => {
    expectNear(drawnColor(hueSaturation, { [CHANNEL]: GREENS, [HUE]: 120 }, [40, 200, 40]), [40, 40, 200], 0.01);
    expectNear(drawnColor(hueSaturation, { [CHANNEL]: GREENS, [HUE]: 120 }, [200, 40, 40]), [200, 40, 40], 0.01);
  });

  it("does half in the middle of a range's fall-off, 30 degrees from its hue", () => {
    // 90 degrees, half the chroma: (150, 200, 100) is middle 150, chroma 100.
    expectNear(drawnColor(hueSaturation, { [CHANNEL]: GREENS, [SATURATION]: -100 }, [150, 200, 100]), [150, 175, 125], 0.01);
  });

  it("leaves greys alone in every range", () => {
    for (let channel = 2; channel <= 7; channel++) expectNear(drawnColor(hueSaturation, { [CHANNEL]: channel, [HUE]: 77, [SATURATION]: 50, [LIGHTNESS]: 60 }, [90, 90, 90]), [90, 90, 90], 0.01);
  });
});
