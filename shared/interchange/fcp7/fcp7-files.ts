import { frameStart, type FrameRate } from "../../time/frame-rate";
import { nameOfPath, pathOfUrl } from "../file-url";
import type { MediaFacts } from "../media-shelf";
import { allElements, childOf, textAt, type XmlElement } from "../xml/read-xml";
import { readRate } from "./fcp7-rate";
import { readTimecode } from "./fcp7-timecode";

/** The `<file>` elements of a document by id, those that say the most: a file is described once and named by its id elsewhere, in any order. */
export function filesById(root: XmlElement): ReadonlyMap<string, XmlElement> {
  const files = new Map<string, XmlElement>();
  for (const file of allElements(root)) {
    const id = file.attributes.get("id");
    if (file.name !== "file" || id === undefined) continue;
    if (file.children.length > (files.get(id)?.children.length ?? -1)) files.set(id, file);
  }
  return files;
}

/** What a described `<file>` says; `rate` and `name` stand in where it says nothing. */
export function fileFacts(file: XmlElement | undefined, rate: FrameRate, name: string): MediaFacts {
  const url = textAt(file, "pathurl");
  const path = url === null ? null : pathOfUrl(url);
  const frameRate = readRate(file) ?? rate;
  const frames = Number(textAt(file, "duration") ?? NaN);
  const streams = childOf(file, "media");
  const channels = Number(textAt(streams, "audio", "channelcount") ?? NaN);
  return {
    name: textAt(file, "name") ?? (path === null ? name : nameOfPath(path)),
    path,
    frameRate,
    ...readTimecode(file, frameRate),
    duration: Number.isSafeInteger(frames) && frames > 0 ? frameStart(frames, frameRate) : null,
    reel: textAt(file, "timecode", "reel", "name"),
    hasVideo: streams ? childOf(streams, "video") !== undefined : null,
    hasAudio: streams ? childOf(streams, "audio") !== undefined : null,
    audioChannels: Number.isInteger(channels) && channels > 0 && channels <= 64 ? channels : null,
  };
}
