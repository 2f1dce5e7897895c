import type { HostApp } from "../../../shared/host/host-profile";
import { AFTER_EFFECTS_SWITCH_VALUES } from "../../hosts/after-effects/switch-values";
import { PREMIERE_SWITCH_VALUES } from "../../hosts/premiere/switch-values";
import { afterEffectsWith, premiereWith, type HostUnderLaw } from "../hosts-under-law";
import { rotateSwitches } from "./rotate-switches";

/** A host in the setting of switches that a round has. */
export function soakedHost(app: HostApp, round: number, seed: number): HostUnderLaw {
  return app === "premiere" ? premiereWith(rotateSwitches(PREMIERE_SWITCH_VALUES, round, seed)) : afterEffectsWith(rotateSwitches(AFTER_EFFECTS_SWITCH_VALUES, round, seed));
}
