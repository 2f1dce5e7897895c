import type { premierepro } from "@adobe/premierepro";
import type { HostProfile } from "../host-profile";
import type { HostClock } from "../host-clock";
import type { ReadPace } from "./read-pace";

/** What every part of the adapter works with. */
export type PremiereContext = {
  readonly ppro: premierepro;
  readonly clock: HostClock;
  readonly profile: HostProfile;
  readonly pace: ReadPace;
  /** As the host says it, e.g. "en_US"; parameter names are in this language. */
  readonly locale: string;
};
