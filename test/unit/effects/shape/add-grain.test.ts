import { addGrain } from "../../../../shared/effects/effects/shape/add-grain";
import type { Params } from "../../../../shared/effects/effect-spec";
import { drawOn, evenGrey } from "./draw-on";
import { averageOf, channelOf, correlation, spreadOf } from "./statistics";

const WIDTH = 160;
const GREY = evenGrey(WIDTH, 90, 0.5);
const ID = "VISINF Grain Implant-";
const SIZE = `${ID}0007`;
const INTENSITY = `${ID}0008`;

const redOf = (params: Params, more = {}) => channelOf(drawOn(GREY, addGrain, params, more), 0);
const neighbours = (values: readonly number[], by: number) => correlation(values.slice(0, -by), values.slice(by));

describe("Add Grain", () => {
  it("leaves the average where it was, and spreads twice as far at twice the intensity", () => {
    const [once, twice] = [redOf({ [INTENSITY]: 1 }), redOf({ [INTENSITY]: 2 })];
    expect(averageOf(once)).toBeCloseTo(0.5, 2);
    expect(spreadOf(twice) / spreadOf(once)).toBeCloseTo(2, 1);
  });

  it("makes wider spots at a greater size, without making them stronger", () => {
    const [fine, coarse] = [redOf({ [SIZE]: 1 }), redOf({ [SIZE]: 6 })];
    expect(Math.abs(neighbours(fine, 1))).toBeLessThan(0.05);
    expect(neighbours(coarse, 2)).toBeGreaterThan(0.6);
    expect(neighbours(coarse, 2 * WIDTH)).toBeGreaterThan(0.6);
    expect(Math.abs(neighbours(coarse, 14))).toBeLessThan(0.2);
    expect(spreadOf(coarse) / spreadOf(fine)).toBeCloseTo(1, 0);
  });

  it("stretches spots by the aspect ratio", () => {
    const wide = redOf({ [SIZE]: 3, [`${ID}0030`]: 9 });
    expect(neighbours(wide, 3)).toBeGreaterThan(neighbours(wide, 3 * WIDTH) + 0.4);
  });

  it("is calmer in a small preview, where a pixel averages several spots", () => {
    expect(spreadOf(redOf({}, { scale: 1 / 4 })) / spreadOf(redOf({}))).toBeCloseTo(1 / 4, 1);
  });

  it("moves the three channels alike where it is monochromatic", () => {
    const drawn = drawOn(GREY, addGrain, { [`${ID}0005`]: 1 });
    expect(channelOf(drawn, 2)).toEqual(channelOf(drawn, 0));
    expect(Math.abs(correlation(redOf({}), channelOf(drawOn(GREY, addGrain, {}), 2)))).toBeLessThan(0.05);
  });

  it("changes from frame to frame and with the seed, unless it is told to stand still", () => {
    const first = redOf({});
    expect(redOf({})).toEqual(first);
    for (const other of [redOf({}, { frameNumber: 1 }), redOf({ [`${ID}0013`]: 1 })]) expect(Math.abs(correlation(first, other))).toBeLessThan(0.05);
    expect(redOf({ [`${ID}0039`]: 0 }, { frameNumber: 5 })).toEqual(redOf({ [`${ID}0039`]: 0 }, { frameNumber: 9 }));
  });

  it("weighs shadows and highlights as asked", () => {
    const shadowsOnly = { [`${ID}0041`]: 0, [`${ID}0042`]: 0, [`${ID}0014`]: 3 };
    const spreadAt = (grey: number) => spreadOf(channelOf(drawOn(evenGrey(WIDTH, 90, grey), addGrain, shadowsOnly), 0));
    expect(spreadAt(0.2)).toBeGreaterThan(0.015);
    expect(spreadAt(0.5)).toBe(0);
    expect(spreadAt(0.8)).toBe(0);
  });
});
