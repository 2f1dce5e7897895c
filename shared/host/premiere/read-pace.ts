import type { HostClock } from "../host-clock";
import { stopIfCancelled } from "../host-stop";

/** How gently values are read. */
export type ReadPaceLimits = { readonly readsPerPause: number; readonly pauseMs: number };

/** Batches of 25 value reads, and 90 keyframe reads in two seconds, ended Premiere (measured on 26.3.2 by a public bridge): stay well below. */
export const CAUTIOUS_READS: ReadPaceLimits = { readsPerPause: 10, pauseMs: 40 };

/** A keyframe read weighs as much as this many value reads. */
export const KEYFRAME_READ = 4;

/** Lets the host breathe between value reads, and notices between any two reads that the person cancelled. */
export class ReadPace {
  private spent = 0;

  constructor(
    private readonly clock: HostClock,
    private readonly limits: ReadPaceLimits,
  ) {}

  /** To be called before each read; weight 0 only looks for a cancel. Throws a HostStop when cancelled. */
  async before(weight: number, signal: AbortSignal): Promise<void> {
    stopIfCancelled(signal);
    this.spent += weight;
    if (this.spent <= this.limits.readsPerPause) return;
    this.spent = weight;
    await this.clock.sleep(this.limits.pauseMs, signal);
    stopIfCancelled(signal);
  }
}
