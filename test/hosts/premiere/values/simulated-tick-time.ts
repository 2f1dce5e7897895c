import type { FrameRate, TickTime } from "@adobe/premierepro";
import { frameStart, type FrameRate as ExactRate } from "../../../../shared/time/frame-rate";
import { floorDivide, parseTicks, secondsFromTicks, ticksFromSeconds, TICKS_PER_SECOND, type Ticks } from "../../../../shared/time/ticks";
import { guardClass, type Simulated } from "../host/guard-class";
import { hostError } from "../host/host-errors";
import { exactRateOf } from "./simulated-frame-rate";

/** Stands for "no such time"; the number behind it is our guess. */
const INVALID: Ticks = -(2n ** 63n);

/** An immutable time in ticks, as Premiere's TickTime. */
export class SimulatedTickTime implements Simulated<TickTime> {
  readonly #ticks: Ticks;

  constructor(ticks: Ticks = 0n) {
    this.#ticks = ticks;
  }

  get ticks(): string {
    return this.#ticks.toString();
  }

  get ticksNumber(): number {
    return Number(this.#ticks);
  }

  get seconds(): number {
    return secondsFromTicks(this.#ticks);
  }

  equals(tickTime: TickTime): boolean {
    return ticksOf(tickTime) === this.#ticks;
  }

  alignToNearestFrame(frameRate: FrameRate): TickTime {
    const frame = frameStart(1, exactRateOf(frameRate));
    return tickTime(floorDivide(this.#ticks + frame / 2n, frame) * frame);
  }

  alignToFrame(frameRate: FrameRate): TickTime {
    const frame = frameStart(1, exactRateOf(frameRate));
    return tickTime(floorDivide(this.#ticks, frame) * frame);
  }

  add(other: TickTime): TickTime {
    return tickTime(this.#ticks + ticksOf(other));
  }

  subtract(other: TickTime): TickTime {
    return tickTime(this.#ticks - ticksOf(other));
  }

  multiply(factor: number): TickTime {
    return tickTime(Number.isInteger(factor) ? this.#ticks * BigInt(factor) : ticksFromSeconds(this.seconds * factor));
  }

  divide(divisor: number): TickTime {
    if (divisor === 0) return TIME_INVALID;
    return tickTime(Number.isInteger(divisor) ? floorDivide(this.#ticks, BigInt(divisor)) : ticksFromSeconds(this.seconds / divisor));
  }
}

/** Premiere's TickTime for these ticks. */
export function tickTime(ticks: Ticks): TickTime {
  // The type definitions give TickTime values a constructor of their own, which no instance can have.
  return new SimulatedTickTime(ticks) as unknown as TickTime;
}

/** Ticks of a TickTime argument. */
export function ticksOf(time: TickTime): Ticks {
  return parseTicks(time.ticks);
}

const TIME_INVALID = tickTime(INVALID);

/** The static side of TickTime. */
export const TICK_TIME_STATICS = {
  createWithFrameAndFrameRate: (frameCount: number, frameRate: FrameRate): TickTime => tickTime(frameStart(Math.trunc(frameCount), exactRateOf(frameRate))),
  createWithSeconds: (seconds: number): TickTime => tickTime(ticksFromSeconds(seconds)),
  createWithTicks: (ticks: string): TickTime => tickTime(readTicks(ticks)),
  TIME_ZERO: tickTime(0n),
  TIME_ONE_SECOND: tickTime(TICKS_PER_SECOND),
  TIME_ONE_MINUTE: tickTime(60n * TICKS_PER_SECOND),
  TIME_ONE_HOUR: tickTime(3600n * TICKS_PER_SECOND),
  TIME_MAX: tickTime(2n ** 63n - 1n),
  TIME_MIN: tickTime(-(2n ** 63n) + 1n),
  TIME_INVALID,
};

/** What the host answers where no in or out point is set (measured: -400000 seconds). */
export const UNSET_POINT: Ticks = -400_000n * TICKS_PER_SECOND;

/** The moment at which the frame nearest to `ticks` begins: how edits snap. */
export function snapTicks(ticks: Ticks, rate: ExactRate): Ticks {
  const frame = frameStart(1, rate);
  return floorDivide(ticks + frame / 2n, frame) * frame;
}

function readTicks(text: string): Ticks {
  try {
    return parseTicks(text);
  } catch {
    throw hostError("invalidParameter");
  }
}

guardClass("TickTime", SimulatedTickTime);
