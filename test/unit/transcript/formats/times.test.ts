import fc from "fast-check";
import { TICKS_PER_SECOND } from "../../../../shared/time/ticks";
import { clockText, ticksFromClock } from "../../../../shared/transcript/formats/clock-time";
import { decimalSeconds, ticksFromDecimal, ticksFromNumber } from "../../../../shared/transcript/formats/decimal-seconds";

const MS = TICKS_PER_SECOND / 1000n;

describe("times in files", () => {
  it("are the nearest tick to the decimal that is written, however late, not to a float near it", () => {
    fc.assert(fc.property(fc.nat(9_000_000), fc.nat(999), (seconds, ms) => {
      const text = `${seconds}.${String(ms).padStart(3, "0")}`;
      const exact = BigInt(seconds) * TICKS_PER_SECOND + BigInt(ms) * MS;
      expect([ticksFromDecimal(text), ticksFromNumber(Number(text))]).toEqual([exact, exact]);
    }));
    expect([ticksFromDecimal("-1.5"), ticksFromDecimal("2e-3"), ticksFromDecimal("1e-40"), ticksFromDecimal("0.0000000000020")]).toEqual([-1500n * MS, 2n * MS, 0n, 1n]);
  });

  it("are refused where they are no time", () => {
    expect(["", ".", "abc", "NaN", "Infinity", "1e999", "10000001", "1.2.3", "0x10"].map(ticksFromDecimal)).toEqual(Array(9).fill(null));
  });

  it("are written with as few digits as bring the same tick back", () => {
    fc.assert(fc.property(fc.bigInt({ min: 0n, max: 100_000n * TICKS_PER_SECOND }), (ticks) => expect(ticksFromDecimal(decimalSeconds(ticks))).toBe(ticks)));
    expect(decimalSeconds(1740n * MS)).toBe("1.740");
  });

  it.each([
    ["1:02:03.5", 3_723_500n],
    ["02:03,500", 123_500n],
    ["123.5s", 123_500n],
    ["-00:00:01.000", -1000n],
    ["100:00:00", 360_000_000n],
  ])("are read from a clock: %s", (text, ms) => {
    expect(ticksFromClock(text)).toBe(ms * MS);
  });

  it("are no clock where they count frames", () => {
    expect(["00:00:01:12", "1:2:3:4", "noon", ""].map(ticksFromClock)).toEqual([null, null, null, null]);
  });

  it("come back from a clock to the millisecond", () => {
    fc.assert(fc.property(fc.nat(500_000_000), (ms) => expect(ticksFromClock(clockText(BigInt(ms) * MS))).toBe(BigInt(ms) * MS)));
  });
});
