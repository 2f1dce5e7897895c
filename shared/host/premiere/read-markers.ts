import type { ClipProjectItem, Marker, premierepro, Sequence } from "@adobe/premierepro";
import { sortMarkers } from "../../project/change-project";
import type { MarkerSnapshot } from "../../project/project-snapshot";
import { fromHostTime } from "./host-values";

const MARKER_TYPES: readonly MarkerSnapshot["type"][] = ["Comment", "Chapter", "Segmentation", "WebLink"];

/** The markers of a sequence or bin clip, in our order; kinds that no edit can make (Flash cue points) are left out. */
export async function readMarkers(ppro: premierepro, owner: Sequence | ClipProjectItem): Promise<MarkerSnapshot[]> {
  const markers = await ppro.Markers.getMarkers(owner);
  return sortMarkers(markers.getMarkers().flatMap((marker) => readMarker(marker) ?? []));
}

/** What one marker says; undefined for kinds that no edit can make. */
export function readMarker(marker: Marker): MarkerSnapshot | undefined {
  const type = MARKER_TYPES.find((known) => known === marker.getType());
  return (
    type && {
      name: marker.getName(),
      type,
      start: fromHostTime(marker.getStart()),
      duration: fromHostTime(marker.getDuration()),
      comments: marker.getComments(),
      colorIndex: marker.getColorIndex(),
    }
  );
}
