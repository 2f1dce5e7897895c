import type { HostClock } from "../host-clock";
import type { HostProfile } from "../host-profile";
import type { MeasuredHosts } from "./measured-hosts";

/** A panel waits for its greeting: a disk that is slower than this must not hold it up. */
const PATIENCE_MS = 800;

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

function withMeasured(profile: HostProfile, { maxActions, ...figures }: NonNullable<Awaited<ReturnType<MeasuredHosts["read"]>>>["figures"]): HostProfile {
  return { ...profile, ...figures, steps: { ...profile.steps, maxActions: maxActions ?? profile.steps.maxActions } };
}
