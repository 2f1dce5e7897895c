import { counted } from "../../words/counted";
import { makePlan, type EditPlan } from "../../edits/edit-plan";
import { markerOwnerKey } from "../../project/references";
import type { MarkerProposal } from "./marker-proposal";
import { plainMarkerName } from "./plain-marker-name";
import { say } from "../../words/say";

/** A plan that sets these markers, a line each; those that cannot be set are left out. `cueList` is the name of the file that they come from, if they are cues. */
export function markerPlan(lines: readonly MarkerProposal[], cueList: string | null = null): EditPlan {
  const settable = lines.filter(({ refusal }) => refusal === null);
  return makePlan(
    say`Add ${cueList === null ? counted(settable.length, "marker") : say`${counted(settable.length, "cue")} of ${plainMarkerName(cueList)}`} to ${ownersOf(settable)}`,
    settable.map(({ id, on, marker }) => ({ id, title: marker.name, why: say`On ${on.name}.`, needsConfirmation: false, edits: [{ kind: "add-marker", on, marker }] })),
  );
}

function ownersOf(lines: readonly MarkerProposal[]): string {
  const owners = new Map(lines.map(({ on }) => [markerOwnerKey(on), on]));
  const [only] = owners.values();
  return owners.size === 1 && only ? plainMarkerName(only.name) : counted(owners.size, "layer");
}
