import * as fc from "fast-check";
import { canDropFrames, FRAME_RATES, frameAt, frameRateFromFps, frameRateFromTicksPerFrame, frameStart, nominalFps, snapToFrame, ticksPerFrame } from "../../../shared/time/frame-rate";
import { subtractRanges, rangeDuration, rangeContains } from "../../../shared/time/tick-range";
import { parseTicks, secondsFromTicks, ticksFromSeconds, TICKS_PER_SECOND } from "../../../shared/time/ticks";
import { formatTimecode, parseTimecode } from "../../../shared/time/timecode";

const rates = fc.constantFrom(...Object.values(FRAME_RATES));
const frames = fc.integer({ min: -5_000_000, max: 20_000_000 });

describe("frame rates", () => {
  it("has the frame durations that Premiere documents", () => {
    expect(ticksPerFrame(FRAME_RATES["23.976"])).toBe(10_594_584_000n);
    expect(ticksPerFrame(FRAME_RATES["25"])).toBe(10_160_640_000n);
    expect(ticksPerFrame(FRAME_RATES["29.97"])).toBe(8_475_667_200n);
    expect(ticksPerFrame(FRAME_RATES["59.94"])).toBe(4_237_833_600n);
  });

  it("recognises a rate from the timebase the host gives, and from the decimals people write", () => {
    for (const rate of Object.values(FRAME_RATES)) {
      expect(frameRateFromTicksPerFrame(ticksPerFrame(rate))).toEqual(rate);
    }
    expect(frameRateFromFps(23.98)).toEqual(FRAME_RATES["23.976"]);
    expect(frameRateFromFps(29.97)).toEqual(FRAME_RATES["29.97"]);
    expect(frameRateFromFps(12.5)).toEqual({ numerator: 12_500, denominator: 1000 });
    expect(() => frameRateFromFps(Number.NaN)).toThrow(/frame rate/);
  });

  it("keeps every frame exactly: from number to ticks and back", () => {
    fc.assert(fc.property(frames, rates, (frame, rate) => frameAt(frameStart(frame, rate), rate) === frame));
  });

  it("snaps to the nearest frame and never moves a moment by more than half a frame", () => {
    fc.assert(
      fc.property(fc.bigInt({ min: -(10n ** 15n), max: 10n ** 16n }), rates, (moment, rate) => {
        const moved = snapToFrame(moment, rate) - moment;
        return (moved < 0n ? -moved : moved) * 2n <= ticksPerFrame(rate) && snapToFrame(moment, rate) % ticksPerFrame(rate) === 0n;
      }),
    );
  });
});

describe("timecode", () => {
  it("drops the numbers SMPTE ST 12-1 drops", () => {
    const rate = FRAME_RATES["29.97"];
    expect(formatTimecode(frameStart(1799, rate), rate, "drop")).toBe("00:00:59;29");
    expect(formatTimecode(frameStart(1800, rate), rate, "drop")).toBe("00:01:00;02");
    expect(formatTimecode(frameStart(17_982, rate), rate, "drop")).toBe("00:10:00;00");
    expect(formatTimecode(frameStart(107_892, rate), rate, "drop")).toBe("01:00:00;00");
    expect(formatTimecode(frameStart(3600, FRAME_RATES["59.94"]), FRAME_RATES["59.94"], "drop")).toBe("00:01:00;04");
  });

  it("keeps drop-frame timecode within two frames of the clock for a day", () => {
    for (const rate of [FRAME_RATES["29.97"], FRAME_RATES["59.94"]]) {
      for (let hour = 1; hour <= 24; hour++) {
        const parsed = parseTimecode(`${String(hour).padStart(2, "0")}:00:00;00`, rate);
        if (!parsed.ok) throw new Error(parsed.problem.reason);
        expect(Math.abs(secondsFromTicks(parsed.value) - hour * 3600)).toBeLessThan(0.1);
      }
    }
  });

  it("reads back every timecode it writes, at every rate, both ways of counting", () => {
    fc.assert(
      fc.property(fc.integer({ min: -2_000_000, max: 8_000_000 }), rates, fc.constantFrom("drop" as const, "non-drop" as const), (frame, rate, counting) => {
        fc.pre(Math.abs(frame) < nominalFps(rate) * 3600 * 99);
        const moment = frameStart(frame, rate);
        const back = parseTimecode(formatTimecode(moment, rate, counting), rate);
        return back.ok && back.value === moment;
      }),
    );
  });

  it("says what is wrong with a timecode that cannot be", () => {
    const reasonFor = (text: string, rate = FRAME_RATES["29.97"] as (typeof FRAME_RATES)[keyof typeof FRAME_RATES]): string => {
      const parsed = parseTimecode(text, rate);
      return parsed.ok ? "accepted" : parsed.problem.reason;
    };
    expect(reasonFor("00:01:00;00")).toMatch(/skips/);
    expect(reasonFor("00:00:00:30")).toMatch(/up to 29/);
    expect(reasonFor("00:61:00:00")).toMatch(/up to 59/);
    expect(reasonFor("half past")).toMatch(/hours:minutes/);
    expect(reasonFor("00:00:01;00", FRAME_RATES["25"])).toMatch(/29\.97/);
    expect(canDropFrames(FRAME_RATES["23.976"])).toBe(false);
  });
});

describe("ticks and ranges", () => {
  it("takes only whole numbers from a border", () => {
    expect(parseTicks("-254016000000")).toBe(-TICKS_PER_SECOND);
    for (const bad of ["", "1.5", "1e9", "0x10", " 1", "9".repeat(20)]) expect(() => parseTicks(bad)).toThrow(SyntaxError);
  });

  it("converts seconds within a tick for a whole day", () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 0n, max: TICKS_PER_SECOND * 86_400n }), (ticks) => {
        const error = ticksFromSeconds(secondsFromTicks(ticks)) - ticks;
        return error <= 5n && error >= -5n;
      }),
    );
    expect(() => ticksFromSeconds(Number.POSITIVE_INFINITY)).toThrow(RangeError);
  });

  it("cuts holes out of a range without losing or inventing time", () => {
    const bound = fc.bigInt({ min: 0n, max: 60n });
    const range = fc.tuple(bound, bound).map(([a, b]) => ({ start: a < b ? a : b, end: a < b ? b : a }));
    fc.assert(
      fc.property(range, fc.array(range, { maxLength: 5 }), (whole, holes) => {
        const left = subtractRanges(whole, holes);
        for (let moment = 0n; moment < 60n; moment++) {
          const expected = rangeContains(whole, moment) && !holes.some((hole) => rangeContains(hole, moment));
          expect(left.some((piece) => rangeContains(piece, moment))).toBe(expected);
        }
        return left.every((piece) => rangeDuration(piece) > 0n);
      }),
    );
  });
});
