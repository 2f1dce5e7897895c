import type { HostClock } from "../host-clock";

/** Keeps transactions apart, those of different plans too. */
export class TransactionPause {
  private lastEnd: number | null = null;

  constructor(
    private readonly clock: HostClock,
    private readonly pauseMs: () => number,
  ) {}

  /** Resolves when the next transaction may begin, or as soon as the signal aborts. */
  async wait(signal?: AbortSignal): Promise<void> {
    const left = this.lastEnd === null ? 0 : this.lastEnd + this.pauseMs() - this.clock.now();
    if (left > 0) await this.clock.sleep(left, signal);
  }

  /** To be called when a transaction has ended. */
  mark(): void {
    this.lastEnd = this.clock.now();
  }
}
