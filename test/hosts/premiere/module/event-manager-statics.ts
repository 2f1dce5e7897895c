import type { EventManagerStatic, Project } from "@adobe/premierepro";
import { eventTargetOf, projectTarget, trackTarget } from "../host/handle-refs";
import type { ChangedTrack } from "../host/changed-tracks";
import type { SimulatedHost } from "../host/simulated-host";
import { sequenceEnd } from "../state/find-in-state";
import { tickTime } from "../values/simulated-tick-time";
import { HOST_CONSTANTS } from "./host-constants";

const { ProjectEvent, VideoTrackEvent, AudioTrackEvent } = HOST_CONSTANTS;

/** The static side of EventManager. Names are those of Constants. */
export function eventManagerStatics(host: SimulatedHost): EventManagerStatic {
  return {
    addEventListener: (target, name, handler) => host.events.add(eventTargetOf(target), String(name), handler),
    removeEventListener: (target, name, handler) => host.events.remove(eventTargetOf(target), String(name), handler),
    addGlobalEventListener: (name, handler) => host.events.add(null, String(name), handler),
    removeGlobalEventListener: (name, handler) => host.events.remove(null, String(name), handler),
  };
}

/** Sends what a commit, an undo, a redo or an edit by hand sends: DIRTY, and for each changed track INFO_CHANGED and mostly TRACK_CHANGED. */
export function announceChange(host: SimulatedHost, changed: readonly ChangedTrack[]): void {
  const { guid } = host.state;
  host.events.emit(projectTarget(guid), ProjectEvent.DIRTY, () => projectEvent(host));
  for (const track of changed) {
    const names = track.kind === "video" ? VideoTrackEvent : AudioTrackEvent;
    const event = (): object => ({
      track: track.kind === "video" ? host.handles.videoTrack(track) : host.handles.audioTrack(track),
      start: tickTime(0n),
      end: tickTime(endOf(host, track.sequenceGuid)),
    });
    if (track.content) host.events.emit(trackTarget(track), names.TRACK_CHANGED, event);
    host.events.emit(trackTarget(track), names.INFO_CHANGED, event);
  }
}

function projectEvent(host: SimulatedHost): object {
  const { name, path, guid } = host.state;
  const project: Project = host.handles.project();
  return { name, path, id: guid, project };
}

function endOf(host: SimulatedHost, sequenceGuid: string): bigint {
  const sequence = host.state.sequences.get(sequenceGuid);
  return sequence ? sequenceEnd(sequence) : 0n;
}
