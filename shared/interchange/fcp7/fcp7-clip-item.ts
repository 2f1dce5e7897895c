import { ticksPerFrame } from "../../time/frame-rate";
import type { Ticks } from "../../time/ticks";
import { channelsOf } from "../audio-channels";
import { fileUrl } from "../file-url";
import { nearestFrame, type FramedClip, type FramedTrack } from "../framed-cut";
import type { CutMedia } from "../cut-list";
import { element, type XmlNode } from "../xml/xml-element";
import { fcp7Rate, rateElement } from "./fcp7-rate";
import { timecodeElement } from "./fcp7-timecode";

/** A clip on one of the file's tracks; picture and sound that were cut together name each other as links. */
export type PlacedItem = {
  readonly id: string;
  readonly kind: FramedTrack["kind"];
  /** Both count from one, among tracks of the same kind and on the track. */
  readonly trackIndex: number;
  readonly clipIndex: number;
  /** Channel of the media that it plays, from one. */
  readonly channel: number;
  readonly channels: 1 | 2;
  readonly framed: FramedClip;
};

/** `<clipitem>`. In and out count in frames of the media and, like Premiere's own (seen in its exports), in the time that retiming leaves. */
export function clipItemElement(item: PlacedItem, links: readonly PlacedItem[], file: XmlNode): XmlNode {
  const { clip, media, from, to, source } = item.framed;
  const rate = fcp7Rate(media.frameRate);
  const [start, end] = [retimed(source.start, clip.speed), retimed(source.end, clip.speed)];
  const firstFrame = nearestFrame(start, rate);
  return element(
    "clipitem",
    item.kind === "audio" ? { id: item.id, premiereChannelType: channelWord(item.channels) } : { id: item.id },
    element("name", {}, clip.name),
    element("enabled", {}, "TRUE"),
    element("duration", {}, nearestFrame(retimed(media.duration, clip.speed), rate)),
    rateElement(rate),
    element("start", {}, from),
    element("end", {}, to),
    element("in", {}, firstFrame),
    element("out", {}, Math.max(firstFrame + 1, nearestFrame(end, rate))),
    element("pproTicksIn", {}, String(start)),
    element("pproTicksOut", {}, String(end)),
    file,
    ...(clip.speed === 1 ? [] : [timeRemap(clip.speed)]),
    ...(item.kind === "audio" ? [element("sourcetrack", {}, element("mediatype", {}, "audio"), element("trackindex", {}, item.channel))] : []),
    ...(links.length > 1 ? links.map(linkElement) : []),
    element("logginginfo", {}, element("lognote", {}, clip.comment)),
  );
}

/** `<file>` in full; later clips of the same media name only its id. */
export function fileElement(id: string, media: CutMedia): XmlNode {
  const rate = fcp7Rate(media.frameRate);
  const channels = channelsOf(media);
  const sound = element("audio", {}, element("samplecharacteristics", {}, element("depth", {}, 16), element("samplerate", {}, 48000)), element("channelcount", {}, channels));
  return element(
    "file",
    { id },
    element("name", {}, media.name),
    ...(media.path === null ? [] : [element("pathurl", {}, fileUrl(media.path, "localhost"))]),
    rateElement(rate),
    element("duration", {}, nearestFrame(media.duration, rate)),
    timecodeElement(media.startTimecode, rate, media.counting, ...(media.reel === null ? [] : [element("reel", {}, element("name", {}, media.reel))])),
    element("media", {}, ...(media.hasVideo ? [element("video", {}, element("samplecharacteristics", {}, rateElement(rate)))] : []), ...(media.hasAudio ? [sound] : [])),
  );
}

/** Does the clip begin between two frames of its media, so that only Premiere's own ticks say where? */
export function beginsBetweenFrames({ media, clip, source }: FramedClip): boolean {
  return retimed(source.start, clip.speed) % ticksPerFrame(fcp7Rate(media.frameRate)) !== 0n;
}

function retimed(time: Ticks, speed: number): Ticks {
  return Math.abs(speed) === 1 ? time : BigInt(Math.round(Number(time) / Math.abs(speed)));
}

function channelWord(channels: 1 | 2): "mono" | "stereo" {
  return channels === 2 ? "stereo" : "mono";
}

function timeRemap(speed: number): XmlNode {
  const parameter = (id: string, value: string) => element("parameter", {}, element("parameterid", {}, id), element("name", {}, id), element("value", {}, value));
  const effect = element(
    "effect",
    {},
    element("name", {}, "Time Remap"),
    element("effectid", {}, "timeremap"),
    element("effectcategory", {}, "motion"),
    element("effecttype", {}, "motion"),
    element("mediatype", {}, "video"),
    parameter("variablespeed", "0"),
    parameter("speed", String(Math.abs(speed) * 100)),
    parameter("reverse", speed < 0 ? "TRUE" : "FALSE"),
    parameter("frameblending", "FALSE"),
  );
  return element("filter", {}, effect);
}

function linkElement(item: PlacedItem): XmlNode {
  return element(
    "link",
    {},
    element("linkclipref", {}, item.id),
    element("mediatype", {}, item.kind),
    element("trackindex", {}, item.trackIndex),
    element("clipindex", {}, item.clipIndex),
    ...(item.kind === "audio" ? [element("groupindex", {}, 1)] : []),
  );
}
