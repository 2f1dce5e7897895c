import type { HostClock } from "./host-clock";

const HOUR_MS = 3_600_000;

/** Counts the frames that all panels of the plugin asked for within the last hour. */
export class FrameAllowance {
  private taken: readonly { readonly at: number; readonly frames: number }[] = [];

  constructor(private readonly clock: HostClock) {}

  /** Takes so many frames if that leaves the hour's sum within the limit. */
  take(frames: number, limit: number): boolean {
    const now = this.clock.now();
    this.taken = this.taken.filter(({ at }) => now - at < HOUR_MS);
    const sum = this.taken.reduce((all, each) => all + each.frames, frames);
    if (sum > limit) return false;
    this.taken = [...this.taken, { at: now, frames }];
    return true;
  }
}
