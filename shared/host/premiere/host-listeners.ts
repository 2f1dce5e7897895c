import type { EventManagerStatic, premierepro, Project, Sequence, VideoTrack } from "@adobe/premierepro";
import type { HostEvent } from "../host-port";
import { quietly } from "../quietly";

type EventKind = Exclude<HostEvent["kind"], "theme-changed">;
type EventTarget = Parameters<EventManagerStatic["addEventListener"]>[0];
type EventName = Parameters<EventManagerStatic["addEventListener"]>[1];

/** Hears the host's own events of one project and its active sequence; there are none for markers, parameters and undo beyond "dirty". */
export async function listenToHost(ppro: premierepro, project: Project, sequence: Sequence | null, heard: (kind: EventKind) => void): Promise<() => void> {
  const { ProjectEvent, SequenceEvent, VideoTrackEvent } = ppro.Constants;
  const stops = [
    listen(ppro, project, ProjectEvent.DIRTY, "project-changed", heard),
    listen(ppro, project, ProjectEvent.CLOSED, "project-changed", heard),
    listen(ppro, project, ProjectEvent.ACTIVATED, "sequence-changed", heard),
  ];
  if (sequence) {
    stops.push(listen(ppro, sequence, SequenceEvent.ACTIVATED, "sequence-changed", heard));
    stops.push(listen(ppro, sequence, SequenceEvent.CLOSED, "sequence-changed", heard));
    stops.push(listen(ppro, sequence, SequenceEvent.SELECTION_CHANGED, "selection-changed", heard));
    for (const track of await videoTracks(sequence)) stops.push(listen(ppro, track, VideoTrackEvent.TRACK_CHANGED, "project-changed", heard));
  }
  return () => stops.forEach((stop) => stop());
}

async function videoTracks(sequence: Sequence): Promise<VideoTrack[]> {
  const tracks: VideoTrack[] = [];
  const count = await sequence.getVideoTrackCount();
  for (let i = 0; i < count; i++) tracks.push(await sequence.getVideoTrack(i));
  return tracks;
}

/** What the host cannot listen to is noticed by the poll. */
function listen(ppro: premierepro, target: EventTarget, event: number, kind: EventKind, heard: (kind: EventKind) => void): () => void {
  // The type definitions number the events; at run time they are names, and both are accepted as they come.
  const name = event as unknown as EventName;
  const handler = (): void => quietly(() => heard(kind));
  quietly(() => ppro.EventManager.addEventListener(target, name, handler));
  return () => quietly(() => ppro.EventManager.removeEventListener(target, name, handler));
}
