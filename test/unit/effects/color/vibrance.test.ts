import { vibrance } from "../../../../shared/effects/effects/color/vibrance";
import { drawnColor, expectNear } from "./drawn-colors";

const VIBRANCE = "ADBE Vibrance-0001";
const SATURATION = "ADBE Vibrance-0002";

// Photoshop 25.4, 16-bit sRGB, as an open-source editor's tests list them; not measured by us.
describe("Vibrance", () => {
  it.each([
    { from: [251, 201, 0], saturation: -100, to: [217, 217, 217] },
    { from: [0, 0, 255], saturation: -100, to: [0, 0, 0] },
    { from: [255, 128, 0], saturation: -50, to: [220.7, 155.2, 129.4] },
    { from: [64, 128, 192], saturation: 50, to: [0, 134.3, 218.7] },
    { from: [224, 176, 144], saturation: 100, to: [251.3, 158.5, 51.7] },
  ] as const)("saturates $from by $saturation as Photoshop was seen to", ({ from, saturation, to }) => {
    expectNear(drawnColor(vibrance, { [SATURATION]: saturation }, from), to, 0.6);
  });

  it.each([
    { from: [255, 0, 0], amount: -100, to: [255, 137, 137] },
    { from: [224, 176, 144], amount: -100, to: [213.2, 197.4, 188.8] },
    { from: [64, 128, 192], amount: -100, to: [124.4, 149, 185] },
    { from: [32, 96, 64], amount: -50, to: [50.1, 91.7, 68.6] },
    { from: [255, 128, 0], amount: 50, to: [255, 128, 0] },
    { from: [144, 160, 176], amount: 100, to: [121.2, 152.6, 180.5] },
    { from: [224, 176, 144], amount: 100, to: [226.6, 166.8, 122.4] },
  ] as const)("comes near Photoshop's vibrance of $amount on $from", ({ from, amount, to }) => {
    expectNear(drawnColor(vibrance, { [VIBRANCE]: amount }, from), to, 7);
  });

  it("leaves greys alone", () => {
    expectNear(drawnColor(vibrance, { [VIBRANCE]: 100, [SATURATION]: 100 }, [77, 77, 77]), [77, 77, 77], 0.1);
  });
});
