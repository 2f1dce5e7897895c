import type { CutClip, CutList, CutTrack } from "../../../../shared/interchange/cut-list";
import type { Ticks } from "../../../../shared/time/ticks";
import { audioIntrinsics, videoIntrinsics } from "../../../hosts/premiere/effects/intrinsic-components";
import { addSequence, emptySequence, emptyTrack } from "../../../hosts/premiere/module/new-sequence";
import { addToBin } from "../../../hosts/premiere/module/project-tree";
import { byStart } from "../../../hosts/premiere/state/edit-state";
import { newClipItem } from "../../../hosts/premiere/state/new-clip-item";
import type { BinState, ClipItemState, MarkerState, ProjectState, SequenceState, TrackItemState, TrackState } from "../../../hosts/premiere/state/project-state";
import type { RelinkedMedia } from "./open-timeline-media";

/** The project with the timeline as a sequence, under its guid, and the media it uses in a bin of the same name. */
export function withTimeline(state: ProjectState, cut: CutList, relinked: ReadonlyMap<string, RelinkedMedia>, guid: string): ProjectState {
  const clips = new Map([...relinked].map(([mediaId, media]) => [mediaId, clipItem(`${guid}-${mediaId}`, media)]));
  const bin: BinState = { kind: "bin", id: `${guid}-bin`, name: `${cut.name} media`, colorLabel: 7, childIds: [] };
  const withSequence = addSequence(state, sequenceOf(cut, clips, guid), state.rootId);
  return [...clips.values()].reduce((next, clip) => addToBin(next, bin.id, clip), addToBin(withSequence, state.rootId, bin));
}

function clipItem(id: string, { name, media, offline }: RelinkedMedia): ClipItemState {
  const item = newClipItem(id, name, media);
  return { ...item, offline, footage: { ...item.footage, scaleToFrame: true } };
}

function sequenceOf(cut: CutList, clips: ReadonlyMap<string, ClipItemState>, guid: string): SequenceState {
  const empty = emptySequence(guid, `${guid}-sequence`, cut.name, { frameRate: cut.frameRate, widthPx: cut.widthPx, heightPx: cut.heightPx });
  const groups = linkGroups(cut);
  const tracks = (kind: CutTrack["kind"], word: string) =>
    cut.tracks.filter((track) => track.kind === kind).map((track, index): TrackState => {
      const items = track.clips.flatMap((clip, at) => trackItem(clip, `${guid}-${kind}-${index}-${at}`, kind, clips, groups));
      return { ...emptyTrack(index + 1, track.name === "" ? `${word} ${index + 1}` : track.name), items: byStart(items) };
    });
  const [video, audio] = [tracks("video", "Video"), tracks("audio", "Audio")];
  return {
    ...empty,
    zeroPoint: cut.startTimecode,
    videoTracks: video.length > 0 ? video : [emptyTrack(1, "Video 1")],
    audioTracks: audio.length > 0 ? audio : [emptyTrack(1, "Audio 1")],
    markers: cut.markers.map((marker, index) => newMarker(`${guid}-marker-${index}`, marker)),
  };
}

/** The host counts a retimed item's source in the time that retiming leaves. */
function trackItem(clip: CutClip, id: string, kind: CutTrack["kind"], clips: ReadonlyMap<string, ClipItemState>, groups: ReadonlyMap<string, number>): TrackItemState[] {
  const projectItemId = clips.get(clip.mediaId)?.id;
  if (projectItemId === undefined) return [];
  const speed = Math.abs(clip.speed);
  const start = retimed(clip.source.start, speed);
  const source = { start, end: start + (clip.at.end - clip.at.start) };
  const flags = { speed, reversed: clip.speed < 0, disabled: false, adjustmentLayer: false, linkGroup: groups.get(momentOf(clip)) ?? null };
  const components = kind === "video" ? videoIntrinsics(id) : audioIntrinsics(id);
  return [{ id, projectItemId, name: clip.name, range: clip.at, source, ...flags, components }];
}

function retimed(time: Ticks, speed: number): Ticks {
  return speed === 1 ? time : BigInt(Math.round(Number(time) / speed));
}

/** Picture and sound of the same moment of the same media at the same place are linked, as programs do when they import such a file. */
function linkGroups(cut: CutList): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const clip of cut.tracks.flatMap((track) => track.clips)) counts.set(momentOf(clip), (counts.get(momentOf(clip)) ?? 0) + 1);
  return new Map([...counts].filter(([, count]) => count > 1).map(([moment], index) => [moment, index + 1]));
}

function momentOf({ mediaId, at, source }: CutClip): string {
  return [mediaId, at.start, at.end, source.start].join(" ");
}

function newMarker(guid: string, { at, duration, name, comment }: CutList["markers"][number]): MarkerState {
  return { guid, name, type: "Comment", start: at, duration, comments: comment, colorIndex: 0, url: "", target: "" };
}
