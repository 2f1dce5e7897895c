import { mosaic } from "../../../../shared/effects/effects/shape/mosaic";
import { drawOn, greys, rowsOf } from "./draw-on";

const blocks = (columns: number, rows: number, sharp: 0 | 1 = 0) => ({ "ADBE Mosaic-0001": columns, "ADBE Mosaic-0002": rows, "ADBE Mosaic-0003": sharp });

describe("Mosaic", () => {
  it("gives each block the average of its pixels", () => {
    const picture = greys("0 20 60 100", "40 60 80 80", "10 10 0 0", "30 30 0 40");
    expect(rowsOf(drawOn(picture, mosaic, blocks(2, 2)))).toEqual(["30 30 80 80", "30 30 80 80", "20 20 10 10", "20 20 10 10"]);
  });

  it("gives each block the pixel in its middle where colors are sharp", () => {
    const picture = greys("0 20 60 100", "40 60 80 70", "10 10 0 0", "30 35 0 40");
    expect(rowsOf(drawOn(picture, mosaic, blocks(2, 2, 1)))).toEqual(["60 60 70 70", "60 60 70 70", "35 35 40 40", "35 35 40 40"]);
  });

  it("puts a pixel into the block that holds its middle where blocks do not fit", () => {
    expect(rowsOf(drawOn(greys("10 20 30 40 50"), mosaic, blocks(2, 1)))).toEqual(["15 15 40 40 40"]);
  });

  it("leaves a picture alone that has no more pixels than blocks", () => {
    expect(rowsOf(drawOn(greys("10 20 30", "40 50 60"), mosaic, blocks(4000, 7)))).toEqual(["10 20 30", "40 50 60"]);
  });

  it("keeps the color of what is seen where the rest of a block is clear", () => {
    expect(rowsOf(drawOn(greys("80 - - 80"), mosaic, blocks(1, 1)))).toEqual(["80@50 80@50 80@50 80@50"]);
  });
});
