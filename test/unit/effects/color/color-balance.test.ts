import { colorBalance } from "../../../../shared/effects/effects/color/color-balance";
import { colorBalanceHls } from "../../../../shared/effects/effects/color/color-balance-hls";
import { drawnColor, expectNear } from "./drawn-colors";

const SHADOW_RED = "ADBE Color Balance 2-0001";
const MIDTONE_GREEN = "ADBE Color Balance 2-0005";
const HIGHLIGHT_BLUE = "ADBE Color Balance 2-0009";
const PRESERVE = "ADBE Color Balance 2-0010";

describe("Color Balance", () => {
  it("adds 0.7 of full at 100, each range where its lightness lies", () => {
    const all = { [SHADOW_RED]: 100, [MIDTONE_GREEN]: -20, [HIGHLIGHT_BLUE]: 10 };
    expectNear(drawnColor(colorBalance, all, [10, 10, 10]), [188.5, 10, 10], 0.01);
    expectNear(drawnColor(colorBalance, all, [127.5, 127.5, 127.5]), [127.5, 127.5 - 0.7 * 0.2 * 255, 127.5], 1);
    expectNear(drawnColor(colorBalance, all, [230, 230, 230]), [230, 230, 230 + 0.7 * 0.1 * 255], 0.01);
  });

  it("shares a tone between two ranges at their border, a third of the way up", () => {
    // Lightness 0.333: half of the shadows' weight, half of the midtones'.
    expectNear(drawnColor(colorBalance, { [SHADOW_RED]: 40, [MIDTONE_GREEN]: 40 }, [85, 85, 85]), [85 + 35.7, 85 + 35.7, 85], 0.6);
  });

  it("keeps HSL lightness when it preserves luminosity", () => {
    const [red = 0, green = 0, blue = 0] = drawnColor(colorBalance, { [MIDTONE_GREEN]: 60, [PRESERVE]: 1 }, [140, 100, 120]);
    expect((Math.max(red, green, blue) + Math.min(red, green, blue)) / 2).toBeCloseTo(120, 3);
  });
});

describe("Color Balance (HLS)", () => {
  it("turns a primary by a third into the next", () => {
    expectNear(drawnColor(colorBalanceHls, { "ADBE Color Balance (HLS)-0001": 120 }, [210, 30, 30]), [30, 210, 30], 0.01);
  });

  it("draws saturation towards full, and lightens towards white", () => {
    // Middle 127.5, saturation 0.2 of 1, half way to full: 0.6.
    expectNear(drawnColor(colorBalanceHls, { "ADBE Color Balance (HLS)-0003": 50 }, [153, 102, 102]), [204, 51, 51], 0.01);
    expectNear(drawnColor(colorBalanceHls, { "ADBE Color Balance (HLS)-0002": 30 }, [0, 100, 255]), [76.5, 146.5, 255], 0.01);
  });
});
