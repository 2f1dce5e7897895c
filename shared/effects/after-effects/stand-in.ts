import type { Params } from "../effect-spec";
import type { EffectUse } from "../effect-stack";

/** Effects of After Effects that together do what one of Premiere's does, by the published formulas of all of them; no host was measured. */
export type StandIn = {
  /** Match name of what only Premiere has. */
  readonly for: string;
  /** What stands for it, for a tile: "Levels and Channel Mixer". */
  readonly by: string;
  /** The effects at these settings; settings beyond the host's reach stop at it. The same settings' names give the same effects, so that one can become the other by keyframes. */
  readonly effects: (params: Params) => readonly EffectUse[];
  /** What of these settings cannot be done, in words that follow "needs"; null where all of it can. */
  readonly lacks: (params: Params) => string | null;
};

/** A number among the settings, or what a new effect holds. */
export function numberIn(params: Params, id: string, standard: number): number {
  return Number(params[id] ?? standard);
}
