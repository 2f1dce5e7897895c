import type { FrameRate } from "@adobe/premierepro";
import { frameRateFromFps, frameRateFromTicksPerFrame, framesPerSecond, ticksPerFrame, type FrameRate as ExactRate } from "../../../../shared/time/frame-rate";
import { guardClass, type Simulated } from "../host/guard-class";
import { hostError } from "../host/host-errors";

/** Premiere's FrameRate: an integer number of ticks a frame. */
export class SimulatedFrameRate implements Simulated<FrameRate> {
  ticksPerFrame: number;

  constructor(rate: ExactRate = { numerator: 24, denominator: 1 }) {
    this.ticksPerFrame = Number(ticksPerFrame(rate));
  }

  get value(): number {
    return framesPerSecond(frameRateFromTicksPerFrame(BigInt(Math.round(this.ticksPerFrame))));
  }

  equals(other: FrameRate): boolean {
    return other.ticksPerFrame === this.ticksPerFrame;
  }
}

/** Premiere's FrameRate for this exact rate. */
export function hostFrameRate(rate: ExactRate): FrameRate {
  // The type definitions give FrameRate values a constructor of their own, which no instance can have.
  return new SimulatedFrameRate(rate) as unknown as FrameRate;
}

/** The exact rate of a FrameRate argument; refuses rates without duration. */
export function exactRateOf(rate: FrameRate): ExactRate {
  if (!(rate.ticksPerFrame >= 1)) throw hostError("invalidParameter");
  return frameRateFromTicksPerFrame(BigInt(Math.round(rate.ticksPerFrame)));
}

/** The static side of FrameRate. */
export const FRAME_RATE_STATICS = {
  createWithValue: (value: number): FrameRate => {
    if (!(value >= 1 && value <= 1000)) throw hostError("invalidParameter");
    return hostFrameRate(frameRateFromFps(value));
  },
};

guardClass("FrameRate", SimulatedFrameRate);
