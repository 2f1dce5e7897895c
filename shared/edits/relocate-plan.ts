import { chainIndexOf } from "../project/change-project";
import { clipsOf, findClip, findSequence } from "../project/find-in-project";
import type { ProjectSnapshot } from "../project/project-snapshot";
import { clipKey, type ClipRef } from "../project/references";
import type { Edit } from "./edit";
import { applyEdit, retargetEdit } from "./edit-kinds";
import { editsOf, type EditPlan } from "./edit-plan";

/**
 * The same plan for a timeline that has moved on: clips that were shifted or moved to another track are named where they
 * stand now. The snapshot must hold all clips of the plan's sequences: a clip is followed only to the one other place that shows
 * its media from the same moment on, and not to one that another clip of the plan may be meant to stand at. A clip that is not
 * found so keeps its old name, and applying the plan says that it is gone.
 *
 *     | A | B |  ->  | new | A | B |     a plan for B still means B
 */
export function followClips(plan: EditPlan, snapshot: ProjectSnapshot): EditPlan {
  const places = new Map(clipsIn(plan).map((ref) => [clipKey(ref), findMovedClip(snapshot, ref)]));
  const claims = new Map<string, number>();
  for (const place of places.values()) claims.set(clipKey(place), (claims.get(clipKey(place)) ?? 0) + 1);
  const follow = (ref: ClipRef): ClipRef => {
    const place = places.get(clipKey(ref));
    return place && claims.get(clipKey(place)) === 1 ? place : ref;
  };
  return mapEdits(plan, (edit) => retargetEdit(edit, follow));
}

/** The same plan for chains that other effects were put into or taken out of: effects to be removed are named at the place where they stand now. */
export function followEffects(plan: EditPlan, snapshot: ProjectSnapshot): EditPlan {
  let current = snapshot;
  return mapEdits(plan, (edit) => {
    const followed = followChain(edit, current);
    const next = applyEdit(current, followed);
    if (next.ok) current = next.value;
    return followed;
  });
}

/** Every clip that the plan names, once. */
export function clipsIn(plan: EditPlan): ClipRef[] {
  const refs = new Map<string, ClipRef>();
  const note = (ref: ClipRef): ClipRef => {
    refs.set(clipKey(ref), ref);
    return ref;
  };
  for (const edit of editsOf(plan)) retargetEdit(edit, note);
  return [...refs.values()];
}

function mapEdits(plan: EditPlan, change: (edit: Edit) => Edit): EditPlan {
  return { ...plan, items: plan.items.map((item) => ({ ...item, edits: item.edits.map(change) })) };
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
