import type { OperationCompleteEvent, ProjectClosedEvent, ProjectEvent, Project } from "@adobe/premierepro";
import { guardClass, type Simulated } from "../host/guard-class";
import { HOST_CONSTANTS } from "./host-constants";

const { OperationCompleteEvent: Operations, OperationCompleteState, ProjectEvent: ProjectEvents, SnapEvent } = HOST_CONSTANTS;

/** Declared so that events can be named by class; what handlers get are plain objects of this shape. */
export class SimulatedProjectEvent implements Simulated<ProjectEvent> {
  constructor(
    readonly name: string,
    readonly path: string,
    readonly id: string,
    readonly project: Project,
  ) {}
}

/** As for project events. */
export class SimulatedProjectClosedEvent implements Simulated<ProjectClosedEvent> {
  constructor(
    readonly name: string,
    readonly path: string,
    readonly id: string,
  ) {}
}

/** As for project events. */
export class SimulatedOperationCompleteEvent implements Simulated<OperationCompleteEvent> {
  constructor(readonly state: number) {}
}

/** The static sides of the event classes. */
export const EVENT_CLASS_STATICS = {
  ProjectEvent: { EVENT_OPENED: ProjectEvents.OPENED, EVENT_ACTIVATED: ProjectEvents.ACTIVATED, EVENT_DIRTY: ProjectEvents.DIRTY },
  ProjectClosedEvent: { EVENT_CLOSED: ProjectEvents.CLOSED },
  OperationCompleteEvent: {
    OPERATION_STATE_SUCCESS: OperationCompleteState.SUCCESS,
    OPERATION_STATE_CANCELLED: OperationCompleteState.CANCELLED,
    OPERATION_STATE_FAILED: OperationCompleteState.FAILED,
    EVENT_IMPORT_MEDIA_COMPLETE: Operations.IMPORT_MEDIA_COMPLETE,
    EVENT_EXPORT_MEDIA_COMPLETE: Operations.EXPORT_MEDIA_COMPLETE,
    EVENT_EFFECT_DROP_COMPLETE: Operations.EFFECT_DROP_COMPLETE,
    EVENT_EFFECT_DRAG_OVER: Operations.EFFECT_DRAG_OVER,
    EVENT_CLIP_EXTEND_REACHED: Operations.CLIP_EXTEND_REACHED,
    EVENT_GENERATIVE_EXTEND_COMPLETE: Operations.GENERATIVE_EXTEND_COMPLETE,
  },
  SnapEvent: {
    EVENT_SNAP_TO_KEYFRAME: SnapEvent.KEYFRAME,
    EVENT_SNAP_TO_TRACKITEM: SnapEvent.TRACKITEM,
    EVENT_SNAP_TO_GUIDES: SnapEvent.GUIDES,
    EVENT_SNAP_RAZOR_TO_PLAYHEAD: SnapEvent.RAZOR_PLAYHEAD,
    EVENT_SNAP_RAZOR_TO_MARKER: SnapEvent.RAZOR_MARKER,
    EVENT_SNAP_PLAYHEAD_TO_TRACKITEM_EDGE: SnapEvent.PLAYHEAD_TRACKITEM,
  },
} as const;

guardClass("ProjectEvent", SimulatedProjectEvent);
guardClass("ProjectClosedEvent", SimulatedProjectClosedEvent);
guardClass("OperationCompleteEvent", SimulatedOperationCompleteEvent);
