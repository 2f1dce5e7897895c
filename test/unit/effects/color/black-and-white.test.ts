import { blackAndWhite } from "../../../../shared/effects/effects/color/black-and-white";
import { drawnColor, expectNear } from "./drawn-colors";

const TINT = { "ADBE Black&White-0007": 1, "ADBE Black&White-0008": [0.8, 0.5, 0.2] };

describe("Black & White's tint", () => {
  it("shifts the tint colour to the grey's luminosity", () => {
    // Luminosity of the tint: 0.3 * 0.8 + 0.59 * 0.5 + 0.11 * 0.2 = 0.557; grey 0.5.
    expectNear(drawnColor(blackAndWhite, TINT, [127.5, 127.5, 127.5]), [0.743 * 255, 0.443 * 255, 0.143 * 255], 0.6);
  });

  it("draws the tint towards grey where it would leave the range", () => {
    const [red = 0, green = 0, blue = 0] = drawnColor(blackAndWhite, TINT, [245, 245, 245]);
    expect(red).toBeCloseTo(255, 2);
    expect(0.3 * red + 0.59 * green + 0.11 * blue).toBeCloseTo(245, 2);
  });
});
