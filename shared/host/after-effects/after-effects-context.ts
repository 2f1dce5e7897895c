import type { HostClock } from "../host-clock";
import type { HostProfile } from "../host-profile";

/** What every part of the adapter works with. */
export type AfterEffectsContext = {
  readonly app: AfterEffectsUXP.Application;
  /** What require("aftereffects") gave: enums and constructors, where this build has them there. */
  readonly module: AfterEffectsUXP.HostModule;
  readonly clock: HostClock;
  readonly profile: HostProfile;
};
