import type { TransitionFactoryStatic, VideoTransition } from "@adobe/premierepro";
import { VIDEO_TRANSITIONS } from "../effects/video-transitions";
import { guardClass } from "../host/guard-class";
import { hostError } from "../host/host-errors";

/** A transition ready to be added: opaque, as in the host. */
export class SimulatedVideoTransition implements VideoTransition {
  readonly #matchName: string;

  constructor(matchName: string) {
    this.#matchName = matchName;
  }

  /** The match name, for the simulator only: a plugin cannot read it. */
  static matchNameOf(transition: SimulatedVideoTransition): string {
    return transition.#matchName;
  }
}

/** The match name of a transition argument. */
export function transitionMatchName(transition: VideoTransition): string {
  if (!(transition instanceof SimulatedVideoTransition)) throw hostError("illegalType");
  return SimulatedVideoTransition.matchNameOf(transition);
}

/** The static side of TransitionFactory. */
export const TRANSITION_FACTORY_STATICS: TransitionFactoryStatic = {
  createVideoTransition: (matchName) => {
    if (!VIDEO_TRANSITIONS.includes(matchName)) throw hostError("invalidParameter");
    return new SimulatedVideoTransition(matchName);
  },
  getVideoTransitionMatchNames: async () => [...VIDEO_TRANSITIONS],
};

guardClass("VideoTransition", SimulatedVideoTransition);
