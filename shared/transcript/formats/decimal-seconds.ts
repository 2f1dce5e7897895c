import { TICKS_PER_SECOND, ticksFromSeconds, type Ticks } from "../../time/ticks";

/** Beyond 115 days no medium runs on; such a number is damage, or something other than seconds. */
const LONGEST_SECONDS = 10_000_000;

const DECIMAL = /^([+-]?)(\d{0,400})(?:\.(\d{0,400}))?(?:e([+-]?\d{1,3}))?$/i;

/** The tick nearest to seconds written as a decimal ("12.345", "1e-3"), without a float in between; null for what is no such number. */
export function ticksFromDecimal(text: string): Ticks | null {
  const match = DECIMAL.exec(text);
  if (!match || !(Math.abs(Number(text)) <= LONGEST_SECONDS)) return null;
  const [, sign, whole = "", fraction = "", exponent = "0"] = match;
  if (whole === "" && fraction === "") return null;
  const scale = fraction.length - Number(exponent);
  const scaled = BigInt(whole + fraction) * TICKS_PER_SECOND;
  const ticks = scale > 0 ? divideRounded(scaled, 10n ** BigInt(scale)) : scaled * 10n ** BigInt(-scale);
  return sign === "-" ? -ticks : ticks;
}

const TICKS_PER_MICROSECOND = TICKS_PER_SECOND / 1_000_000n;

/** So many digits of a decimal survive as a float (IEEE 754, binary64); more are the float's own. */
const DIGITS_OF_A_FLOAT = 15;

/** The tick nearest to a number of seconds, taken as the decimal it was written as where that can be told: 36000.123 is exactly that. Null where it is no time. */
export function ticksFromNumber(seconds: number): Ticks | null {
  if (!(Math.abs(seconds) <= LONGEST_SECONDS)) return null;
  const microseconds = Math.round(seconds * 1e6);
  if (microseconds / 1e6 === seconds) return BigInt(microseconds) * TICKS_PER_MICROSECOND;
  const digits = String(seconds);
  return digits.replace(/e.*|\D/g, "").length <= DIGITS_OF_A_FLOAT ? ticksFromDecimal(digits) : ticksFromSeconds(seconds);
}

/** A tick is 3.9 ps: twelve decimals tell any two apart. */
const ENOUGH_DIGITS = [3, 6, 9, 12] as const;

/** Seconds as a decimal with the fewest of 3, 6, 9 or 12 digits that read back as the same tick; for times from zero on. */
export function decimalSeconds(ticks: Ticks): string {
  for (const digits of ENOUGH_DIGITS) {
    const text = rounded(ticks, digits);
    if (digits === 12 || ticksFromDecimal(text) === ticks) return text;
  }
  throw new RangeError("There is no number of digits to write.");
}

function rounded(ticks: Ticks, digits: number): string {
  const text = divideRounded(ticks * 10n ** BigInt(digits), TICKS_PER_SECOND).toString().padStart(digits + 1, "0");
  return `${text.slice(0, -digits)}.${text.slice(-digits)}`;
}

function divideRounded(dividend: bigint, divisor: bigint): bigint {
  return (2n * dividend + divisor) / (2n * divisor);
}
