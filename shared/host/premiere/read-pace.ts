import type { HostClock } from "../host-clock";
import { stopIfCancelled } from "../host-stop";

/** How gently values are read. */
export type ReadPaceLimits = { readonly readsPerPause: number; readonly pauseMs: number };

/** Batches of 25 value reads, and 90 keyframe reads in two seconds, ended Premiere (measured on 26.3.2 by a public bridge): stay well below. */
export const CAUTIOUS_READS: ReadPaceLimits = { readsPerPause: 10, pauseMs: 40 };

/** A keyframe read weighs as much as this many value reads. */
export const KEYFRAME_READ = 4;

/** So many things are read at once, whatever they weigh, and for so long, by the clock: then whoever else waits for this thread has a turn. */
const READS_A_TURN = 50;
const TURN_MS = 25;

/** Lets the host breathe between value reads, and notices between any two reads that the person cancelled. */
export class ReadPace {
  private spent = 0;
  private sinceTurn = 0;
  private turnBegan: number;

  constructor(
    private readonly clock: HostClock,
    private readonly limits: ReadPaceLimits,
  ) {
    this.turnBegan = clock.now();
  }

  /** To be called before each read; weight 0 only looks for a cancel, and gives up its turn now and then. Throws a HostStop when cancelled. */
  async before(weight: number, signal: AbortSignal): Promise<void> {
    stopIfCancelled(signal);
    this.spent += weight;
    this.sinceTurn += 1;
    const isTired = this.spent > this.limits.readsPerPause;
    if (!isTired && this.sinceTurn < READS_A_TURN && this.clock.now() - this.turnBegan < TURN_MS) return;
    if (isTired) this.spent = weight;
    await this.clock.sleep(isTired ? this.limits.pauseMs : 0, signal);
    this.sinceTurn = 0;
    this.turnBegan = this.clock.now();
    stopIfCancelled(signal);
  }
}
