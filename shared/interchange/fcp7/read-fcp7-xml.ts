import { refuseTimeline } from "../refuse-timeline";
import { succeed, type Result } from "../../basics/result";
import type { FrameRate } from "../../time/frame-rate";
import type { TickRange } from "../../time/tick-range";
import type { CutClip, CutList, CutTrack } from "../cut-list";
import { MediaShelf } from "../media-shelf";
import { ReadingNotes } from "../reading-notes";
import type { ReadCutList, TimelineProblem } from "../read-cut-list";
import { childOf, readXml, textAt, type XmlElement } from "../xml/read-xml";
import { fileFacts, filesById } from "./fcp7-files";
import { outerSequences, sequenceMarkers, sequenceRate } from "./fcp7-sequence";
import { hasEffects, itemSpeed } from "./fcp7-speed";
import { readTimecode } from "./fcp7-timecode";
import { itemTimes } from "./fcp7-track-items";
import { say } from "../../words/say";

/** What a sequence is drawn in when the file does not say. */
const USUAL_SIZE = { widthPx: 1920, heightPx: 1080 };

type Reading = { readonly files: ReadonlyMap<string, XmlElement>; readonly shelf: MediaShelf; readonly notes: ReadingNotes; readonly rate: FrameRate };

/** The first sequence of an FCP7 XML file (xmeml 4 and 5). Transitions become cuts; nested sequences, generators, disabled clips and effects are left out and named. */
export function readFcp7Xml(text: string): Result<ReadCutList, TimelineProblem> {
  const xml = readXml(text);
  if (!xml.ok) return xml;
  if (xml.value.name !== "xmeml") return refuseTimeline(say`It begins with <${xml.value.name}>, FCP7 XML with <xmeml>.`);
  const [sequence, ...others] = outerSequences(xml.value);
  if (!sequence) return refuseTimeline(say`It holds no sequence. Select a sequence and export it again.`);
  const rate = sequenceRate(sequence);
  if (!rate) return refuseTimeline(say`Its sequence names no frame rate.`);
  const reading: Reading = { files: filesById(xml.value), shelf: new MediaShelf(), notes: new ReadingNotes(), rate };
  const tracks = [...tracksOf(sequence, "video", reading), ...tracksOf(sequence, "audio", reading)];
  const cutList: CutList = {
    name: textAt(sequence, "name") ?? "Sequence",
    frameRate: rate,
    ...readTimecode(sequence, rate),
    ...sizeOf(sequence),
    media: reading.shelf.media(),
    tracks,
    markers: sequenceMarkers(sequence, rate),
  };
  for (const other of others) reading.notes.add(say`Further sequences of the file were not read`, textAt(other, "name") ?? "unnamed");
  return succeed({ cutList, warnings: reading.notes.sentences() });
}

function tracksOf(sequence: XmlElement, kind: CutTrack["kind"], reading: Reading): CutTrack[] {
  const written = childOf(childOf(sequence, "media"), kind)?.children.filter((child) => child.name === "track") ?? [];
  return written
    .filter((track) => !isFurtherChannel(track))
    .map((track, index) => {
      const name = track.attributes.get("MZ.TrackName") ?? `${kind === "video" ? "Video" : "Audio"} ${index + 1}`;
      return { kind, name, clips: track.children.flatMap((_, at) => readItem(track.children, at, kind, reading)) };
    });
}

/** Premiere writes every channel of a stereo track as a track; the first stands for all. */
function isFurtherChannel(track: XmlElement): boolean {
  return Number(track.attributes.get("totalExplodedTrackCount") ?? 1) > 1 && Number(track.attributes.get("currentExplodedTrackIndex") ?? 0) > 0;
}

function readItem(items: readonly XmlElement[], index: number, kind: CutTrack["kind"], { files, shelf, notes, rate }: Reading): CutClip[] {
  const item = items[index];
  if (!item) return [];
  const named = textAt(item, "name");
  const leaveOut = (about: string) => {
    notes.add(about, named ?? textAt(item, "effect", "name") ?? "unnamed");
    return [];
  };
  if (item.name === "transitionitem") return leaveOut(say`Transitions became cuts`);
  if (item.name === "generatoritem") return leaveOut(say`Titles and other generators were left out`);
  if (item.name !== "clipitem") return [];
  if (childOf(item, "sequence")) return leaveOut(say`Nested sequences were left out`);
  if (textAt(item, "enabled")?.toUpperCase() === "FALSE") return leaveOut(say`Disabled clips were left out`);
  const times = itemTimes(items, index, rate);
  if (!times) return leaveOut(say`Clips without usable times were left out`);
  const { speed, varies } = itemSpeed(item);
  if (varies) notes.add(say`Changing speeds are read as one speed`, named ?? "unnamed");
  if (hasEffects(item)) notes.add(say`Effects are not read`, named ?? "unnamed");
  const source = scaled(times.retimed, Math.abs(speed));
  const written = childOf(item, "file");
  const id = written?.attributes.get("id");
  const facts = fileFacts((id === undefined ? undefined : files.get(id)) ?? written, times.rate, named ?? say`Unknown media`);
  const mediaId = shelf.use(id ?? `${facts.path} ${facts.name}`, facts, kind, source.end);
  return [{ name: named ?? facts.name, mediaId, at: times.at, source, speed, comment: textAt(item, "logginginfo", "lognote") ?? "" }];
}

function scaled({ start, end }: TickRange, speed: number): TickRange {
  if (speed === 1) return { start, end };
  const first = BigInt(Math.round(Number(start) * speed));
  return { start: first, end: first + BigInt(Math.round(Number(end - start) * speed)) };
}

function sizeOf(sequence: XmlElement): { readonly widthPx: number; readonly heightPx: number } {
  const format = childOf(childOf(childOf(childOf(sequence, "media"), "video"), "format"), "samplecharacteristics");
  const [widthPx, heightPx] = [Number(textAt(format, "width") ?? NaN), Number(textAt(format, "height") ?? NaN)];
  return Number.isInteger(widthPx) && Number.isInteger(heightPx) && widthPx > 0 && heightPx > 0 ? { widthPx, heightPx } : USUAL_SIZE;
}
