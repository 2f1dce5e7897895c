import { frameStart, snapToFrame, type FrameRate } from "../../time/frame-rate";
import type { Ticks } from "../../time/ticks";
import { saidOf } from "../said-of";
import type { CutList, CutMarker, CutMedia } from "../cut-list";
import { fileUrl } from "../file-url";
import { framedCut, type FramedClip, type FramedTrack } from "../framed-cut";
import type { Written } from "../written";
import { rationalTime, timeRange } from "./rational-time";
import { say } from "../../words/say";

/** The name under which media stand in a Clip.2, as OpenTimelineIO's own writer has it. */
const DEFAULT_MEDIA = "DEFAULT_MEDIA";

/** What every OTIO object that holds others carries. */
const BARE = { metadata: {}, effects: [], markers: [], enabled: true };

/**
 * The cut as OTIO JSON, in schema versions that OpenTimelineIO reads since 0.15. Positions follow from durations: gaps fill what is empty. What OTIO has no
 * field for (drop-frame counting, tape names, comments, frame size) is metadata under "trimbin", which other programs keep and ignore.
 */
export function otioText(cut: CutList): Written {
  const framed = framedCut(cut);
  const timeline = {
    OTIO_SCHEMA: "Timeline.1",
    name: cut.name,
    metadata: { trimbin: { counting: cut.counting, widthPx: cut.widthPx, heightPx: cut.heightPx } },
    global_start_time: rationalTime(cut.startTimecode, cut.frameRate),
    tracks: {
      OTIO_SCHEMA: "Stack.1",
      ...BARE,
      name: cut.name,
      source_range: null,
      markers: cut.markers.map((marker) => markerObject(marker, cut.frameRate)),
      children: framed.tracks.map((track) => trackObject(track, cut.frameRate)),
    },
  };
  const backwards = framed.tracks.flatMap((track) => track.clips).filter(({ clip }) => clip.speed < 0).length;
  const check = saidOf(backwards, "clip", say`Play backwards; programs count the in point differently, so check them after the import`);
  return { text: `${JSON.stringify(timeline, null, 2)}\n`, lost: [...framed.lost, ...check] };
}

function trackObject(track: FramedTrack, rate: FrameRate) {
  let end = 0;
  const children = track.clips.flatMap((framed): object[] => {
    const gap = framed.from > end ? [gapObject(framed.from - end, rate)] : [];
    end = framed.to;
    return [...gap, clipObject(framed, rate)];
  });
  return { OTIO_SCHEMA: "Track.1", ...BARE, name: track.name, kind: track.kind === "video" ? "Video" : "Audio", source_range: null, children };
}

function gapObject(frames: number, rate: FrameRate) {
  return { OTIO_SCHEMA: "Gap.1", ...BARE, name: "", source_range: timeRange(0n, frameStart(frames, rate), rate) };
}

/** A range's duration is what the clip takes on the timeline; how much media that is follows from its speed. */
function clipObject({ clip, media, from, to, source }: FramedClip, sequenceRate: FrameRate) {
  const start = media.startTimecode + source.start;
  const duration = frameStart(to - from, sequenceRate);
  const rate = isWhole(start, media.frameRate) && isWhole(duration, media.frameRate) ? media.frameRate : sequenceRate;
  return {
    OTIO_SCHEMA: "Clip.2",
    ...BARE,
    name: clip.name,
    metadata: clip.comment === "" ? {} : { trimbin: { comment: clip.comment } },
    source_range: timeRange(start, duration, rate),
    effects: clip.speed === 1 ? [] : [{ OTIO_SCHEMA: "LinearTimeWarp.1", name: "", metadata: {}, effect_name: "LinearTimeWarp", enabled: true, time_scalar: clip.speed }],
    media_references: { [DEFAULT_MEDIA]: mediaObject(media) },
    active_media_reference_key: DEFAULT_MEDIA,
  };
}

function mediaObject(media: CutMedia) {
  const { counting, reel, hasVideo, hasAudio, audioChannels } = media;
  const described = {
    name: media.name,
    metadata: { trimbin: { id: media.id, counting, reel, hasVideo, hasAudio, ...(audioChannels === undefined ? {} : { audioChannels }) } },
    available_range: timeRange(media.startTimecode, media.duration, media.frameRate),
    available_image_bounds: null,
  };
  return media.path === null ? { OTIO_SCHEMA: "MissingReference.1", ...described } : { OTIO_SCHEMA: "ExternalReference.1", ...described, target_url: fileUrl(media.path, "") };
}

/**
 * Marker.2 is what OpenTimelineIO reads from 0.15 on. Its range stands under both names: 0.19 takes every marker before Marker.3 for a Marker.1 and moves "range" to
 * "marked_range" (seen in its typeRegistry.cpp, and in a file that it refused).
 */
function markerObject(marker: CutMarker, rate: FrameRate) {
  const range = timeRange(marker.at, marker.duration, rate);
  const metadata = { trimbin: { comment: marker.comment } };
  return { OTIO_SCHEMA: "Marker.2", name: marker.name, color: "GREEN", comment: marker.comment, metadata, marked_range: range, range };
}

function isWhole(time: Ticks, rate: FrameRate): boolean {
  return snapToFrame(time, rate) === time;
}
