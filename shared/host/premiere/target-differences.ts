import { assertNever } from "../../basics/assert-never";
import type { AddEffect, AddMarker, Edit, RemoveEffect, RemoveMarker, SetParameter } from "../../edits/edit";
import { sameMarker } from "../../project/change-project";
import { findClip, findEffect, findMarkers, findParam } from "../../project/find-in-project";
import { describeParamState, sameParamState, type ParamState } from "../../project/parameter-state";
import type { MarkerSnapshot, ProjectSnapshot } from "../../project/project-snapshot";

/** Where the targets of these edits are not as expected, in words, each once; nothing else of the project is compared. */
export function targetDifferences(edits: readonly Edit[], expected: ProjectSnapshot, found: ProjectSnapshot): string[] {
  return [...new Set(edits.flatMap((edit) => differencesOf(edit, expected, found)))];
}

/** Did anything happen to what this edit is about, be it only half of what it wants? */
export function targetChanged(edit: Edit, before: ProjectSnapshot, after: ProjectSnapshot): boolean {
  return differencesOf(edit, before, after).length > 0;
}

function differencesOf(edit: Edit, expected: ProjectSnapshot, found: ProjectSnapshot): string[] {
  switch (edit.kind) {
    case "set-parameter":
      return paramDifference(edit, expected, found);
    case "add-effect":
    case "remove-effect":
      return effectDifferences(edit, expected, found);
    case "add-marker":
    case "remove-marker":
      return markerDifference(edit, expected, found);
    default:
      return assertNever(edit);
  }
}

function paramDifference(edit: SetParameter, expected: ProjectSnapshot, found: ProjectSnapshot): string[] {
  const name = `${edit.on.displayName} on ${edit.on.effect.clip.name}`;
  return stateDifference(name, findParam(expected, edit.on)?.state, findParam(found, edit.on)?.state);
}

function stateDifference(name: string, expected: ParamState | undefined, found: ParamState | undefined): string[] {
  if (!expected && !found) return [];
  if (expected && found && sameParamState(expected, found)) return [];
  const [should, is] = [expected, found].map((state) => (state ? describeParamState(state) : "absent"));
  return [`${name} should be ${should}, but is ${should === is ? "not the same" : is}`];
}

function effectDifferences(edit: AddEffect | RemoveEffect, expected: ProjectSnapshot, found: ProjectSnapshot): string[] {
  const [should, is] = [chainOf(edit, expected), chainOf(edit, found)];
  if (should !== is) return [`${edit.effect.clip.name} should have the effects ${should}, but has ${is}`];
  const params = findEffect(expected, edit.effect)?.params ?? [];
  return params.flatMap((param) => {
    const live = findEffect(found, edit.effect)?.params.find(({ index }) => index === param.index);
    return stateDifference(`${param.displayName} on ${edit.effect.clip.name}`, param.state, live?.state);
  });
}

function chainOf(edit: AddEffect | RemoveEffect, snapshot: ProjectSnapshot): string {
  const effects = findClip(snapshot, edit.effect.clip)?.effects;
  return effects ? effects.map((effect) => effect.matchName).join(", ") || "none" : "(the clip is gone)";
}

/** Whatever is at the marker's place under its name counts, dressed or not: a step may have stopped in between. */
function markerDifference(edit: AddMarker | RemoveMarker, expected: ProjectSnapshot, found: ProjectSnapshot): string[] {
  const [should, is] = [namesakes(edit, expected), namesakes(edit, found)];
  if (should.length === is.length && should.every((marker, i) => sameMarker(marker, is[i] ?? marker))) return [];
  return [`${edit.on.name} should have ${describeMarkers(edit, should)}, but has ${describeMarkers(edit, is)}`];
}

function namesakes({ on, marker }: AddMarker | RemoveMarker, snapshot: ProjectSnapshot): readonly MarkerSnapshot[] {
  const { colorIndex, comments } = marker;
  return (findMarkers(snapshot, on) ?? []).filter((other) => sameMarker({ ...other, colorIndex, comments }, marker));
}

function describeMarkers({ marker }: AddMarker | RemoveMarker, found: readonly MarkerSnapshot[]): string {
  const looks = found.map((one) => `colour ${one.colorIndex} and comments "${one.comments}"`);
  return `${looks.length === 0 ? "no" : "the"} marker "${marker.name}"${looks.length === 0 ? "" : ` with ${looks.join(", and with ")}`}`;
}
