import type { StaleEdit } from "../edits/edit";
import { applyPlan, editsOf, invertPlan, keepItems, type EditPlan } from "../edits/edit-plan";
import { followEffects } from "../edits/relocate-plan";
import { chainIndexOf } from "../project/change-project";
import { findClip } from "../project/find-in-project";
import type { ProjectSnapshot } from "../project/project-snapshot";
import type { EffectRef } from "../project/references";

/** What became of an item without this panel: taken back by Edit > Undo, changed in another way, or applied again because Edit > Undo took back its revert. */
export type Standing = "undone" | "changed" | "applied-again";

/** By receipt and item; what stands as the journal says is not listed. */
export type Standings = ReadonlyMap<string, ReadonlyMap<string, Standing>>;

/** Which items of an applied plan stand otherwise than the journal says: `open` are those it calls applied. */
export function standingsOf(plan: EditPlan, open: ReadonlySet<string>, now: ProjectSnapshot): ReadonlyMap<string, Standing> {
  const moved = new Map<string, Standing>();
  for (const { id } of plan.items) {
    const only = keepItems(plan, new Set([id]));
    // What can be taken back stands.
    const stands = conflictsOf(only, now).length === 0;
    if (open.has(id) && !stands) moved.set(id, isAsBefore(only, now) ? "undone" : "changed");
    if (!open.has(id) && stands) moved.set(id, "applied-again");
  }
  return moved;
}

/** What stands against taking this plan back from the project as it is now; nothing where it can be. */
export function conflictsOf(plan: EditPlan, now: ProjectSnapshot): readonly StaleEdit[] {
  const undone = applyPlan(now, followEffects(invertPlan(plan, plan.label), now));
  return undone.ok ? [] : undone.problem;
}

/** Does the project stand as it did before the plan? An added effect fits beside a like one that is there, so it must be gone too. */
function isAsBefore(plan: EditPlan, now: ProjectSnapshot): boolean {
  const isThere = ({ clip, matchName, occurrence }: EffectRef): boolean => chainIndexOf(findClip(now, clip)?.effects ?? [], { matchName, occurrence }) >= 0;
  return applyPlan(now, plan).ok && editsOf(plan).every((edit) => edit.kind !== "add-effect" || !isThere(edit.effect));
}
