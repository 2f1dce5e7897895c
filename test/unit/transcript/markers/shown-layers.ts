import type { ClipSnapshot, SequenceSnapshot } from "../../../../shared/project/project-snapshot";
import { FRAME_RATES } from "../../../../shared/time/frame-rate";
import { s } from "../story/told-stories";

/** A layer that shows /media/<file>.mov from `from` to `to` of the composition, beginning with this second of it. */
export function layer(id: number, file: string, from: number, to: number, sourceStart: number, more: Partial<ClipSnapshot> = {}): ClipSnapshot {
  const ref = { sequenceGuid: "7", track: id, start: s(from), sourceStart: s(sourceStart), mediaId: `layer ${id}`, name: `${file} ${id}` };
  return {
    ref,
    name: ref.name,
    range: { start: s(Math.max(0, from)), end: s(to) },
    selected: false,
    disabled: false,
    adjustmentLayer: false,
    mediaPath: `/media/${file}.mov`,
    offline: false,
    size: null,
    refusal: null,
    remarks: [],
    effects: null,
    markers: [],
    ...more,
  };
}

/** A composition of a minute with these layers, at 25 frames a second. */
export function composition(layers: readonly ClipSnapshot[], more: Partial<SequenceSnapshot> = {}): SequenceSnapshot {
  return {
    guid: "7",
    name: "Rough cut",
    frameRate: FRAME_RATES["25"],
    widthPx: 1920,
    heightPx: 1080,
    zeroPoint: 0n,
    counting: "non-drop",
    end: s(60),
    videoTracks: layers.map((clip) => ({ index: clip.ref.track, name: clip.name, muted: false, clips: [clip] })),
    markers: [],
    ...more,
  };
}
