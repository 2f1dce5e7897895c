import type * as v from "valibot";
import type { Result } from "../basics/result";
import { kindSchema } from "../basics/kind-schema";
import type { ProjectSnapshot } from "../project/project-snapshot";
import type { ClipRef } from "../project/references";
import { addBin, removeBin } from "./bin-placement";
import type { Edit, StaleEdit } from "./edit";
import type { EditKind, EditPhase, Touches } from "./edit-kind";
import type { EditReads } from "./edit-reads";
import { addEffect, removeEffect } from "./effect-placement";
import { addMarker, removeMarker } from "./marker-placement";
import { setParameter } from "./set-parameter";
import { addStringOut, removeStringOut } from "./string-out-placement";
import { addSubclip, removeSubclip } from "./subclip-placement";

/** All kinds of edits there are. Adding one here makes the compiler ask for the rest. */
const EDIT_KINDS: { readonly [Kind in Edit["kind"]]: EditKind<Extract<Edit, { kind: Kind }>> } = {
  "set-parameter": setParameter,
  "add-effect": addEffect,
  "remove-effect": removeEffect,
  "add-marker": addMarker,
  "remove-marker": removeMarker,
  "add-bin": addBin,
  "remove-bin": removeBin,
  "add-subclip": addSubclip,
  "remove-subclip": removeSubclip,
  "add-string-out": addStringOut,
  "remove-string-out": removeStringOut,
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
  "add-bin": addBin.fields,
  "remove-bin": removeBin.fields,
  "add-subclip": addSubclip.fields,
  "remove-subclip": removeSubclip.fields,
  "add-string-out": addStringOut.fields,
  "remove-string-out": removeStringOut.fields,
} satisfies Record<Edit["kind"], v.ObjectEntries>);

/** What must be read to know whether the edit fits and what became of it. */
export function readsOf(edit: Edit): EditReads {
  return kindOf(edit).reads(edit);
}

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

/** Where the targets of these edits are not as expected, in words, each once; nothing else of the project is compared. */
export function targetDifferences(edits: readonly Edit[], expected: ProjectSnapshot, found: ProjectSnapshot): string[] {
  return [...new Set(edits.flatMap((edit) => kindOf(edit).differences(edit, expected, found)))];
}

/** What the edit is about; equal for edits of one place, never shown. */
export function placeOfEdit(edit: Edit): string {
  return kindOf(edit).place(edit);
}

/** Can what the edit left hold work of somebody else? `isOpen`: another edit of its place is half done. */
export function mayHoldWork(now: ProjectSnapshot, edit: Edit, isOpen: boolean): boolean {
  return kindOf(edit).mayHoldWork(now, edit, isOpen);
}

/** The same edit on clips that stand elsewhere now. */
export function retargetEdit(edit: Edit, move: (clip: ClipRef) => ClipRef): Edit {
  return kindOf(edit).retarget(edit, move);
}

// The table's type ties each kind to its own edits; TypeScript cannot follow that through an index, hence the cast.
function kindOf(edit: Edit): EditKind<Edit> {
  return EDIT_KINDS[edit.kind] as unknown as EditKind<Edit>;
}
