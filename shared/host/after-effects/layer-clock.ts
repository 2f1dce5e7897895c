import { frameRateFromFps, snapToFrame, type FrameRate } from "../../time/frame-rate";
import { secondsFromTicks, ticksFromSeconds, type Ticks } from "../../time/ticks";

/** Times that are this much of a second beside a frame are meant to be on it: the host counts in floating-point seconds. */
const NEAR_A_FRAME: Ticks = ticksFromSeconds(1e-5);

/** A composition's time, in seconds as the host says it. */
export function compTime(seconds: number, rate: FrameRate): Ticks {
  const ticks = ticksFromSeconds(seconds);
  const frame = snapToFrame(ticks, rate);
  const distance = ticks > frame ? ticks - frame : frame - ticks;
  return distance <= NEAR_A_FRAME ? frame : ticks;
}

/** Turns a composition's time into a layer's own and back: layers start late and run slower or faster. */
export class LayerClock {
  private readonly rate: FrameRate;
  private readonly startTime: Ticks;
  /** 100 is the layer's own speed, 200 half of it, below zero backwards. */
  private readonly stretch: number;

  constructor(layer: Pick<AfterEffectsUXP.Layer, "startTime" | "stretch">, comp: Pick<AfterEffectsUXP.CompItem, "frameRate">) {
    this.rate = frameRateFromFps(comp.frameRate);
    this.startTime = compTime(layer.startTime, this.rate);
    this.stretch = layer.stretch === 0 ? 100 : layer.stretch;
  }

  /** The layer's own time at this time of the composition, in seconds. */
  fromComp(seconds: number): Ticks {
    const since = compTime(seconds, this.rate) - this.startTime;
    return this.stretch === 100 ? since : ticksFromSeconds((secondsFromTicks(since) * 100) / this.stretch);
  }

  /** The composition's time, in seconds, at which the layer's own is this. */
  toComp(own: Ticks): number {
    const since = this.stretch === 100 ? own : ticksFromSeconds((secondsFromTicks(own) * this.stretch) / 100);
    return secondsFromTicks(this.startTime + since);
  }
}
