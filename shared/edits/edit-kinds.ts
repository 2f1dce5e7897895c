import type * as v from "valibot";
import type { Result } from "../basics/result";
import { kindSchema } from "../basics/kind-schema";
import type { ProjectSnapshot } from "../project/project-snapshot";
import type { ClipRef } from "../project/references";
import type { Edit, StaleEdit } from "./edit";
import type { EditKind, EditPhase, Touches } from "./edit-kind";
import { addEffect, removeEffect } from "./effect-placement";
import { addMarker, removeMarker } from "./marker-placement";
import { setParameter } from "./set-parameter";

/** All kinds of edits there are. Adding one here makes the compiler ask for the rest. */
const EDIT_KINDS: { readonly [Kind in Edit["kind"]]: EditKind<Extract<Edit, { kind: Kind }>> } = {
  "set-parameter": setParameter,
  "add-effect": addEffect,
  "remove-effect": removeEffect,
  "add-marker": addMarker,
  "remove-marker": removeMarker,
};

/** The names of all kinds of edits. */
export const EDIT_KIND_NAMES = /* @__PURE__ */ Object.keys(EDIT_KINDS) as readonly Edit["kind"][];

/** Any edit, as it stands in JSON. */
export const editSchema: v.GenericSchema<unknown, Edit> = kindSchema({
  "set-parameter": setParameter.fields,
  "add-effect": addEffect.fields,
  "remove-effect": removeEffect.fields,
  "add-marker": addMarker.fields,
  "remove-marker": removeMarker.fields,
} satisfies Record<Edit["kind"], v.ObjectEntries>);

/** The project after one edit, or why it no longer fits. */
export function applyEdit(snapshot: ProjectSnapshot, edit: Edit): Result<ProjectSnapshot, StaleEdit> {
  return kindOf(edit).apply(snapshot, edit);
}

/** The edit that takes this one back. */
export function invertEdit(edit: Edit): Edit {
  return kindOf(edit).invert(edit);
}

/** What the edit depends on and what it changes. */
export function touchesOf(edit: Edit): Touches {
  return kindOf(edit).touches(edit);
}

/** The transactions the edit needs one after the other, none with more than `maxActions` actions. */
export function phasesOf(edit: Edit, maxActions: number): readonly EditPhase[] {
  return kindOf(edit).phases(edit, maxActions);
}

/** What to do to have the edit's target as it was just before it, however much of the edit was done. */
export function restoreEdit(now: ProjectSnapshot, before: ProjectSnapshot, edit: Edit): readonly Edit[] {
  return kindOf(edit).restore(now, before, edit);
}

/** The same edit on clips that stand elsewhere now. */
export function retargetEdit(edit: Edit, move: (clip: ClipRef) => ClipRef): Edit {
  return kindOf(edit).retarget(edit, move);
}

// The table's type ties each kind to its own edits; TypeScript cannot follow that through an index, hence the cast.
function kindOf(edit: Edit): EditKind<Edit> {
  return EDIT_KINDS[edit.kind] as unknown as EditKind<Edit>;
}
