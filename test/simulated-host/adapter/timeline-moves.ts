import type { Ticks } from "../../../shared/time/ticks";
import { BUILT_SEQUENCE_GUID } from "../../hosts/premiere/builders/project-from-clips";
import { copyItem, openGap, shiftItem } from "../../hosts/premiere/edits/make-room";
import { newVideoComponent } from "../../hosts/premiere/effects/new-component";
import { byStart, updateSequence, updateTrackItem, type Change } from "../../hosts/premiere/state/edit-state";
import { allTrackItems } from "../../hosts/premiere/state/find-in-state";
import type { TrackItemState } from "../../hosts/premiere/state/project-state";

/** Makes room on V1, as an insert before the clips there does. */
export function insertRoom(at: Ticks, length: Ticks): Change {
  return (state) =>
    updateSequence(state, BUILT_SEQUENCE_GUID, (sequence) => ({
      ...sequence,
      videoTracks: sequence.videoTracks.map((track, index) => (index === 0 ? openGap(track, { start: at, end: at + length }, "tail") : track)),
    }));
}

/** Lifts a clip to the track above all others, at the same time. */
export function liftToTop(itemId: string): Change {
  return placeOnTop(itemId, (item) => item, "moved");
}

/** Puts a copy of a clip, grade and all, on the track above all others, so much later. */
export function copyToTop(itemId: string, by: Ticks): Change {
  return placeOnTop(itemId, (item) => shiftItem(copyItem(item, `${itemId}-copy`), by), "copied");
}

/** Puts an effect into a clip's chain at this place. */
export function addEffectAt(itemId: string, matchName: string, index: number): Change {
  return changeClip(itemId, (item) => {
    const effect = newVideoComponent(matchName, `${itemId}/by-hand`);
    return effect ? { ...item, components: [...item.components.slice(0, index), effect, ...item.components.slice(index)] } : item;
  });
}

/** Takes the effects of one name out of a clip's chain. */
export function takeEffectOff(itemId: string, matchName: string): Change {
  return changeClip(itemId, (item) => ({ ...item, components: item.components.filter((one) => one.matchName !== matchName) }));
}

function changeClip(itemId: string, change: (item: TrackItemState) => TrackItemState): Change {
  return (state) => updateTrackItem(state, { sequenceGuid: BUILT_SEQUENCE_GUID, kind: "video", itemId }, change);
}

function placeOnTop(itemId: string, place: (item: TrackItemState) => TrackItemState, original: "moved" | "copied"): Change {
  return (state) =>
    updateSequence(state, BUILT_SEQUENCE_GUID, (sequence) => {
      const found = allTrackItems(sequence).find(({ item }) => item.id === itemId);
      if (!found) return sequence;
      const top = sequence.videoTracks.length - 1;
      const rest = sequence.videoTracks.map((track) => (original === "moved" ? { ...track, items: track.items.filter((item) => item.id !== itemId) } : track));
      return { ...sequence, videoTracks: rest.map((track, index) => (index === top ? { ...track, items: byStart([...track.items, place(found.item)]) } : track)) };
    });
}
