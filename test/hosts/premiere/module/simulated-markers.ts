import type { Action, ClipProjectItem, Color, Guid, Marker, Markers, Sequence, TickTime } from "@adobe/premierepro";
import { guardClass, type Simulated } from "../host/guard-class";
import { bindId, idOf } from "../host/handle-refs";
import { hostError } from "../host/host-errors";
import { ShortLivedHandle, stillThere } from "../host/host-handle";
import type { SimulatedHost } from "../host/simulated-host";
import { updateClip, updateSequence } from "../state/edit-state";
import { findClip } from "../state/find-in-state";
import type { ColorState, MarkerState, ProjectState } from "../state/project-state";
import { hostColor } from "../values/simulated-geometry";
import { hostGuid } from "../values/simulated-guid";
import { ticksOf, tickTime } from "../values/simulated-tick-time";

/** The static side of Marker; type names measured. */
export const MARKER_TYPES = { MARKER_TYPE_COMMENT: "Comment", MARKER_TYPE_CHAPTER: "Chapter", MARKER_TYPE_FLVCUEPOINT: "FLVCuePoint", MARKER_TYPE_WEBLINK: "WebLink" } as const;

const KNOWN_TYPES: readonly string[] = [...Object.values(MARKER_TYPES), "Segmentation"];

/** Colours by index; the indexes are measured, the shades are ours. */
const COLORS: Readonly<Record<number, ColorState>> = {
  0: shade(0.44, 0.66, 0.25),
  1: shade(0.83, 0.18, 0.18),
  2: shade(0.69, 0.27, 0.71),
  3: shade(0.9, 0.55, 0.2),
  4: shade(0.87, 0.8, 0.27),
  6: shade(0.27, 0.45, 0.85),
  7: shade(0.2, 0.76, 0.78),
};

/** A sequence or a clip, whose markers these are. */
type MarkerOwner = { readonly kind: "sequence" | "clip"; readonly id: string };
type ChangeMarkers = (markers: readonly MarkerState[]) => readonly MarkerState[];

/** The markers of a sequence or clip. */
export class SimulatedMarkers extends ShortLivedHandle implements Simulated<Markers> {
  readonly #owner: MarkerOwner;

  constructor(host: SimulatedHost, owner: MarkerOwner) {
    super(host, "Markers");
    this.#owner = owner;
  }

  getMarkers(filters: string[] = []): Marker[] {
    const all = stillThere(markersOf(this.host.state, this.#owner));
    return all.filter((marker) => filters.length === 0 || filters.includes(marker.type)).map((marker) => new SimulatedMarker(this.host, this.#owner, marker.guid));
  }

  createAddMarkerAction(name: string, type: string = MARKER_TYPES.MARKER_TYPE_COMMENT, start?: TickTime, duration?: TickTime, comments = ""): Action {
    if (!KNOWN_TYPES.includes(type)) throw hostError("invalidParameter");
    const marker: MarkerState = {
      guid: this.host.newId(),
      name,
      type,
      start: start ? ticksOf(start) : 0n,
      duration: duration ? ticksOf(duration) : 0n,
      comments: this.host.switches.markerCommentsArgument === "honoured" ? comments : "",
      colorIndex: 0,
      url: "",
      target: "",
    };
    return this.#change((markers) => sorted([...markers, marker]));
  }

  createRemoveMarkerAction(marker: Marker): Action {
    const guid = idOf(marker);
    return this.#change((markers) => markers.filter((one) => one.guid !== guid));
  }

  createMoveMarkerAction(marker: Marker, time: TickTime): Action {
    const guid = idOf(marker);
    return this.#change((markers) => sorted(markers.map((one) => (one.guid === guid ? { ...one, start: ticksOf(time) } : one))));
  }

  #change(change: ChangeMarkers): Action {
    return this.host.makeAction((state) => withMarkers(state, this.#owner, change));
  }
}

/** One marker. */
export class SimulatedMarker extends ShortLivedHandle implements Simulated<Marker> {
  readonly #owner: MarkerOwner;
  readonly #guid: string;

  constructor(host: SimulatedHost, owner: MarkerOwner, guid: string) {
    super(host, "Marker");
    this.#owner = owner;
    this.#guid = guid;
    bindId(this, guid);
  }

  get guid(): Guid {
    return hostGuid(this.#guid);
  }
  getColor(): Color {
    return hostColor(COLORS[this.#marker.colorIndex] ?? shade(0.5, 0.5, 0.5));
  }
  getColorIndex(): number {
    return this.#marker.colorIndex;
  }
  getComments(): string {
    return this.#marker.comments;
  }
  getDuration(): TickTime {
    return tickTime(this.#marker.duration);
  }
  getName(): string {
    return this.#marker.name;
  }
  getUrl(): string {
    return this.#marker.url;
  }
  getTarget(): string {
    return this.#marker.target;
  }
  getType(): string {
    return this.#marker.type;
  }
  getStart(): TickTime {
    return tickTime(this.#marker.start);
  }
  createSetColorByIndexAction(colorIndex: number): Action {
    return this.#set({ colorIndex });
  }
  createSetNameAction(name: string): Action {
    return this.#set({ name });
  }
  createSetDurationAction(time: TickTime): Action {
    return this.#set({ duration: ticksOf(time) });
  }
  createSetTypeAction(type: string): Action {
    if (!KNOWN_TYPES.includes(type)) throw hostError("invalidParameter");
    return this.#set({ type });
  }
  createSetCommentsAction(comments: string): Action {
    return this.#set({ comments });
  }

  get #marker(): MarkerState {
    return stillThere(markersOf(this.host.state, this.#owner)?.find((marker) => marker.guid === this.#guid));
  }

  #set(change: Partial<MarkerState>): Action {
    return this.host.makeAction((state) => withMarkers(state, this.#owner, (markers) => markers.map((one) => (one.guid === this.#guid ? { ...one, ...change } : one))));
  }
}

/** The static side of Markers. */
export function markersStatics(host: SimulatedHost): object {
  return {
    getMarkers: async (owner: Sequence | ClipProjectItem): Promise<Markers> => {
      const id = idOf(owner);
      return new SimulatedMarkers(host, { kind: host.state.sequences.has(id) ? "sequence" : "clip", id });
    },
  };
}

function markersOf(state: ProjectState, owner: MarkerOwner): readonly MarkerState[] | undefined {
  return owner.kind === "sequence" ? state.sequences.get(owner.id)?.markers : findClip(state, owner.id)?.markers;
}

function withMarkers(state: ProjectState, owner: MarkerOwner, change: ChangeMarkers): ProjectState {
  return owner.kind === "sequence"
    ? updateSequence(state, owner.id, (sequence) => ({ ...sequence, markers: change(sequence.markers) }))
    : updateClip(state, owner.id, (clip) => ({ ...clip, markers: change(clip.markers) }));
}

function sorted(markers: MarkerState[]): MarkerState[] {
  return markers.sort((a, b) => (a.start < b.start ? -1 : a.start > b.start ? 1 : 0));
}

function shade(red: number, green: number, blue: number): ColorState {
  return { red, green, blue, alpha: 1 };
}

guardClass("Markers", SimulatedMarkers);
guardClass("Marker", SimulatedMarker);
