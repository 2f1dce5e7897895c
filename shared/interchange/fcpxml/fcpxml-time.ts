import { TICKS_PER_SECOND, type Ticks } from "../../time/ticks";

/** FCPXML's denominators have 32 bits. */
const MAX_DENOMINATOR = 2n ** 31n;

const MICROSECONDS = 1_000_000n;

/** A time as FCPXML writes it, an exact fraction of a second: "1001/24000s", "5s". Times that need a larger denominator (odd frame rates) are rounded to a microsecond. */
export function secondsText(time: Ticks): string {
  const divisor = greatestCommonDivisor(time < 0n ? -time : time, TICKS_PER_SECOND);
  const [numerator, denominator] = [time / divisor, TICKS_PER_SECOND / divisor];
  if (denominator > MAX_DENOMINATOR) return `${(time * MICROSECONDS) / TICKS_PER_SECOND}/${MICROSECONDS}s`;
  return denominator === 1n ? `${numerator}s` : `${numerator}/${denominator}s`;
}

function greatestCommonDivisor(a: bigint, b: bigint): bigint {
  return b === 0n ? a : greatestCommonDivisor(b, a % b);
}
