import { fail, succeed } from "../basics/result";
import { changeMarkers, sameMarker } from "../project/change-project";
import { findMarkers } from "../project/find-in-project";
import { markerOwnerSchema, markerSchema } from "../project/project-schemas";
import { markerOwnerKey, type ClipRef } from "../project/references";
import type { MarkerSnapshot, ProjectSnapshot } from "../project/project-snapshot";
import type { AddMarker, RemoveMarker, StaleEdit } from "./edit";
import type { EditKind, EditPhase, Touches } from "./edit-kind";
import type { EditReads } from "./edit-reads";

const shared = {
  fields: { on: markerOwnerSchema, marker: markerSchema },
  reads: ({ on }: AddMarker | RemoveMarker): EditReads => ({ markersOf: [on] }),
  differences,
  touches,
  place: ({ on }: AddMarker | RemoveMarker): string => markerOwnerKey(on),
  // A marker is taken back only while it says exactly what ours does.
  mayHoldWork: (): boolean => false,
};

/** Adding a marker. */
export const addMarker: EditKind<AddMarker> = {
  ...shared,

  apply(snapshot, edit) {
    const present = findMarkers(snapshot, edit.on);
    if (!present) return fail(stale(edit, "a place for markers", "no such sequence or clip"));
    // A twin could not be told from the new one while that has no colour and comments yet, nor when it is taken back.
    if (present.some((marker) => sameUndressed(marker, edit.marker))) return fail(stale(edit, "no marker like it", "one of this name, time and type"));
    return succeed(changeMarkers(snapshot, edit.on, (markers) => [...markers, edit.marker]));
  },

  invert: (edit) => ({ ...edit, kind: "remove-marker" }),

  // Colour cannot be given at birth, and some builds drop the comments then: both follow once the marker can be found.
  phases({ marker }) {
    const dress: EditPhase = {
      kind: "dress-marker",
      colorIndex: marker.colorIndex === 0 ? null : marker.colorIndex,
      comments: marker.comments === "" ? null : marker.comments,
    };
    return dress.colorIndex === null && dress.comments === null ? [{ kind: "add-marker" }] : [{ kind: "add-marker" }, dress];
  },

  restore(now, _before, edit) {
    const half = findMarkers(now, edit.on)?.find((marker) => sameUndressed(marker, edit.marker));
    return half ? [{ ...edit, kind: "remove-marker", marker: half }] : [];
  },

  retarget: moveMarker,
};

/** Removing a marker. */
export const removeMarker: EditKind<RemoveMarker> = {
  ...shared,

  apply(snapshot, edit) {
    const markers = findMarkers(snapshot, edit.on);
    const index = markers?.findIndex((marker) => sameMarker(marker, edit.marker)) ?? -1;
    if (index < 0) return fail(stale(edit, `the marker "${edit.marker.name}"`, "no marker that says the same"));
    return succeed(changeMarkers(snapshot, edit.on, (all) => all.filter((_, i) => i !== index)));
  },

  invert: (edit) => ({ ...edit, kind: "add-marker" }),
  phases: () => [{ kind: "remove-marker" }],

  restore(now, before, edit) {
    return countSame(now, edit) < countSame(before, edit) ? [{ ...edit, kind: "add-marker" }] : [];
  },

  retarget: moveMarker,
};

/** Markers of a clip go where it went. */
function moveMarker<E extends AddMarker | RemoveMarker>(edit: E, move: (clip: ClipRef) => ClipRef): E {
  return edit.on.kind === "clip" ? { ...edit, on: { ...edit.on, clip: move(edit.on.clip) } } : edit;
}

/** Two markers on one owner never share a step when they could be mistaken for each other. */
function touches(edit: AddMarker | RemoveMarker): Touches {
  return { reads: [], writes: [`marker ${markerOwnerKey(edit.on)} ${edit.marker.start} ${edit.marker.name} ${edit.marker.type} ${edit.marker.duration}`] };
}

/** Whatever is at the marker's place under its name counts, dressed or not: a step may have stopped in between. */
function differences(edit: AddMarker | RemoveMarker, expected: ProjectSnapshot, found: ProjectSnapshot): string[] {
  const [should, is] = [namesakes(edit, expected), namesakes(edit, found)];
  // What cannot be found cannot be said to be as it was.
  if (findMarkers(expected, edit.on) && !findMarkers(found, edit.on)) return [`${edit.on.name} should have ${describeMarkers(edit, should)}, but is not there`];
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

function countSame(snapshot: ProjectSnapshot, edit: RemoveMarker): number {
  return findMarkers(snapshot, edit.on)?.filter((marker) => sameMarker(marker, edit.marker)).length ?? 0;
}

function sameUndressed(a: MarkerSnapshot, b: MarkerSnapshot): boolean {
  return a.start === b.start && a.name === b.name && a.type === b.type && a.duration === b.duration;
}

function stale(edit: AddMarker | RemoveMarker, expected: string, found: string): StaleEdit {
  return { edit, on: `marker "${edit.marker.name}" on ${edit.on.name}`, expected, found };
}
