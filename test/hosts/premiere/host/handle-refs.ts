import type { TrackItemRef, TrackRef } from "../state/find-in-state";
import { HostHandle } from "./host-handle";
import { hostError } from "./host-errors";

const IDS = new WeakMap<object, string>();
const TRACK_ITEMS = new WeakMap<object, TrackItemRef>();
const EVENT_TARGETS = new WeakMap<object, string>();

/** Remembers which project item, sequence, marker or component a handle stands for. */
export function bindId(handle: object, id: string): void {
  IDS.set(handle, id);
}

/** What `bindId` remembered; throws for dead handles and for objects that are no handles. */
export function idOf(handle: object): string {
  const id = IDS.get(handle);
  if (id === undefined) throw hostError("invalidParameter");
  assertAlive(handle);
  return id;
}

/** Remembers which track item a handle stands for. */
export function bindTrackItem(handle: object, ref: TrackItemRef): void {
  TRACK_ITEMS.set(handle, ref);
}

/** What `bindTrackItem` remembered; throws for dead handles and for objects that are no track items. */
export function trackItemRefOf(handle: object): TrackItemRef {
  const ref = TRACK_ITEMS.get(handle);
  if (!ref) throw hostError("invalidParameter");
  assertAlive(handle);
  return ref;
}

/** Remembers under which name events about a handle's object are sent. */
export function bindEventTarget(handle: object, target: string): void {
  EVENT_TARGETS.set(handle, target);
}

/** What `bindEventTarget` remembered. */
export function eventTargetOf(handle: object): string {
  const target = EVENT_TARGETS.get(handle);
  if (target === undefined) throw hostError("invalidParameter");
  return target;
}

/** The event target of a project. */
export function projectTarget(guid: string): string {
  return `project:${guid}`;
}

/** The event target of a sequence. */
export function sequenceTarget(guid: string): string {
  return `sequence:${guid}`;
}

/** The event target of a track. */
export function trackTarget({ sequenceGuid, kind, trackId }: TrackRef): string {
  return `track:${sequenceGuid}:${kind}:${trackId}`;
}

function assertAlive(handle: object): void {
  if (handle instanceof HostHandle) handle.checkAlive();
}
