import type { FrameRate } from "../../../../shared/time/frame-rate";
import type { TickRange } from "../../../../shared/time/tick-range";
import type { Ticks } from "../../../../shared/time/ticks";
import { audioIntrinsics, videoIntrinsics } from "../effects/intrinsic-components";
import { addSequence, emptySequence, emptyTrack } from "../module/new-sequence";
import { addAllToBin, addToBin } from "../module/project-tree";
import { byStart, withTracks } from "../state/edit-state";
import { newClipItem } from "../state/new-clip-item";
import { tracksOf, type TrackKind } from "../state/find-in-state";
import type { MediaState } from "../../media/media-state";
import type { ClipItemState, ProjectState, SequenceState, TrackItemState } from "../state/project-state";

/** The GUID of every project made here. */
export const BUILT_PROJECT_GUID = "9f0e0000-0000-4000-8000-000000000001";

/** The sequence that builders make, so that tests need not look for it. */
export const BUILT_SEQUENCE_GUID = "5e900000-0000-4000-8000-000000000001";

/** A clip to be put on the timeline. */
export type ClipPlacement = {
  readonly media: MediaState;
  /** Shown in the bin and on the timeline; the file name when absent. */
  readonly name?: string;
  /** "V1", "V2", "A1"... Tracks are added as needed. */
  readonly track: string;
  readonly range: TickRange;
  /** Where in the media the clip begins, from the media's start. */
  readonly sourceIn: Ticks;
  /** Clips with the same number are linked, as picture and sound of one take are. */
  readonly linkGroup?: number;
};

/** A project to be built: one sequence and the media it uses. */
type ProjectPlan = {
  readonly name?: string;
  readonly sequenceName?: string;
  readonly frameRate: FrameRate;
  readonly widthPx: number;
  readonly heightPx: number;
  readonly clips: readonly ClipPlacement[];
  /** Media that lies in the bin unused. */
  readonly unusedMedia?: readonly MediaState[];
};

/**
 * A project with a bin "Footage" (one clip for each media file, id "clip:<path>") and one sequence that holds the placements.
 * Track items are called "V1-1", "V1-2"... in the order of the plan. The same plan always gives the same project.
 */
export function projectFromClips(plan: ProjectPlan): ProjectState {
  const footageId = "bin:footage";
  const empty = addToBin(emptyProject(plan.name ?? "Untitled.prproj"), ROOT_ID, { kind: "bin", id: footageId, name: "Footage", colorLabel: 7, childIds: [] });
  const media = [...plan.clips.map(({ media: one, name }) => ({ one, name })), ...(plan.unusedMedia ?? []).map((one) => ({ one, name: undefined }))];
  const clips = new Map<string, ClipItemState>();
  for (const { one, name } of media) {
    const id = clipIdOf(one);
    if (!clips.has(id)) clips.set(id, newClipItem(id, name ?? fileName(one.path), one));
  }
  const withMedia = addAllToBin(empty, footageId, [...clips.values()]);
  const { frameRate, widthPx, heightPx } = plan;
  const sequence = emptySequence(BUILT_SEQUENCE_GUID, "clip:sequence", plan.sequenceName ?? "Sequence 01", { frameRate, widthPx, heightPx });
  return addSequence(withMedia, plan.clips.reduce(placeOnTrack, sequence), ROOT_ID);
}

/** The id that a media file's clip has in a built project. */
function clipIdOf(media: MediaState): string {
  return `clip:${media.path}`;
}

const ROOT_ID = "bin:root";

function emptyProject(name: string): ProjectState {
  return {
    guid: BUILT_PROJECT_GUID,
    name,
    path: `/Projects/${name}`,
    items: new Map([[ROOT_ID, { kind: "bin", id: ROOT_ID, name, colorLabel: 7, childIds: [] }]]),
    rootId: ROOT_ID,
    sequences: new Map(),
    properties: new Map(),
    settings: {},
  };
}

function placeOnTrack(sequence: SequenceState, clip: ClipPlacement): SequenceState {
  const match = /^([VA])([1-9]\d?)$/.exec(clip.track);
  if (!match) throw new SyntaxError(`"${clip.track}" is not a track. Write V1, V2, A1 and so on.`);
  const kind: TrackKind = match[1] === "V" ? "video" : "audio";
  const number = Number(match[2]);
  const label = kind === "video" ? "Video" : "Audio";
  const tracks = tracksOf(sequence, kind).slice();
  while (tracks.length < number) tracks.push(emptyTrack(tracks.length + 1, `${label} ${tracks.length + 1}`));
  return withTracks(
    sequence,
    kind,
    tracks.map((track, index) => (index === number - 1 ? { ...track, items: byStart([...track.items, trackItem(clip, kind, `${clip.track}-${track.items.length + 1}`)]) } : track)),
  );
}

function trackItem(clip: ClipPlacement, kind: TrackKind, id: string): TrackItemState {
  return {
    id,
    projectItemId: clipIdOf(clip.media),
    name: clip.name ?? fileName(clip.media.path),
    range: clip.range,
    source: { start: clip.sourceIn, end: clip.sourceIn + clip.range.end - clip.range.start },
    speed: 1,
    reversed: false,
    disabled: false,
    adjustmentLayer: false,
    linkGroup: clip.linkGroup ?? null,
    components: kind === "video" ? videoIntrinsics(id) : audioIntrinsics(id),
  };
}

function fileName(path: string): string {
  return path.split(/[\\/]/).pop() ?? path;
}
