import { snapToFrame, type FrameRate } from "../../../../shared/time/frame-rate";
import { frameStart } from "../../../../shared/time/frame-rate";
import { floorDivide, TICKS_PER_SECOND, type Ticks } from "../../../../shared/time/ticks";
import type { TickRange } from "../../../../shared/time/tick-range";
import { audioIntrinsics, videoIntrinsics } from "../effects/intrinsic-components";
import { sequenceEnd, tracksOf, type TrackKind } from "../state/find-in-state";
import { withTracks } from "../state/edit-state";
import type { ClipItemState, ProjectState, SequenceState, TrackItemState, TrackState } from "../state/project-state";
import { clearRange, openGap } from "./make-room";

/** New stills are five seconds long (documented default of Preferences > Timeline). */
const STILL_DURATION: Ticks = 5n * TICKS_PER_SECOND;

/** What an insert or overwrite puts on the timeline, worked out before anything moves. */
export type Placement = {
  readonly clip: ClipItemState;
  /** Snapped to the sequence's frames. */
  readonly range: TickRange;
  readonly source: TickRange;
  /** Track to use by kind; null leaves that kind out. An index equal to the number of tracks adds one. */
  readonly tracks: Readonly<Record<TrackKind, number | null>>;
  readonly newIds: readonly [string, string, string, string];
};

/** How the new clip meets what is already there. */
export type PlacementMode = "overwrite" | "insert-all-tracks" | "insert-own-tracks";

/**
 * Works out the clip's range from its marks: start snapped to the frame, length cut to whole frames of the sequence
 * (measured: 27.834 s at 24 fps become 27.8 s at 25 fps). Undefined when nothing is left.
 */
export function planPlacement(
  state: ProjectState,
  clip: ClipItemState,
  sequence: SequenceState,
  at: Ticks,
  tracks: { readonly video: number; readonly audio: number },
  newIds: readonly [string, string, string, string],
): Placement | undefined {
  const marked = markedRange(state, clip);
  const duration = wholeFrames(marked.end - marked.start, sequence.frameRate);
  if (duration <= 0n) return undefined;
  const start = snapToFrame(at, sequence.frameRate);
  const streams = streamsOf(clip);
  return {
    clip,
    range: { start, end: start + duration },
    source: { start: marked.start, end: marked.start + duration },
    tracks: { video: streams.video ? Math.max(0, tracks.video) : null, audio: streams.audio ? Math.max(0, tracks.audio) : null },
    newIds,
  };
}

/**
 *     overwrite            |  A  |  B  |   ->   | A |new| B |
 *     insert               |  A  |  B  |   ->   | A |new|A|  B  |
 */
export function placeClip(sequence: SequenceState, placement: Placement, mode: PlacementMode): SequenceState {
  const { range, tracks, newIds } = placement;
  const [videoId, audioId, videoTail, audioTail] = newIds;
  const linked = tracks.video !== null && tracks.audio !== null ? nextLinkGroup(sequence) : null;
  let next = withTrackAt(withTrackAt(sequence, "video", tracks.video), "audio", tracks.audio);
  for (const kind of ["video", "audio"] as const) {
    const own = tracks[kind];
    const tail = kind === "video" ? videoTail : audioTail;
    const id = kind === "video" ? videoId : audioId;
    next = withTracks(
      next,
      kind,
      tracksOf(next, kind).map((track, index) => {
        const roomy = makeRoom(track, range, mode, index === own, `${tail}-${index}`);
        return index === own ? { ...roomy, items: insertSorted(roomy.items, newItem(placement, kind, id, linked)) } : roomy;
      }),
    );
  }
  return next;
}

/** The part of a clip that edits use: its in and out marks, else all of it. */
function markedRange(state: ProjectState, clip: ClipItemState): TickRange {
  const whole = clip.subclip?.range ?? { start: 0n, end: clipDuration(state, clip) };
  return { start: clip.inPoint ?? whole.start, end: clip.outPoint ?? whole.end };
}

function clipDuration(state: ProjectState, clip: ClipItemState): Ticks {
  const nested = clip.sequenceGuid === undefined ? undefined : state.sequences.get(clip.sequenceGuid);
  if (nested) return sequenceEnd(nested);
  return clip.media?.still ? STILL_DURATION : (clip.media?.duration ?? 0n);
}

function streamsOf(clip: ClipItemState): { readonly video: boolean; readonly audio: boolean } {
  if (clip.sequenceGuid !== undefined) return { video: true, audio: true };
  return {
    video: (clip.media?.hasVideo ?? false) && (clip.subclip?.takeVideo ?? true),
    audio: (clip.media?.hasAudio ?? false) && (clip.subclip?.takeAudio ?? true),
  };
}

function wholeFrames(duration: Ticks, rate: FrameRate): Ticks {
  const frame = frameStart(1, rate);
  return floorDivide(duration, frame) * frame;
}

function makeRoom(track: TrackState, range: TickRange, mode: PlacementMode, own: boolean, newId: string): TrackState {
  switch (mode) {
    case "overwrite":
      return own ? clearRange(track, range, newId) : track;
    case "insert-all-tracks":
      return openGap(track, range, newId);
    case "insert-own-tracks":
      return own ? openGap(track, range, newId) : track;
  }
}

function newItem({ clip, range, source }: Placement, kind: TrackKind, id: string, linkGroup: number | null): TrackItemState {
  return {
    id,
    projectItemId: clip.id,
    name: clip.name,
    range,
    source,
    speed: 1,
    reversed: false,
    disabled: false,
    adjustmentLayer: false,
    linkGroup,
    components: kind === "video" ? videoIntrinsics(id) : audioIntrinsics(id),
  };
}

function insertSorted(items: readonly TrackItemState[], item: TrackItemState): TrackItemState[] {
  const at = items.findIndex((other) => other.range.start > item.range.start);
  return at === -1 ? [...items, item] : [...items.slice(0, at), item, ...items.slice(at)];
}

/** Adds an empty track when the index is one past the last. */
export function withTrackAt(sequence: SequenceState, kind: TrackKind, index: number | null): SequenceState {
  const tracks = tracksOf(sequence, kind);
  if (index === null || index !== tracks.length) return sequence;
  const id = tracks.reduce((highest, track) => Math.max(highest, track.id), 0) + 1;
  const name = `${kind === "video" ? "Video" : "Audio"} ${index + 1}`;
  return withTracks(sequence, kind, [...tracks, { id, name, muted: false, items: [], transitions: [] }]);
}

/** A link number nobody in this sequence uses. */
export function nextLinkGroup(sequence: SequenceState): number {
  const groups = [...sequence.videoTracks, ...sequence.audioTracks].flatMap((track) => track.items.map((item) => item.linkGroup ?? 0));
  return Math.max(0, ...groups) + 1;
}
