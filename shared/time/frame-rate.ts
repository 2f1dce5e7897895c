import { floorDivide, TICKS_PER_SECOND, type Ticks } from "./ticks";

/** A frame rate as the exact fraction `numerator / denominator` frames per second (24000/1001 is 23.976). */
export type FrameRate = { readonly numerator: number; readonly denominator: number };

const NTSC_DENOMINATOR = 1001;

/** The rates Premiere offers for sequences. */
export const FRAME_RATES = {
  "23.976": { numerator: 24000, denominator: 1001 },
  "24": { numerator: 24, denominator: 1 },
  "25": { numerator: 25, denominator: 1 },
  "29.97": { numerator: 30000, denominator: 1001 },
  "30": { numerator: 30, denominator: 1 },
  "48": { numerator: 48, denominator: 1 },
  "50": { numerator: 50, denominator: 1 },
  "59.94": { numerator: 60000, denominator: 1001 },
  "60": { numerator: 60, denominator: 1 },
  "119.88": { numerator: 120000, denominator: 1001 },
  "120": { numerator: 120, denominator: 1 },
} as const satisfies Record<string, FrameRate>;

/** Exact duration of one frame; rounded to the nearest tick for rates that do not divide a second (none of FRAME_RATES). */
export function ticksPerFrame(rate: FrameRate): Ticks {
  const ticks = TICKS_PER_SECOND * BigInt(rate.denominator);
  const frames = BigInt(rate.numerator);
  return (ticks + frames / 2n) / frames;
}

/** The rate whose frames last exactly this long, as a reduced fraction; FRAME_RATES are, too. Throws a RangeError for zero or less. */
export function frameRateFromTicksPerFrame(duration: Ticks): FrameRate {
  if (duration <= 0n) throw new RangeError(`A frame cannot last ${duration} ticks.`);
  const divisor = greatestCommonDivisor(TICKS_PER_SECOND, duration);
  return { numerator: Number(TICKS_PER_SECOND / divisor), denominator: Number(duration / divisor) };
}

/** The rate nearest to a decimal such as 29.97 or 23.98: a known one within 0.01 fps, else a fraction over 1000. Throws a RangeError outside 1 to 1000 fps. */
export function frameRateFromFps(fps: number): FrameRate {
  if (!(fps >= 1 && fps <= 1000)) throw new RangeError(`${fps} is not a frame rate between 1 and 1000 fps.`);
  const known = Object.values(FRAME_RATES)
    .map((rate) => ({ rate, distance: Math.abs(framesPerSecond(rate) - fps) }))
    .sort((a, b) => a.distance - b.distance)[0];
  if (known && known.distance < 0.01) return known.rate;
  return { numerator: Math.round(fps * 1000), denominator: 1000 };
}

/** Frames per second as a float, for display and for APIs that want a number. */
export function framesPerSecond(rate: FrameRate): number {
  return rate.numerator / rate.denominator;
}

/** The counting base of timecode: 24 for 23.976, 30 for 29.97, 60 for 59.94. */
export function nominalFps(rate: FrameRate): number {
  return Math.ceil(framesPerSecond(rate) - 1e-9);
}

/** Can this rate be counted in drop-frame timecode (29.97, 59.94, 119.88; SMPTE ST 12-1)? */
export function canDropFrames(rate: FrameRate): boolean {
  return rate.denominator === NTSC_DENOMINATOR && nominalFps(rate) % 30 === 0;
}

/** Number of the frame that is on screen at this moment; negative before zero. */
export function frameAt(moment: Ticks, rate: FrameRate): number {
  return Number(floorDivide(moment, ticksPerFrame(rate)));
}

/** The moment at which this frame begins. */
export function frameStart(frame: number, rate: FrameRate): Ticks {
  return BigInt(frame) * ticksPerFrame(rate);
}

/** The beginning of the frame nearest to this moment; a tie goes to the later frame. */
export function snapToFrame(moment: Ticks, rate: FrameRate): Ticks {
  const frame = ticksPerFrame(rate);
  return floorDivide(moment + frame / 2n, frame) * frame;
}

function greatestCommonDivisor(a: bigint, b: bigint): bigint {
  return b === 0n ? a : greatestCommonDivisor(b, a % b);
}
