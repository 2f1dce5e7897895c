import { noise } from "../../../../shared/effects/effects/shape/noise";
import type { FloatFrame } from "../../../../shared/effects/float-frame";
import { drawOn, evenGrey } from "./draw-on";
import { averageOf, channelOf, correlation, spreadOf } from "./statistics";

const GREY = evenGrey(120, 80, 0.5);
const amount = (percent: number, more = {}) => ({ "ADBE Noise2-0001": percent, ...more });
const MONO = { "ADBE Noise2-0002": 0 };

describe("Noise", () => {
  it("throws values evenly up and down by as much as asked", () => {
    const drawn = drawOn(GREY, noise, amount(30));
    for (const channel of [0, 1, 2]) {
      const values = channelOf(drawn, channel);
      expect(averageOf(values)).toBeCloseTo(0.5, 2);
      expect(spreadOf(values)).toBeCloseTo(0.3 / Math.sqrt(3), 2);
      expect(Math.min(...values)).toBeGreaterThanOrEqual(0.2 - 1e-6);
      expect(Math.max(...values)).toBeLessThanOrEqual(0.8 + 1e-6);
    }
  });

  it("is another in each frame and channel, unrelated to its neighbours, and the same when a frame is drawn again", () => {
    const [first, again, next] = [drawOn(GREY, noise, amount(30)), drawOn(GREY, noise, amount(30)), drawOn(GREY, noise, amount(30), { frameNumber: 1 })];
    expect(again.data).toEqual(first.data);
    const red = channelOf(first, 0);
    const unrelated = [channelOf(next, 0), channelOf(first, 1), shifted(red, 1), shifted(red, GREY.widthPx), shifted(red, GREY.widthPx + 1)];
    for (const other of unrelated) expect(Math.abs(correlation(red, other))).toBeLessThan(0.04);
  });

  it("moves the three channels alike where color noise is off", () => {
    const drawn = drawOn(GREY, noise, amount(30, MONO));
    expect(channelOf(drawn, 1)).toEqual(channelOf(drawn, 0));
    expect(channelOf(drawn, 2)).toEqual(channelOf(drawn, 0));
  });

  it("clips at black and white, or wraps around where clipping is off", () => {
    const white = evenGrey(120, 80, 1);
    const wrapped = channelOf(drawOn(white, noise, amount(20, { "ADBE Noise2-0003": 0 })), 0);
    expect(Math.min(...channelOf(drawOn(white, noise, amount(20)), 0))).toBeGreaterThanOrEqual(0.8 - 1e-6);
    expect(wrapped.filter((value) => value < 0.2).length / wrapped.length).toBeCloseTo(0.5, 1);
    expect(Math.max(...wrapped)).toBeLessThanOrEqual(1);
  });

  it("is calmer in a smaller preview, whose pixels average many", () => {
    const small = channelOf(drawOn(GREY, noise, amount(30), { scale: 1 / 4 }), 0);
    expect(spreadOf(small)).toBeCloseTo(0.3 / Math.sqrt(3) / 4, 2);
  });
});

function shifted(values: readonly number[], by: number): number[] {
  return values.map((_, at) => values[(at + by) % values.length]!);
}

it("keeps alpha", () => {
  const faint: FloatFrame = { widthPx: 1, heightPx: 1, data: Float32Array.from([0.5, 0.5, 0.5, 0.25]) };
  expect(drawOn(faint, noise, amount(100)).data[3]).toBe(0.25);
});
