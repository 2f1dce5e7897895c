/** A time or duration in Premiere's unit: 254,016,000,000 ticks are one second. A bigint inside, a decimal string at every border. */
export type Ticks = bigint;

/** Documented by Adobe (TickTime); divisible by every common frame and audio sample duration. */
export const TICKS_PER_SECOND: Ticks = 254_016_000_000n;

const TICK_TEXT = /^-?\d{1,19}$/;

/** Reads the border form of ticks ("-12", "254016000000"); throws a SyntaxError for anything else. */
export function parseTicks(text: string): Ticks {
  if (!TICK_TEXT.test(text)) throw new SyntaxError(`"${text}" is not a whole number of ticks.`);
  return BigInt(text);
}

/** The nearest tick to a time in seconds; throws a RangeError for NaN and infinities. Only for borders that speak seconds (video elements, transcripts). */
export function ticksFromSeconds(seconds: number): Ticks {
  if (!Number.isFinite(seconds)) throw new RangeError(`${seconds} is not a time in seconds.`);
  const whole = Math.trunc(seconds);
  return BigInt(whole) * TICKS_PER_SECOND + BigInt(Math.round((seconds - whole) * Number(TICKS_PER_SECOND)));
}

/** Seconds as a float, for borders that speak seconds; good to a microsecond for a century. */
export function secondsFromTicks(ticks: Ticks): number {
  const whole = ticks / TICKS_PER_SECOND;
  return Number(whole) + Number(ticks % TICKS_PER_SECOND) / Number(TICKS_PER_SECOND);
}

/** Divides and rounds towards minus infinity, so that frame numbers stay monotonic below zero. */
export function floorDivide(dividend: bigint, divisor: bigint): bigint {
  const quotient = dividend / divisor;
  return dividend % divisor !== 0n && dividend < 0n !== divisor < 0n ? quotient - 1n : quotient;
}
