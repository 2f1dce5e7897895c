import { counted } from "../../words/counted";
import type { AddMarker } from "../../edits/edit";
import { makePlan, type EditPlan, type PlanItem } from "../../edits/edit-plan";
import type { Subclip } from "../../edits/string-out";
import type { ClipSnapshot, SequenceSnapshot } from "../../project/project-snapshot";
import type { MarkerOwnerRef } from "../../project/references";
import type { TickRange } from "../../time/tick-range";
import type { Select } from "./select";
import { selectMarker, selectMarkerName } from "./select-marker";
import { say } from "../../words/say";

/** A plan that marks each select on its clip in the bin, a line each. Comment markers as long as the select, with its words as comment. */
export function clipMarkerPlan(selects: readonly Select[]): EditPlan {
  return makePlan(
    say`Mark ${counted(selects.length, "select")} on clips`,
    selects.map((select) => markerItem(select, [addMarker({ kind: "project-item", mediaId: select.mediaId, name: select.clipName }, select, select)])),
  );
}

/**
 * A plan that marks selects wherever a sequence shows them, as far as it shows them; those it does not show are left out. Clips are taken at
 * normal speed, as a snapshot does not tell another one. `pathOf` gives the file of a clip: subclips of it count, too.
 */
export function sequenceMarkerPlan(selects: readonly Select[], sequence: Pick<SequenceSnapshot, "guid" | "name" | "videoTracks">, pathOf: (mediaId: string) => string | null): EditPlan {
  const owner: MarkerOwnerRef = { kind: "sequence", sequenceGuid: sequence.guid, name: sequence.name };
  const shown = sequence.videoTracks.flatMap((track) => track.clips).filter((clip) => !clip.disabled && !clip.adjustmentLayer);
  const items = selects.flatMap((select) => {
    const path = pathOf(select.mediaId);
    const places = shown.filter((clip) => clip.ref.mediaId === select.mediaId || (path !== null && clip.mediaPath === path)).flatMap((clip) => timelineRange(select, clip) ?? []);
    // Two layers of one clip are one place.
    const once = places.filter((place, index) => places.findIndex((other) => other.start === place.start && other.end === place.end) === index);
    return once.length === 0 ? [] : [markerItem(select, once.map((place) => addMarker(owner, select, place)))];
  });
  return makePlan(say`Mark ${counted(items.length, "select")} in ${sequence.name}`, items);
}

/** A plan that makes subclips in a new bin of this name, a line each; the bin is the first line and the others need it. */
export function subclipPlan(binName: string, subclips: readonly Subclip[]): EditPlan {
  const bin: PlanItem = { id: "bin", title: say`Bin ${binName}`, why: say`Holds the subclips.`, needsConfirmation: false, edits: [{ kind: "add-bin", bin: { name: binName } }] };
  const items = subclips.map((subclip, index): PlanItem => ({
    id: `subclip-${index + 1}`,
    title: subclip.name,
    why: say`Part of ${subclip.of.name}.`,
    needsConfirmation: false,
    edits: [{ kind: "add-subclip", subclip, bin: binName }],
  }));
  return makePlan(say`Make ${counted(subclips.length, "subclip")}`, [bin, ...items]);
}

function markerItem(select: Select, edits: readonly AddMarker[]): PlanItem {
  return { id: `marker-${select.id}`, title: selectMarkerName(select), why: say`Select of ${select.clipName}.`, needsConfirmation: false, edits };
}

function addMarker(on: MarkerOwnerRef, select: Select, at: TickRange): AddMarker {
  return { kind: "add-marker", on, marker: selectMarker(select, at) };
}

function timelineRange(select: Select, { ref, range }: ClipSnapshot): TickRange | null {
  const start = range.start + select.start - ref.sourceStart;
  const end = range.start + select.end - ref.sourceStart;
  const shown = { start: start > range.start ? start : range.start, end: end < range.end ? end : range.end };
  return shown.start < shown.end ? shown : null;
}
