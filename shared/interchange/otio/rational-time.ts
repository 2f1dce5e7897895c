import * as v from "valibot";
import { finiteSchema } from "../../basics/plain-schemas";
import { frameRateFromFps, framesPerSecond, ticksPerFrame, type FrameRate } from "../../time/frame-rate";
import { floorDivide, TICKS_PER_SECOND, type Ticks } from "../../time/ticks";

/** OTIO's time: `value` frames at `rate` a second, both floats. */
export type RationalTime = { readonly rate: number; readonly value: number };

/** Reads a RationalTime; refuses rates of zero and near it, and anything beyond a year. */
export const rationalTimeSchema: v.GenericSchema<unknown, RationalTime> = v.pipe(
  v.object({ rate: finiteSchema, value: finiteSchema }),
  v.check(({ rate, value }) => rate >= SLOWEST_RATE && rate <= 1e9 && Math.abs(value / rate) < SECONDS_A_YEAR, "must be a time of less than a year"),
);

/** Reads a TimeRange. */
export const timeRangeSchema = v.object({ start_time: rationalTimeSchema, duration: rationalTimeSchema });

/** One frame in eleven days; below, a frame has more ticks than a number counts. */
const SLOWEST_RATE = 1e-6;
const SECONDS_A_YEAR = 366 * 24 * 3600;

/** A RationalTime to be written; whole frames are whole numbers, what lies between is a fraction. */
export function rationalTime(time: Ticks, rate: FrameRate) {
  const frame = ticksPerFrame(rate);
  const whole = floorDivide(time, frame);
  return { OTIO_SCHEMA: "RationalTime.1", rate: framesPerSecond(rate), value: Number(whole) + Number(time - whole * frame) / Number(frame) };
}

/** A TimeRange to be written. */
export function timeRange(start: Ticks, duration: Ticks, rate: FrameRate) {
  return { OTIO_SCHEMA: "TimeRange.1", start_time: rationalTime(start, rate), duration: rationalTime(duration, rate) };
}

/** The nearest tick; exact for whole frames of rates that Premiere offers. */
export function ticksOf({ rate, value }: RationalTime): Ticks {
  const known = rateOf(rate);
  const unit = known ? Number(ticksPerFrame(known)) : Number(TICKS_PER_SECOND) / rate;
  const whole = Math.floor(value);
  const fraction = BigInt(Math.round((value - whole) * unit));
  return known ? BigInt(whole) * ticksPerFrame(known) + fraction : BigInt(Math.round(value * unit));
}

/** The frame rate that an OTIO rate means; null for sample rates and other units. */
export function rateOf(rate: number): FrameRate | null {
  return rate >= 1 && rate <= 1000 ? frameRateFromFps(rate) : null;
}
