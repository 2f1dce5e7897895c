import { chainIndexOf } from "../project/change-project";
import { clipsOf, findClip, findSequence } from "../project/find-in-project";
import type { ProjectSnapshot } from "../project/project-snapshot";
import type { ClipRef } from "../project/references";
import type { Edit } from "./edit";
import { retargetEdit } from "./edit-kinds";
import type { EditPlan } from "./edit-plan";

/**
 * The same plan for a timeline that has moved on: clips that were shifted or moved to another track are named where they
 * stand now, effects where they stand in the chain now. A clip that is gone, or that could be one of two, keeps its old
 * name, so that applying the plan says so.
 *
 *     | A | B |  ->  | new | A | B |     a plan for B still means B
 */
export function relocatePlan(plan: EditPlan, snapshot: ProjectSnapshot): EditPlan {
  const relocate = (edit: Edit): Edit => followChain(retargetEdit(edit, (ref) => findMovedClip(snapshot, ref)), snapshot);
  return { ...plan, items: plan.items.map((item) => ({ ...item, edits: item.edits.map(relocate) })) };
}

function findMovedClip(snapshot: ProjectSnapshot, ref: ClipRef): ClipRef {
  if (findClip(snapshot, ref)) return ref;
  const sequence = findSequence(snapshot, ref.sequenceGuid);
  const candidates = sequence ? clipsOf(sequence).filter((clip) => clip.ref.mediaId === ref.mediaId && clip.ref.sourceStart === ref.sourceStart) : [];
  const [only] = candidates;
  return only && candidates.length === 1 ? only.ref : ref;
}

function followChain(edit: Edit, snapshot: ProjectSnapshot): Edit {
  if (edit.kind !== "remove-effect") return edit;
  const index = chainIndexOf(findClip(snapshot, edit.effect.clip)?.effects ?? [], edit.effect);
  return index < 0 ? edit : { ...edit, chainIndex: index };
}
