import * as v from "valibot";
import { refuseTimeline } from "../refuse-timeline";
import { boundedJson } from "../../basics/bounded-json";
import { succeed, type Result } from "../../basics/result";
import type { FrameRate } from "../../time/frame-rate";
import type { Ticks } from "../../time/ticks";
import type { CutClip, CutTrack } from "../cut-list";
import { MediaShelf } from "../media-shelf";
import { ReadingNotes } from "../reading-notes";
import type { ReadCutList, TimelineProblem } from "../read-cut-list";
import { activeMedia, readClip } from "./otio-clip";
import { otioMarkers } from "./otio-markers";
import { itemSchema, timelineSchema, type OtioItem } from "./otio-schemas";
import { rateOf, ticksOf } from "./rational-time";
import { say } from "../../words/say";

/** What a timeline is drawn in when the file does not say. */
const USUAL_SIZE = { widthPx: 1920, heightPx: 1080 };

/** More compositions inside each other than an editor makes. */
const MAX_DEPTH = 32;

/** 256 million characters: OTIO says what XML says in twice the words. */
const MAX_CHARACTERS = 256 * 1024 * 1024;

type Reading = { readonly shelf: MediaShelf; readonly notes: ReadingNotes; readonly rate: FrameRate };

/** An OTIO file that holds a Timeline. Transitions become cuts; nested compositions, disabled items and effects are left out and named. */
export function readOtio(text: string): Result<ReadCutList, TimelineProblem> {
  const json = parsed(text);
  if (!json.ok) return json;
  const read = v.safeParse(timelineSchema, json.value);
  if (!read.success) return refuseTimeline(say`It is no OTIO timeline: ${v.getDotPath(read.issues[0]) ?? say`the file`} ${read.issues[0].message}.`);
  const timeline = read.output;
  if (!timeline.OTIO_SCHEMA.startsWith("Timeline.")) return refuseTimeline(say`It holds a ${timeline.OTIO_SCHEMA}; Trimbin opens a Timeline.`);
  const tracks = itemsOf(timeline.tracks).filter((item) => item.OTIO_SCHEMA.startsWith("Track."));
  const rate = timeline.global_start_time ? rateOf(timeline.global_start_time.rate) : firstRate(tracks);
  if (!rate) return refuseTimeline(say`It names no frame rate: it has neither a start time nor a clip with a range.`);
  const reading: Reading = { shelf: new MediaShelf(), notes: new ReadingNotes(), rate };
  const own = timeline.metadata?.trimbin;
  const counts = { video: 0, audio: 0 };
  const cutTracks = tracks.map((track) => {
    const kind = track.kind?.toLowerCase() === "audio" ? "audio" : "video";
    return readTrack(track, kind, ++counts[kind], reading);
  });
  return succeed({
    cutList: {
      name: timeline.name ?? "Timeline",
      frameRate: rate,
      counting: own?.counting ?? "non-drop",
      startTimecode: timeline.global_start_time ? ticksOf(timeline.global_start_time) : 0n,
      widthPx: own?.widthPx ?? USUAL_SIZE.widthPx,
      heightPx: own?.heightPx ?? USUAL_SIZE.heightPx,
      media: reading.shelf.media(),
      tracks: cutTracks,
      markers: otioMarkers(timeline.tracks.markers ?? []),
    },
    warnings: reading.notes.sentences(),
  });
}

function parsed(text: string): Result<unknown, TimelineProblem> {
  if (text.length > MAX_CHARACTERS) return refuseTimeline(say`It is longer than ${MAX_CHARACTERS / 1024 / 1024} million characters.`);
  try {
    return succeed(boundedJson(text.replace(/^\uFEFF/, ""), MAX_CHARACTERS));
  } catch (problem) {
    return refuseTimeline(say`It is not JSON: ${problem instanceof Error ? problem.message : String(problem)}`);
  }
}

function readTrack(track: OtioItem, kind: CutTrack["kind"], number: number, reading: Reading): CutTrack {
  const unnamed = `${kind === "video" ? "Video" : "Audio"} ${number}`;
  const name = track.name !== undefined && track.name !== null && track.name.trim() !== "" ? track.name : unnamed;
  const clips: CutClip[] = [];
  let end: Ticks = 0n;
  for (const item of itemsOf(track)) {
    const start = end;
    end += durationOf(item, 0);
    if (end > start) clips.push(...readItem(item, start, end, kind, reading));
    else if (!item.OTIO_SCHEMA.startsWith("Gap.")) leaveOut(item, reading.notes);
  }
  const trim = track.source_range;
  if (trim && (trim.start_time.value !== 0 || ticksOf(trim.duration) < end)) reading.notes.add(say`Tracks that are trimmed as a whole are read untrimmed`, name);
  return { kind, name, clips };
}

function readItem(item: OtioItem, start: Ticks, end: Ticks, kind: CutTrack["kind"], { shelf, notes, rate }: Reading): CutClip[] {
  if (item.OTIO_SCHEMA.startsWith("Gap.")) return [];
  if (!item.OTIO_SCHEMA.startsWith("Clip.")) return leaveOut(item, notes);
  if (item.enabled === false) {
    notes.add(say`Disabled clips were left out`, item.name ?? "unnamed");
    return [];
  }
  return [readClip(item, { start, end }, kind, rate, shelf, notes)];
}

function leaveOut(item: OtioItem, notes: ReadingNotes): [] {
  const name = item.name !== undefined && item.name !== null && item.name !== "" ? item.name : "unnamed";
  if (item.OTIO_SCHEMA.startsWith("Transition.")) notes.add(say`Transitions became cuts`, name);
  else if (item.OTIO_SCHEMA.startsWith("Clip.")) notes.add(say`Clips without usable times were left out`, name);
  else notes.add(say`Nested sequences were left out`, name);
  return [];
}

/** What the item takes on its track: nothing for a transition, which lies over the cut. */
function durationOf(item: OtioItem, depth: number): Ticks {
  if (item.OTIO_SCHEMA.startsWith("Transition.") || depth > MAX_DEPTH) return 0n;
  if (item.source_range) return notNegative(ticksOf(item.source_range.duration));
  const lengths = itemsOf(item).map((child) => durationOf(child, depth + 1));
  if (item.OTIO_SCHEMA.startsWith("Track.")) return lengths.reduce((sum, each) => sum + each, 0n);
  if (item.OTIO_SCHEMA.startsWith("Stack.")) return lengths.reduce((longest, each) => (each > longest ? each : longest), 0n);
  const available = activeMedia(item)?.available_range;
  return available ? notNegative(ticksOf(available.duration)) : 0n;
}

/** Children that are OTIO objects; others are not timeline items. */
function itemsOf(parent: OtioItem): OtioItem[] {
  return (parent.children ?? []).flatMap((child) => {
    const item = v.safeParse(itemSchema, child);
    return item.success ? [item.output] : [];
  });
}

function firstRate(tracks: readonly OtioItem[]): FrameRate | null {
  const [first] = tracks.flatMap(itemsOf).flatMap((item) => item.source_range ?? activeMedia(item)?.available_range ?? []);
  return first ? rateOf(first.duration.rate) : null;
}

function notNegative(time: Ticks): Ticks {
  return time < 0n ? 0n : time;
}
