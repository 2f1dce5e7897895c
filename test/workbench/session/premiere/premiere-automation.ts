import { ticksFromSeconds } from "../../../../shared/time/ticks";
import { allTrackItems } from "../../../hosts/premiere/state/find-in-state";
import type { HostSwitches } from "../../../hosts/premiere/switches";
import { idsOfNames } from "../automation";
import type { PremiereSession } from "./premiere-session";

/** `window.trimbinPremiere`: what tests ask of the simulated Premiere alone. */
export type PremiereAutomation = {
  readonly session: PremiereSession;
  /** Adds an offline clip with this transcript (Premiere's JSON) of so many seconds. */
  addTranscript(name: string, transcript: string, seconds: number): void;
  setSwitches(switches: Partial<HostSwitches>): void;
};

declare global {
  interface Window {
    trimbinPremiere?: PremiereAutomation;
  }
}

/** What only Premiere has, over its session. */
export function premiereAutomation(session: PremiereSession): PremiereAutomation {
  return {
    session,
    addTranscript: (name, transcript, seconds) => session.addTranscript(name, transcript, ticksFromSeconds(seconds)),
    setSwitches: (switches) => session.setSwitches({ ...session.view().switches, ...switches }),
  };
}

/** Selects the clips with these names on the active sequence; throws an Error for a name that is not there. */
export function selectClips(session: PremiereSession, names: readonly string[]): void {
  const sequence = session.activeSequence();
  if (!sequence) throw new Error("No sequence is open.");
  session.select(idsOfNames(allTrackItems(sequence).map(({ item }) => item), names));
}
