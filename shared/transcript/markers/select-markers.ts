import { counted } from "../../words/counted";
import { clipKey } from "../../project/references";
import type { ClipSnapshot } from "../../project/project-snapshot";
import { selectMarker } from "../selects/select-marker";
import type { Select } from "../selects/select";
import type { MarkerProposal, MarkerProposals } from "./marker-proposal";
import { placesOfSelects, type MarkedSequence, type SelectPlace, type SelectPlaces, type SelectSource } from "./select-places";
import { withoutClashes } from "./without-clashes";
import { say } from "../../words/say";

/** Markers on every layer that shows a select: they count in the layer's own time, and go wherever it goes. */
export function layerMarkers(selects: readonly Select[], sequence: MarkedSequence, sourceOf: (mediaId: string) => SelectSource): MarkerProposals {
  const found = placesOfSelects(selects, sequence, sourceOf, ({ refusal }) => refusal);
  const layers = new Map<string, ClipSnapshot>(found.places.map(({ layer }) => [clipKey(layer.ref), layer]));
  const lines = found.places.map((place): MarkerProposal => ({
    ...plainLine(place),
    id: `${place.select.id} ${place.layer.ref.mediaId} ${place.layer.ref.sequenceGuid}`,
    on: { kind: "clip", clip: place.layer.ref, name: place.layer.name },
    marker: shownMarker(place, place.at - place.layer.ref.start + place.layer.ref.sourceStart),
  }));
  return proposals(found, sequence, withoutClashes(lines, (on) => (on.kind === "clip" && layers.get(clipKey(on.clip))?.markers) || []));
}

/** Markers on the composition, where its layers play the selects: they stay when a layer moves. Layers that play the same at the same time are one place. */
export function compositionMarkers(selects: readonly Select[], sequence: MarkedSequence, sourceOf: (mediaId: string) => SelectSource): MarkerProposals {
  const found = placesOfSelects(selects, sequence, sourceOf, () => null);
  const once = found.places.filter((place, index) => found.places.findIndex((other) => other.select === place.select && other.at === place.at) === index);
  const lines = once.map((place): MarkerProposal => ({
    ...plainLine(place),
    id: `${place.select.id} ${place.at} ${sequence.guid}`,
    on: { kind: "sequence", sequenceGuid: sequence.guid, name: sequence.name },
    marker: shownMarker(place, place.at),
  }));
  return proposals(found, sequence, withoutClashes(lines, () => sequence.markers));
}

function plainLine({ at, layer, shown: { trimmedWords } }: SelectPlace): Pick<MarkerProposal, "at" | "remarks" | "refusal"> {
  const trimmed = trimmedWords === 0 ? [] : [say`${counted(trimmedWords, "word")} of it ${trimmedWords === 1 ? say`is` : say`are`} trimmed off ${layer.name}.`];
  return { at, remarks: trimmed, refusal: null };
}

function shownMarker({ select, shown: { stretch, text } }: SelectPlace, start: bigint): MarkerProposal["marker"] {
  return selectMarker({ ...select, text }, { start, end: start + stretch.end - stretch.start });
}

function proposals({ refused, absent, trimmedOff }: SelectPlaces, { name }: MarkedSequence, lines: readonly MarkerProposal[]): MarkerProposals {
  const inOrder = [...lines].sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
  const leftOut = [
    ...(absent.length === 0 ? [] : [say`${highlights(absent)} of footage that no layer of ${name} shows; compositions inside it are not looked into.`]),
    ...(trimmedOff.length === 0 ? [] : [say`${highlights(trimmedOff)} trimmed off: no layer shows a word of ${trimmedOff.length === 1 ? say`it` : say`them`}.`]),
  ];
  return { lines: inOrder, refused, leftOut };
}

function highlights(selects: readonly Select[]): string {
  return `${counted(selects.length, "highlight")} ${selects.length === 1 ? say`is` : say`are`}`;
}
