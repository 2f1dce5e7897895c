import { scopePicture } from "../../../../shared/color/scopes/scope-picture";
import { barsOf } from "./bars";

describe("a picture made small for scopes", () => {
  it("holds no colour that the picture has not", () => {
    const small = scopePicture(barsOf([[255, 0, 0], [0, 0, 255]], 301, 37), 50);
    expect(Math.max(small.widthPx, small.heightPx)).toBeLessThanOrEqual(50);
    const colors = new Set(Array.from({ length: small.data.length / 4 }, (_, pixel) => small.data.slice(pixel * 4, pixel * 4 + 4).join()));
    expect(colors).toEqual(new Set(["255,0,0,255", "0,0,255,255"]));
  });
});
