import type { MarkerSnapshot } from "../../project/project-snapshot";
import type { MarkerOwnerRef } from "../../project/references";
import type { Ticks } from "../../time/ticks";

/** One marker that could be set on a composition or on one of its layers. */
export type MarkerProposal = {
  /** The same for the same thing at the same place, so that a tick outlives another look. */
  readonly id: string;
  readonly on: MarkerOwnerRef;
  /** Its `start` counts as its owner does: in the composition's time, or in the layer's own. */
  readonly marker: MarkerSnapshot;
  /** Where it is seen in the composition. */
  readonly at: Ticks;
  /** What to know of it, one sentence each. */
  readonly remarks: readonly string[];
  /** Why it cannot be set, as a clause; null where it can. */
  readonly refusal: string | null;
};

/** What could be marked, and what could not. */
export type MarkerProposals = {
  readonly lines: readonly MarkerProposal[];
  /** Layers that were passed over, with how many markers they would have got; a clause says why. */
  readonly refused: readonly RefusedLayer[];
  /** What has no place in the composition, one sentence each. */
  readonly leftOut: readonly string[];
};

/** A layer that takes no markers. */
export type RefusedLayer = { readonly name: string; readonly reason: string; readonly markers: number };
