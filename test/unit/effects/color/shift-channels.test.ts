import { rgbaImage } from "../../../../shared/basics/rgba-image";
import { shiftChannels } from "../../../../shared/effects/effects/color/shift-channels";
import { drawnColor, drawnImage, expectNear } from "./drawn-colors";

const [ALPHA, RED, GREEN, BLUE] = ["ADBE Shift Channels-0001", "ADBE Shift Channels-0002", "ADBE Shift Channels-0003", "ADBE Shift Channels-0004"];

describe("Shift Channels", () => {
  it("takes HSL hue, lightness and saturation", () => {
    // (51, 204, 102): hue 140 degrees, lightness 0.5, saturation 0.6.
    expectNear(drawnColor(shiftChannels, { [RED]: 6, [GREEN]: 7, [BLUE]: 8 }, [51, 204, 102]), [(140 / 360) * 255, 127.5, 153], 0.01);
  });

  it("shows black, not hidden colours, where full alpha uncovers clear pixels", () => {
    expectNear(drawnImage(shiftChannels, { [ALPHA]: 9 }, rgbaImage(1, 1, new Uint8ClampedArray([200, 100, 50, 0]))), [0, 0, 0, 255], 0.01);
  });
});
