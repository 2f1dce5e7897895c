import { TICKS_PER_SECOND, type Ticks } from "../../time/ticks";
import { ticksFromDecimal } from "./decimal-seconds";

const CLOCK = /^(-?)(?:(\d{1,3}):)?(\d{1,3}):(\d{1,2})(?:[.,](\d{1,12}))?$/;
const SECONDS = /^([+-]?\d*(?:[.,]\d+)?(?:e[+-]?\d{1,3})?) ?s?$/i;

/** A time as files write it: "1:02:03.5", "02:03,500", "123.5", "123.5s"; null for anything else, timecodes that count frames among them. */
export function ticksFromClock(text: string): Ticks | null {
  const trimmed = text.trim();
  const clock = CLOCK.exec(trimmed);
  if (!clock) return ticksFromDecimal((SECONDS.exec(trimmed)?.[1] ?? "").replace(",", "."));
  const [, minus, hours = "0", minutes, seconds, fraction = "0"] = clock;
  const ticks = BigInt(Number(hours) * 3600 + Number(minutes) * 60) * TICKS_PER_SECOND + (ticksFromDecimal(`${seconds}.${fraction}`) ?? 0n);
  return minus === "-" ? -ticks : ticks;
}

/** "01:02:03.045", to the nearest millisecond, for times from zero on; `separator` stands before the milliseconds. Hours run on past 99. */
export function clockText(ticks: Ticks, separator: "." | "," = "."): string {
  return clockFromMs(Number((2n * ticks * 1000n + TICKS_PER_SECOND) / (2n * TICKS_PER_SECOND)), separator);
}

/** The same from whole milliseconds. */
export function clockFromMs(ms: number, separator: "." | "," = "."): string {
  const seconds = Math.floor(ms / 1000);
  const [h, m, s] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60].map((part) => String(part).padStart(2, "0"));
  return `${h}:${m}:${s}${separator}${String(ms % 1000).padStart(3, "0")}`;
}
