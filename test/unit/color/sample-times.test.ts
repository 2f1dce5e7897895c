import fc from "fast-check";
import { sampleTimes } from "../../../shared/color/sample-times";
import { FRAME_RATES, frameAt, frameStart, type FrameRate } from "../../../shared/time/frame-rate";
import { rangeContains, type TickRange } from "../../../shared/time/tick-range";

const rate = FRAME_RATES["23.976"];
const frames = (start: number, end: number, at: FrameRate = rate): TickRange => ({ start: frameStart(start, at), end: frameStart(end, at) });
const sampled = (shot: TickRange, visible: readonly TickRange[]): number[] => sampleTimes(shot, rate, visible).map((time) => frameAt(time, rate));

describe("choosing the frames that stand for a shot", () => {
  it("takes three, spread over the shot and away from its cuts", () => {
    expect(sampled(frames(100, 202), [frames(100, 202)])).toEqual([116, 151, 186]);
  });

  it("looks only where no other track covers the shot", () => {
    expect(sampled(frames(0, 102), [frames(0, 21), frames(80, 102)])).toEqual([7, 80, 94]);
    expect(sampled(frames(0, 100), [])).toEqual([]);
  });

  it("takes what there is of a shot of a few frames", () => {
    expect(sampled(frames(10, 13), [frames(10, 13)])).toEqual([11]);
    expect(sampled(frames(10, 12), [frames(10, 12)])).toEqual([10, 11]);
    expect(sampled(frames(10, 11), [frames(10, 11)])).toEqual([10]);
  });

  it("always gives whole visible frames on the frame grid, in order", () => {
    const anyRate = fc.constantFrom(...Object.values(FRAME_RATES));
    const tick = fc.bigInt({ min: 0n, max: 254_016_000_000n * 5n });
    fc.assert(
      fc.property(anyRate, tick, tick, tick, tick, (someRate, a, b, c, d) => {
        const shot = { start: a < b ? a : b, end: a < b ? b : a };
        const visible = { start: c < d ? c : d, end: c < d ? d : c };
        const times = sampleTimes(shot, someRate, [visible]);
        expect(times.length).toBeLessThanOrEqual(3);
        times.forEach((time, index) => {
          expect(frameStart(frameAt(time, someRate), someRate)).toBe(time);
          expect(rangeContains(shot, time) && rangeContains(visible, time)).toBe(true);
          if (index > 0) expect(time > times[index - 1]!).toBe(true);
        });
      }),
    );
  });
});
