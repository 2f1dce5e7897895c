import type { CutList, CutMarker } from "../cut-list";
import { channelsOf, channelsOfTrack } from "../audio-channels";
import { saidOf, saidOfNames } from "../said-of";
import { framedCut, nearestFrame, type FramedCut, type FramedTrack } from "../framed-cut";
import { element, xmlText, type XmlNode } from "../xml/xml-element";
import type { Written } from "../written";
import { beginsBetweenFrames, clipItemElement, fileElement, type PlacedItem } from "./fcp7-clip-item";
import { fcp7Rate, isFcp7Rate, rateElement } from "./fcp7-rate";
import { timecodeElement } from "./fcp7-timecode";
import { say } from "../../words/say";

type PlacedTrack = { readonly track: FramedTrack; readonly channel: number; readonly channels: 1 | 2; readonly items: readonly PlacedItem[] };

/**
 * The cut as FCP7 XML (xmeml version 5) as Premiere writes it: each file defined once and named by its id after that, picture and sound linked,
 * every channel of stereo sound on a track of its own ("exploded tracks"), which Premiere joins again.
 */
export function fcp7XmlText(cut: CutList): Written {
  const framed = framedCut(cut);
  const tracks = placedTracks(framed);
  const clipItem = clipItems(framed, tracks.flatMap(({ items }) => items));
  const rate = fcp7Rate(cut.frameRate);
  const trackElement = ({ track, channel, channels, items }: PlacedTrack) => {
    const exploded = { totalExplodedTrackCount: channels, currentExplodedTrackIndex: channel - 1, premiereTrackType: channels === 2 ? "Stereo" : "Mono" };
    return element(
      "track",
      track.kind === "audio" ? { ...exploded, "MZ.TrackName": track.name } : { "MZ.TrackName": track.name },
      ...items.map(clipItem),
      element("enabled", {}, "TRUE"),
      element("locked", {}, "FALSE"),
      ...(track.kind === "audio" ? [element("outputchannelindex", {}, channel)] : []),
    );
  };
  const ofKind = (kind: FramedTrack["kind"]) => tracks.filter(({ track }) => track.kind === kind).map(trackElement);
  const sequence = element(
    "sequence",
    { id: "sequence-1", explodedTracks: "true" },
    element("name", {}, cut.name),
    element("duration", {}, framed.endFrame),
    rateElement(rate),
    timecodeElement(cut.startTimecode, rate, cut.counting),
    element("media", {}, element("video", {}, videoFormat(cut), ...ofKind("video")), element("audio", {}, element("numOutputChannels", {}, 2), audioFormat(), ...ofKind("audio"))),
    ...cut.markers.map((marker) => markerElement(marker, cut)),
  );
  return { text: xmlText("xmeml", element("xmeml", { version: 5 }, sequence)), lost: [...framed.lost, ...lostOf(cut, framed)] };
}

/** Stereo tracks stand twice, one a channel; ids and indexes are those of the file. */
function placedTracks(framed: FramedCut): PlacedTrack[] {
  let itemCount = 0;
  const trackCounts = { video: 0, audio: 0 };
  return framed.tracks.flatMap((track) => {
    const channels = track.kind === "audio" ? channelsOfTrack(track) : 1;
    return Array.from({ length: channels }, (_, index) => {
      const trackIndex = ++trackCounts[track.kind];
      const items = track.clips.map((clip, clipIndex): PlacedItem => {
        const channel = Math.min(index + 1, channelsOf(clip.media));
        return { id: `clipitem-${++itemCount}`, kind: track.kind, trackIndex, clipIndex: clipIndex + 1, channel, channels, framed: clip };
      });
      return { track, channel: index + 1, channels, items };
    });
  });
}

function clipItems(framed: FramedCut, items: readonly PlacedItem[]): (item: PlacedItem) => XmlNode {
  const fileIds = new Map(framed.usedMedia.map((media, index) => [media.id, `file-${index + 1}`]));
  const defined = new Set<string>();
  const linked = new Map<string, PlacedItem[]>();
  for (const item of items) linked.set(momentOf(item), [...(linked.get(momentOf(item)) ?? []), item]);
  return (item) => {
    const id = fileIds.get(item.framed.media.id) ?? "";
    const file = defined.has(id) ? element("file", { id }) : fileElement(id, item.framed.media);
    defined.add(id);
    return clipItemElement(item, linked.get(momentOf(item)) ?? [], file);
  };
}

/** Picture and sound of the same moment of the same media at the same place belong together. */
function momentOf({ framed: { media, from, to, source } }: PlacedItem): string {
  return [media.id, from, to, source.start].join(" ");
}

function videoFormat(cut: CutList): XmlNode {
  const size = [element("width", {}, cut.widthPx), element("height", {}, cut.heightPx)];
  const shape = [element("pixelaspectratio", {}, "square"), element("fielddominance", {}, "none")];
  return element("format", {}, element("samplecharacteristics", {}, rateElement(fcp7Rate(cut.frameRate)), ...size, ...shape));
}

function audioFormat(): XmlNode {
  return element("format", {}, element("samplecharacteristics", {}, element("depth", {}, 16), element("samplerate", {}, 48000)));
}

/** A marker without length ends at -1, as Premiere writes it. */
function markerElement(marker: CutMarker, cut: CutList): XmlNode {
  const from = nearestFrame(marker.at, cut.frameRate);
  const to = marker.duration === 0n ? -1 : nearestFrame(marker.at + marker.duration, cut.frameRate);
  return element("marker", {}, element("comment", {}, marker.comment), element("name", {}, marker.name), element("in", {}, from), element("out", {}, to));
}

function lostOf(cut: CutList, framed: FramedCut): string[] {
  const clips = framed.tracks.flatMap((track) => track.clips);
  const between = clips.filter(beginsBetweenFrames).length;
  const odd = [cut, ...framed.usedMedia].filter(({ frameRate }) => !isFcp7Rate(frameRate)).map(({ name }) => name);
  const wide = framed.usedMedia.filter((media) => media.hasAudio && channelsOf(media) > 2).map(({ name }) => name);
  const backwards = clips.filter(({ clip }) => clip.speed < 0).length;
  return [
    ...saidOf(between, "clip", say`Begin between two frames of their media, which Premiere reads exactly and other programs as the nearest frame`),
    ...saidOfNames(odd, say`FCP7 XML knows whole frame rates only; the nearest was written for`),
    ...saidOfNames(wide, say`Only the first two sound channels were written of`),
    ...saidOf(backwards, "clip", say`Play backwards; programs count the in point differently, so check them after the import`),
  ];
}
