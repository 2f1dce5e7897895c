import type { AfterEffectsSwitches } from "./switches";

/** Every value of every switch; of a latency, none and one that is felt. */
export const AFTER_EFFECTS_SWITCH_VALUES: { readonly [Name in keyof AfterEffectsSwitches]: readonly AfterEffectsSwitches[Name][] } = {
  moduleShape: ["bag", "application"],
  constructors: ["present", "missing"],
  enumValues: ["extendscript", "shuffled"],
  emptyGroup: ["no-entry", "entry"],
  unclosedGroup: ["auto-close", "leave-open"],
  groupAnswer: ["true", "undefined"],
  outOfRange: ["throw", "clamp"],
  missingProperty: ["null", "throw"],
  lockedLayers: ["throw", "work"],
  layerReferences: ["live", "die-with-order"],
  dynamicLinkGuid: ["present", "empty"],
  deferredThen: ["yes", "no"],
  deferredWait: ["yes", "no"],
  frameLatencyMs: [0, 400],
  frameFile: ["prompt", "late", "two-halves", "missing", "truncated", "wrong-size", "disk-full", "modal-block"],
  resolutionShrinksFile: ["yes", "no"],
  language: ["english", "german"],
};
