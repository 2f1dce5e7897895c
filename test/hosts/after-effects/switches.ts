/**
 * What the documents of After Effects' module leave open or contradict. Panels must work under each value; README.md says who reported what.
 */
export type AfterEffectsSwitches = {
  /** Is `require("aftereffects")` a bag with `app`, or the Application itself? (Reported and documented, respectively.) */
  readonly moduleShape: "bag" | "application";
  /** Are the classes on the module (reported), or missing? No page documents a constructor. */
  readonly constructors: "present" | "missing";
  /** ExtendScript's numbers, or any others: no page documents numbers. */
  readonly enumValues: "extendscript" | "shuffled";
  /** An undo group in which nothing was changed. */
  readonly emptyGroup: "no-entry" | "entry";
  /** A group still open when the JavaScript turn ends: "At the end of a script it is closed" - what a script is in a panel is undefined. */
  readonly unclosedGroup: "auto-close" | "leave-open";
  /** What beginUndoGroup and endUndoGroup answer. (The pages say boolean, ExtendScript nothing.) */
  readonly groupAnswer: "true" | "undefined";
  /** A number outside a property's limits. */
  readonly outOfRange: "throw" | "clamp";
  /** What `property("name")` answers where there is none: null as in ExtendScript, or an error. */
  readonly missingProperty: "null" | "throw";
  /** Edits to a locked layer by script. */
  readonly lockedLayers: "throw" | "work";
  /** Does changing `comp.layers` (add, remove, move) kill references to other layers? Documented for property groups only. */
  readonly layerReferences: "live" | "die-with-order";
  /** Item.dynamicLinkGUID. */
  readonly dynamicLinkGuid: "present" | "empty";
  /** Has a DeferredCall a `then`? Only `duration` is on its page. */
  readonly deferredThen: "yes" | "no";
  /** Has a DeferredCall a `wait`? Named in the prose of one member only. */
  readonly deferredWait: "yes" | "no";
  /** How long after the call stack has cleared a frame's file is begun. */
  readonly frameLatencyMs: number;
  /** What becomes of the promised file. "two-halves" was measured in ExtendScript, "missing" on a host without a screen. */
  readonly frameFile: "prompt" | "late" | "two-halves" | "missing" | "truncated" | "wrong-size" | "disk-full" | "modal-block";
  /** Does `resolutionFactor` shrink the file? */
  readonly resolutionShrinksFile: "yes" | "no";
  /** The language of displayed names: never to be relied on. */
  readonly language: "english" | "german";
};

/** The kindest host that still follows every documented rule. */
export const DEFAULT_SWITCHES: AfterEffectsSwitches = {
  moduleShape: "bag",
  constructors: "present",
  enumValues: "extendscript",
  emptyGroup: "no-entry",
  unclosedGroup: "auto-close",
  groupAnswer: "true",
  outOfRange: "throw",
  missingProperty: "null",
  lockedLayers: "throw",
  layerReferences: "live",
  dynamicLinkGuid: "present",
  deferredThen: "yes",
  deferredWait: "yes",
  frameLatencyMs: 0,
  frameFile: "prompt",
  resolutionShrinksFile: "no",
  language: "english",
};
