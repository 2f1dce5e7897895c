import type { AfterEffectsSwitches } from "../../../hosts/after-effects/switches";
import type { SwitchEntry } from "../switch-list";

/** Every switch with its words and values, in the order the page lists them. */
export const AFTER_EFFECTS_SWITCHES: readonly SwitchEntry<AfterEffectsSwitches>[] = [
  { key: "frameFile", label: "Saved frame file", values: ["prompt", "late", "two-halves", "missing", "truncated", "wrong-size", "disk-full", "modal-block"] },
  { key: "frameLatencyMs", label: "Frame begun after (ms)", values: ["0", "50", "500", "3000"] },
  { key: "deferredThen", label: "DeferredCall has then", values: ["yes", "no"] },
  { key: "deferredWait", label: "DeferredCall has wait", values: ["yes", "no"] },
  { key: "resolutionShrinksFile", label: "Resolution shrinks the file", values: ["yes", "no"] },
  { key: "emptyGroup", label: "Empty undo group", values: ["no-entry", "entry"] },
  { key: "unclosedGroup", label: "Group left open", values: ["auto-close", "leave-open"] },
  { key: "groupAnswer", label: "beginUndoGroup answers", values: ["true", "undefined"] },
  { key: "outOfRange", label: "Value out of range", values: ["throw", "clamp"] },
  { key: "missingProperty", label: "Asking for a missing property", values: ["null", "throw"] },
  { key: "lockedLayers", label: "Edits to locked layers", values: ["throw", "work"] },
  { key: "layerReferences", label: "Layers after a reorder", values: ["live", "die-with-order"] },
  { key: "language", label: "Language of names", values: ["english", "german"] },
];
