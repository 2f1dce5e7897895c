import { crop } from "../../../../shared/effects/effects/shape/crop";
import { horizontalFlip, verticalFlip } from "../../../../shared/effects/effects/shape/flips";
import { mirror } from "../../../../shared/effects/effects/shape/mirror";
import { offset } from "../../../../shared/effects/effects/shape/offset";
import { rgbSplit } from "../../../../shared/effects/effects/shape/rgb-split";
import { drawOn, greys, rowsOf } from "./draw-on";

const LADDER = greys("10 20 30 40 50", "15 25 35 45 55", "90 80 70 60 -");

describe("flips", () => {
  it("turn left to right and top to bottom, pixel by pixel", () => {
    expect(rowsOf(drawOn(LADDER, horizontalFlip, {}))).toEqual(["50 40 30 20 10", "55 45 35 25 15", "- 60 70 80 90"]);
    expect(rowsOf(drawOn(LADDER, verticalFlip, {}))).toEqual(["90 80 70 60 -", "15 25 35 45 55", "10 20 30 40 50"]);
  });
});

describe("Mirror", () => {
  const about = (x: number, y: number, angle: number) => ({ "ADBE Mirror-0001": [x, y], "ADBE Mirror-0002": angle });

  it("keeps the left half at 0 degrees, the upper at 90, and reflects it", () => {
    expect(rowsOf(drawOn(greys("10 20 30 40", "50 60 70 80"), mirror, about(2, 1, 0)))).toEqual(["10 20 20 10", "50 60 60 50"]);
    expect(rowsOf(drawOn(greys("10 20 30 40", "50 60 70 80"), mirror, about(2, 1, 90)))).toEqual(["10 20 30 40", "10 20 30 40"]);
    expect(rowsOf(drawOn(greys("10 20 30 40"), mirror, about(2, 0, 180)))).toEqual(["40 30 30 40"]);
  });

  it("changes nothing as it comes, and shows nothing where nothing lies opposite", () => {
    expect(rowsOf(drawOn(LADDER, mirror, {}))).toEqual(rowsOf(LADDER));
    expect(rowsOf(drawOn(greys("10 20 30 40 50"), mirror, about(1, 0, 0)))).toEqual(["10 10 - - -"]);
  });

  it("reflects at the same place in a preview of a third of the size", () => {
    expect(rowsOf(drawOn(greys("10 20 30 40"), mirror, about(6, 0, 0), { scale: 1 / 3 }))).toEqual(["10 20 20 10"]);
  });
});

describe("Offset", () => {
  const shiftTo = (x: number, y: number, blend = 0) => ({ "ADBE Offset-0001": [x, y], "ADBE Offset-0002": blend });

  it("brings in on one side what leaves on the other", () => {
    expect(rowsOf(drawOn(greys("10 20 30 40", "50 60 70 80"), offset, shiftTo(3, 1)))).toEqual(["40 10 20 30", "80 50 60 70"]);
    expect(rowsOf(drawOn(greys("10 20 30 40", "50 60 70 80"), offset, shiftTo(2, 2)))).toEqual(["50 60 70 80", "10 20 30 40"]);
  });

  it("mixes with the original", () => {
    expect(rowsOf(drawOn(greys("0 100"), offset, shiftTo(2, 0.5, 0.25)))).toEqual(["75 25"]);
  });
});

describe("Crop", () => {
  const edges = (left: number, top: number, right: number, bottom: number, more = {}) => ({
    "AE.ADBE AECrop-0001": left, "AE.ADBE AECrop-0002": top, "AE.ADBE AECrop-0003": right, "AE.ADBE AECrop-0004": bottom, ...more,
  });

  it("takes percents of the frame away from each edge, parts of a pixel too", () => {
    const even = greys("50 50 50 50 50", "50 50 50 50 50");
    expect(rowsOf(drawOn(even, crop, edges(20, 0, 30, 50)))).toEqual(["- 50 50 50@50 -", "- - - - -"]);
  });

  it("shows nothing where the edges meet", () => {
    expect(rowsOf(drawOn(greys("50 50"), crop, edges(60, 0, 60, 0)))).toEqual(["- -"]);
  });

  it("fills the frame with what is left, if asked", () => {
    expect(rowsOf(drawOn(greys("0 40 60 100"), crop, edges(25, 0, 25, 0, { "AE.ADBE AECrop-0005": 1 })))).toEqual(["30 45 55 70"]);
  });

  it("lets the edge fade in over the feather", () => {
    const faded = drawOn(greys("50 50 50 50 50 50 50 50"), crop, edges(0, 0, 0, 0, { "AE.ADBE AECrop-0006": 4 }));
    const alphas = Array.from({ length: 8 }, (_, x) => faded.data[4 * x + 3]!);
    expect(alphas.slice(0, 4)).toEqual(alphas.slice(4).reverse());
    expect(alphas[0]).toBeLessThan(alphas[1]!);
    expect(alphas[1]).toBeLessThan(alphas[3]!);
  });
});

describe("RGB Split", () => {
  it("moves red left and blue right, and leaves green", () => {
    const drawn = drawOn(greys("0 0 100 0 0 0 0 0 0 0"), rgbSplit, { "AE.Impact_RGB_Split_FX-0005": 20 });
    const placeOf = (channel: number) => Array.from({ length: 10 }, (_, x) => drawn.data[4 * x + channel]!).indexOf(1);
    expect([placeOf(0), placeOf(1), placeOf(2)]).toEqual([0, 2, 4]);
  });
});
