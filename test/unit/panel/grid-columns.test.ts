import fc from "fast-check";
import { gridColumns } from "../../../shared/panel/grid-columns";

const GAP_PX = 8;
const TILES = { minPx: 200, tightPx: 144 };

describe("columns of a grid", () => {
  it.each([
    [304, 2],
    [384, 2],
    [884, 4],
    [180, 1],
  ])("in %d px stand %d", (widthPx, columns) => {
    expect(gridColumns(widthPx, GAP_PX, TILES)).toBe(columns);
  });

  it("are never narrower than asked, gaps counted, while two of them fit", () => {
    fc.assert(
      fc.property(fc.integer({ min: 300, max: 3000 }), fc.integer({ min: 0, max: 16 }), (widthPx, gapPx) => {
        const columns = gridColumns(widthPx, gapPx, TILES);
        expect((widthPx - (columns - 1) * gapPx) / columns).toBeGreaterThanOrEqual(columns > 2 ? TILES.minPx : (300 - 16) / 2);
      }),
    );
  });
});
