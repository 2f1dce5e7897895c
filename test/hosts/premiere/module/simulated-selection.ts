import type { AudioClipTrackItem, TrackItemSelection, TrackItemSelectionStatic, VideoClipTrackItem } from "@adobe/premierepro";
import { guardClass, type Simulated } from "../host/guard-class";
import { trackItemRefOf } from "../host/handle-refs";
import { hostError } from "../host/host-errors";
import { ShortLivedHandle } from "../host/host-handle";
import type { SimulatedHost } from "../host/simulated-host";
import { findTrackItem, type TrackItemRef } from "../state/find-in-state";

/** A list of track items; the timeline shows it only after Sequence.setSelection. */
export class SimulatedSelection extends ShortLivedHandle implements Simulated<TrackItemSelection> {
  #refs: readonly TrackItemRef[];
  #usable = true;

  constructor(host: SimulatedHost, refs: readonly TrackItemRef[]) {
    super(host, "TrackItemSelection");
    this.#refs = refs;
  }

  addItem(trackItem: VideoClipTrackItem | AudioClipTrackItem, skipDuplicateCheck = false): boolean {
    const ref = trackItemRefOf(trackItem);
    if (!skipDuplicateCheck && this.#refs.some((one) => one.itemId === ref.itemId)) return false;
    this.#refs = [...this.#refs, ref];
    return true;
  }

  removeItem(trackItem: VideoClipTrackItem | AudioClipTrackItem): boolean {
    const { itemId } = trackItemRefOf(trackItem);
    const kept = this.#refs.filter((one) => one.itemId !== itemId);
    const removed = kept.length < this.#refs.length;
    this.#refs = kept;
    return removed;
  }

  async getTrackItems(): Promise<(VideoClipTrackItem | AudioClipTrackItem)[]> {
    return this.#refs.filter((ref) => findTrackItem(this.host.state, ref)).map((ref) => this.host.handles.trackItem(ref));
  }

  override checkAlive(): void {
    super.checkAlive();
    if (!this.#usable) throw hostError("staleHandle");
  }

  /** Ends the selection, as the host does when its callback returns. */
  expire(): void {
    this.#usable = false;
  }

  /** What is in it, for actions; throws when it has ended. */
  static refsOf(selection: TrackItemSelection): readonly TrackItemRef[] {
    if (!(selection instanceof SimulatedSelection)) throw hostError("illegalType");
    selection.checkAlive();
    return selection.#refs;
  }
}

/** The static side of TrackItemSelection. The object is good inside the callback only; on some builds not even there (a switch). */
export function selectionStatics(host: SimulatedHost): TrackItemSelectionStatic {
  return {
    createEmptySelection: (callback) => {
      const selection = new SimulatedSelection(host, []);
      if (host.switches.createEmptySelection === "fails") selection.expire();
      try {
        callback(selection);
      } finally {
        selection.expire();
      }
      return true;
    },
  };
}

guardClass("TrackItemSelection", SimulatedSelection);
