import { photoFilter } from "../../../../shared/effects/effects/color/photo-filter";
import { drawnColor, expectNear } from "./drawn-colors";

const FILTER = "ADBE PhotoFilterPS-0001";
const COLOR = "ADBE PhotoFilterPS-0002";
const DENSITY = "ADBE PhotoFilterPS-0003";
const PRESERVE = "ADBE PhotoFilterPS-0004";

const CUSTOM = 21;

describe("Photo Filter", () => {
  // Warming Filter (85) at 40 % with Preserve Luminosity in Photoshop, as an open-source editor's tests list them; not measured by us.
  it.each([
    { from: [255, 0, 0], to: [239, 7, 7] },
    { from: [0, 255, 0], to: [69, 220, 0] },
    { from: [0, 0, 255], to: [46, 0, 130] },
    { from: [255, 255, 0], to: [255, 240, 80] },
    { from: [128, 128, 128], to: [140, 124, 116] },
    { from: [242, 242, 242], to: [255, 238, 229] },
    { from: [255, 255, 255], to: [255, 255, 255] },
    { from: [0, 0, 0], to: [0, 0, 0] },
  ] as const)("draws $from as Photoshop's was seen to", ({ from, to }) => {
    expectNear(drawnColor(photoFilter, { [DENSITY]: 40 }, from), to, 1);
  });

  it("gives white the gel's own colour at full density without Preserve Luminosity", () => {
    expectNear(drawnColor(photoFilter, { [FILTER]: 4, [DENSITY]: 100, [PRESERVE]: 0 }, [255, 255, 255]), [0, 109, 255], 0.5);
    expectNear(drawnColor(photoFilter, { [FILTER]: CUSTOM, [COLOR]: [0.2, 0.6, 0.4], [DENSITY]: 100, [PRESERVE]: 0 }, [255, 255, 255]), [51, 153, 102], 0.5);
  });

  it("takes the colour parameter only for Custom", () => {
    expect(drawnColor(photoFilter, { [FILTER]: 4, [COLOR]: [1, 0, 0] }, [80, 120, 200])).toEqual(drawnColor(photoFilter, { [FILTER]: 4 }, [80, 120, 200]));
  });
});
