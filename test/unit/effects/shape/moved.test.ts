import { bulge } from "../../../../shared/effects/effects/shape/bulge";
import { cornerPin } from "../../../../shared/effects/effects/shape/corner-pin";
import { motionTile } from "../../../../shared/effects/effects/shape/motion-tile";
import { transform } from "../../../../shared/effects/effects/shape/transform";
import { drawOn, greys, rowsOf } from "./draw-on";

const LADDER = greys("10 20 30 40", "50 60 70 80", "15 25 35 45", "- 65 75 85");

describe("Transform", () => {
  it("changes nothing as it comes, nor does Corner Pin, Motion Tile or a flat Bulge", () => {
    for (const effect of [transform, cornerPin, motionTile]) expect(rowsOf(drawOn(LADDER, effect, {}))).toEqual(rowsOf(LADDER));
    expect(rowsOf(drawOn(LADDER, bulge, { "ADBE Bulge-0004": 0 }))).toEqual(rowsOf(LADDER));
  });

  it("leaves clear what it moves the picture away from", () => {
    expect(rowsOf(drawOn(LADDER, transform, { "ADBE Geometry2-0002": [3, 3] }))).toEqual(["- - - -", "- 10 20 30", "- 50 60 70", "- 15 25 35"]);
    expect(rowsOf(drawOn(greys("40 80"), transform, { "ADBE Geometry2-0002": [1.5, 0.5] }))).toEqual(["40@50 60"]);
  });

  it("moves as far in a preview as in the layer", () => {
    expect(rowsOf(drawOn(LADDER, transform, { "ADBE Geometry2-0002": [18, 12] }, { scale: 1 / 6 }))).toEqual(["- 10 20 30", "- 50 60 70", "- 15 25 35", "- - 65 75"]);
  });

  it("averages pixels when it shrinks, and keeps the anchor in place", () => {
    const halved = drawOn(greys("10 30 50 70", "10 30 50 70", "20 40 60 80", "20 40 60 80"), transform, { "ADBE Geometry2-0003": 50 });
    expect(rowsOf(halved)).toEqual(["- - - -", "- 20 60 -", "- 30 70 -", "- - - -"]);
  });

  it("turns clockwise, and mirrors at a scale below zero", () => {
    expect(rowsOf(drawOn(greys("10 20", "30 40"), transform, { "ADBE Geometry2-0007": 90 }))).toEqual(["30 10", "40 20"]);
    expect(rowsOf(drawOn(greys("10 20", "30 40"), transform, { "ADBE Geometry2-0011": 0, "ADBE Geometry2-0004": -100 }))).toEqual(["20 10", "40 30"]);
  });

  it("takes the width from its own slider only where the scale is not uniform", () => {
    const width = { "ADBE Geometry2-0004": 50 };
    expect(rowsOf(drawOn(LADDER, transform, width))).toEqual(rowsOf(LADDER));
    expect(rowsOf(drawOn(greys("50 50 50 50"), transform, { ...width, "ADBE Geometry2-0011": 0 }))).toEqual(["- 50 50 -"]);
  });

  it("draws nothing at a scale of nothing", () => {
    expect(rowsOf(drawOn(greys("50 50"), transform, { "ADBE Geometry2-0003": 0 }))).toEqual(["- -"]);
  });
});

describe("Corner Pin", () => {
  it("draws nothing where its corners lie on a line", () => {
    const onALine = { "ADBE Corner Pin-0001": [0, 0], "ADBE Corner Pin-0002": [1, 1], "ADBE Corner Pin-0003": [2, 2], "ADBE Corner Pin-0004": [3, 3] };
    expect(rowsOf(drawOn(greys("50 50", "50 50"), cornerPin, onALine))).toEqual(["- -", "- -"]);
  });
});

describe("Motion Tile", () => {
  it("repeats the shrunken picture about the tile's centre, every other column moved by the phase", () => {
    const halves = { "ADBE Tile-0002": 50, "ADBE Tile-0003": 50 };
    const blocks = greys("10 10 30 30", "10 10 30 30", "60 60 90 90", "60 60 90 90");
    expect(rowsOf(drawOn(blocks, motionTile, { ...halves, "ADBE Tile-0001": [1, 1] }))).toEqual(["10 30 10 30", "60 90 60 90", "10 30 10 30", "60 90 60 90"]);
    expect(rowsOf(drawOn(blocks, motionTile, { ...halves, "ADBE Tile-0001": [1, 1], "ADBE Tile-0006": 1 }))).toEqual(["10 30 30 10", "60 90 90 60", "60 90 90 60", "10 30 30 10"]);
    expect(rowsOf(drawOn(blocks, motionTile, { ...halves, "ADBE Tile-0001": [1, 1], "ADBE Tile-0007": 180 }))).toEqual(["10 30 60 90", "60 90 10 30", "10 30 60 90", "60 90 10 30"]);
  });

  it("is clear outside its output, and altogether when both sides of a tile are nothing", () => {
    expect(rowsOf(drawOn(greys("50 50 50 50"), motionTile, { "ADBE Tile-0004": 50 }))).toEqual(["- 50 50 -"]);
    expect(rowsOf(drawOn(greys("50 50"), motionTile, { "ADBE Tile-0002": 0, "ADBE Tile-0003": 0 }))).toEqual(["- -"]);
  });
});
