import type { AddEffect, Edit, SetParameter } from "../../../shared/edits/edit";
import { makePlan, type EditPlan } from "../../../shared/edits/edit-plan";
import type { Receipt } from "../../../shared/host/receipt";
import type { HostProblem } from "../../../shared/host/host-problem";
import type { Result } from "../../../shared/basics/result";
import { clipsOf } from "../../../shared/project/find-in-project";
import type { ParamState, ParamValue } from "../../../shared/project/parameter-state";
import type { ClipSnapshot, ProjectSnapshot } from "../../../shared/project/project-snapshot";
import { patience, readAll, type OpenAfterEffects } from "./open-after-effects";

/** The parameters of Tint that the tests look at. */
export const TINT_PARAMS = [{ matchName: "ADBE Tint", indexes: [1, 2, 3] }];

/** The layer of this name in the open composition. */
export function layerNamed(snapshot: ProjectSnapshot, name: string): ClipSnapshot {
  const found = snapshot.sequences.flatMap(clipsOf).find((clip) => clip.name === name);
  if (!found) throw new Error(`There is no layer ${name}.`);
  return found;
}

/** A new Tint behind what is there. */
export function addTint(clip: ClipSnapshot): AddEffect {
  const params = [
    { index: 1, displayName: "Map Black To", state: constant({ red: 0, green: 0, blue: 0, alpha: 1 }) },
    { index: 2, displayName: "Map White To", state: constant({ red: 1, green: 1, blue: 1, alpha: 1 }) },
    { index: 3, displayName: "Amount to Tint", state: constant(100) },
  ];
  return { kind: "add-effect", effect: { clip: clip.ref, matchName: "ADBE Tint", occurrence: 0 }, displayName: "Tint", chainIndex: clip.effects?.length ?? 0, params };
}

/** Sets how much a Tint tints; a new one has 100. */
export function setAmount(clip: ClipSnapshot, from: ParamState, to: ParamState): SetParameter {
  return { kind: "set-parameter", on: { effect: { clip: clip.ref, matchName: "ADBE Tint", occurrence: 0 }, index: 3, displayName: "Amount to Tint" }, from, to };
}

/** A value that never changes. */
export function constant(value: ParamValue): ParamState {
  return { kind: "constant", value };
}

/** One line with these edits. */
export function planOf(edits: readonly Edit[], label = "Tint layers"): EditPlan {
  return makePlan(label, [{ id: "line", title: "line", why: "tried", needsConfirmation: false, edits }]);
}

/** Commits it to the open project. */
export async function commit({ host }: OpenAfterEffects, plan: EditPlan, reverts: string | null = null): Promise<Result<Receipt, HostProblem>> {
  const { project } = await readAll(host);
  return host.commit({ projectGuid: project.guid, plan, reverts }, () => undefined, patience());
}

/** Edit > Undo, oldest first. */
export function undoLabels({ controls }: OpenAfterEffects): readonly string[] {
  return controls.history().undo.map((entry) => entry.label);
}
