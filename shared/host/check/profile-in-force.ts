import type { HostClock } from "../host-clock";
import type { HostProfile, MeasuredFigures } from "../host-profile";
import type { MeasuredHosts } from "./measured-hosts";

/** A panel waits for its greeting: a disk that is slower than this must not hold it up. */
const PATIENCE_MS = 800;

/** Bounds of what is obeyed, whatever the file says. A check proposes at most 100 actions. */
const MOST_ACTIONS = 100;
const LONGEST_WAIT_MS = 60_000;
const SHORTEST_POLL_MS = 10;

/** The profile that everything here obeys: the cautious one with what was measured of this host in place of it. It never changes once anybody has seen it. */
export class ProfileInForce {
  /** Is only to be looked at after `ready`. */
  current: HostProfile;
  private settled: Promise<HostProfile> | null = null;

  constructor(
    cautious: HostProfile,
    /** Null where the profile is given as it is. */
    private readonly measured: MeasuredHosts | null,
    private readonly clock: HostClock,
  ) {
    this.current = cautious;
  }

  /** Resolves with the profile, for this session; within a second, whatever the disk does. Never rejects. */
  ready(): Promise<HostProfile> {
    this.settled ??= this.settle();
    return this.settled;
  }

  private async settle(): Promise<HostProfile> {
    if (!this.measured) return this.current;
    const over = new AbortController();
    const tooLate = this.clock.sleep(PATIENCE_MS, over.signal).then(() => null);
    const measured = await Promise.race([this.measured.read(), tooLate]);
    over.abort();
    if (measured) this.current = withMeasured(this.current, measured.figures);
    return this.current;
  }
}

/** As far as it is safe: the file lies on a disk, and a host crashed where pauses were shorter than the cautious one (measured by others). */
function withMeasured(profile: HostProfile, { maxActions, pauseBetweenStepsMs, frames, ...figures }: MeasuredFigures): HostProfile {
  return {
    ...profile,
    ...figures,
    steps: { ...profile.steps, maxActions: Math.min(maxActions ?? profile.steps.maxActions, Math.max(MOST_ACTIONS, profile.steps.maxActions)) },
    pauseBetweenStepsMs: Math.max(profile.pauseBetweenStepsMs, pauseBetweenStepsMs ?? 0),
    frames: frames && frames.formats.length > 0 ? { formats: [...new Set(frames.formats)], fileTimeoutMs: Math.min(frames.fileTimeoutMs, LONGEST_WAIT_MS), pollMs: Math.max(frames.pollMs, SHORTEST_POLL_MS) } : profile.frames,
  };
}
