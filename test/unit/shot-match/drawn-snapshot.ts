import type { ClipSnapshot, EffectSnapshot, ProjectSnapshot, SequenceSnapshot } from "../../../shared/project/project-snapshot";
import { NO_BINS } from "../../../shared/project/bins-snapshot";
import { FRAME_RATES } from "../../../shared/time/frame-rate";

/** A clip of a snapshot, from tick to tick; its effects were read and there are none unless said otherwise. */
export function clip(name: string, track: number, start: bigint, end: bigint, more: Partial<ClipSnapshot> = {}): ClipSnapshot {
  return {
    ref: { sequenceGuid: "sequence", track, start, sourceStart: 0n, mediaId: name, name },
    name,
    range: { start, end },
    selected: false,
    disabled: false,
    adjustmentLayer: false,
    mediaPath: null,
    size: null,
    refusal: null,
    remarks: [],
    markers: null,
    offline: false,
    effects: [],
    ...more,
  };
}

/** A sequence of these clips on as many tracks as they name. */
export function sequence(clips: readonly ClipSnapshot[], mutedTracks: readonly number[] = []): SequenceSnapshot {
  const tracks = Math.max(1, ...clips.map((one) => one.ref.track + 1));
  return {
    guid: "sequence",
    name: "Reel 1",
    frameRate: FRAME_RATES["25"],
    widthPx: 1920,
    heightPx: 1080,
    zeroPoint: 0n,
        counting: "non-drop",
    end: 1000n,
    markers: [],
    videoTracks: Array.from({ length: tracks }, (_, index) => ({
      index,
      name: `Video ${index + 1}`,
      muted: mutedTracks.includes(index),
      clips: clips.filter((one) => one.ref.track === index),
    })),
  };
}

/** The project around one sequence. */
export function project(only: SequenceSnapshot): ProjectSnapshot {
  return { project: { guid: "project", name: "Film" }, sequences: [only], activeSequenceGuid: only.guid, projectItems: [], bins: NO_BINS };
}

/** An effect with constant parameters by index and name. */
export function effect(matchName: string, params: readonly (readonly [index: number, displayName: string, value: number])[]): EffectSnapshot {
  return { matchName, displayName: matchName, params: params.map(([index, displayName, value]) => ({ index, displayName, state: { kind: "constant", value } })) };
}
