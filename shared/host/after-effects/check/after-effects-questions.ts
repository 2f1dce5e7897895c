import type { Question } from "../../check/question";
import type { CheckGround } from "./check-ground";
import { appLanguage } from "./questions/app-language";
import { constructors } from "./questions/constructors";
import { deferredCall } from "./questions/deferred-call";
import { dynamicLinkGuid } from "./questions/dynamic-link-guid";
import { effectLayouts } from "./questions/effect-layouts";
import { emptyGroup } from "./questions/empty-group";
import { enumValues } from "./questions/enum-values";
import { frameFile } from "./questions/frame-file";
import { frameLatency } from "./questions/frame-latency";
import { groupAnswer } from "./questions/group-answer";
import { isModified } from "./questions/is-modified";
import { layerReferences } from "./questions/layer-references";
import { lockedLayers } from "./questions/locked-layers";
import { lumetriPlaces } from "./questions/lumetri-places";
import { missingProperty } from "./questions/missing-property";
import { moduleShape } from "./questions/module-shape";
import { outOfRange } from "./questions/out-of-range";
import { resolutionFactor } from "./questions/resolution-factor";
import { timeGrid } from "./questions/time-grid";
import { unclosedGroup } from "./questions/unclosed-group";
import { undoCommand } from "./questions/undo-command";

/** All that After Effects is asked, in this order: what only looks first, frames last, for one that never comes may leave a dialog. */
export const AFTER_EFFECTS_QUESTIONS: readonly Question<CheckGround>[] = [
  moduleShape,
  constructors,
  enumValues,
  appLanguage,
  dynamicLinkGuid,
  missingProperty,
  groupAnswer,
  undoCommand,
  emptyGroup,
  unclosedGroup,
  outOfRange,
  lockedLayers,
  layerReferences,
  isModified,
  timeGrid,
  lumetriPlaces,
  effectLayouts,
  deferredCall,
  frameLatency,
  resolutionFactor,
  frameFile,
];
