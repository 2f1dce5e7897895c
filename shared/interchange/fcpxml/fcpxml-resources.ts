import { canDropFrames, snapToFrame, ticksPerFrame, type FrameRate } from "../../time/frame-rate";
import type { TimecodeCounting } from "../../time/timecode";
import type { CutList, CutMedia } from "../cut-list";
import { channelsOf } from "../audio-channels";
import { fileUrl } from "../file-url";
import { element, type XmlNode } from "../xml/xml-element";
import { secondsText } from "./fcpxml-time";

/** The `<resources>` of a cut, and the ids by which its clips name them. */
export type Resources = { readonly node: XmlNode; readonly sequenceFormat: string; readonly assetOf: ReadonlyMap<string, string>; readonly formatOf: (rate: FrameRate) => string };

/** One format a frame rate, the sequence's with its size, and one asset a media file. */
export function fcpxmlResources(cut: CutList, media: readonly CutMedia[]): Resources {
  const rates = new Map([[rateKey(cut.frameRate), cut.frameRate], ...media.map(({ frameRate }): [string, FrameRate] => [rateKey(frameRate), frameRate])]);
  const formats = new Map([...rates.keys()].map((key, index) => [key, `r${index + 1}`]));
  const formatOf = (rate: FrameRate) => formats.get(rateKey(rate)) ?? "r1";
  const assetOf = new Map(media.map((each, index) => [each.id, `r${rates.size + index + 1}`]));
  const formatNodes = [...rates].map(([key, rate], index) =>
    element("format", { id: formats.get(key) ?? "", frameDuration: secondsText(ticksPerFrame(rate)), ...(index === 0 ? { width: cut.widthPx, height: cut.heightPx } : {}) }),
  );
  const assetNodes = media.map((each) => assetNode(each, assetOf.get(each.id) ?? "", formatOf(each.frameRate)));
  return { node: element("resources", {}, ...formatNodes, ...assetNodes), sequenceFormat: formatOf(cut.frameRate), assetOf, formatOf };
}

/** "DF" or "NDF", as a rate that can drop frames is counted. */
export function tcFormat(rate: FrameRate, counting: TimecodeCounting): "DF" | "NDF" {
  return counting === "drop" && canDropFrames(rate) ? "DF" : "NDF";
}

function assetNode(media: CutMedia, id: string, format: string): XmlNode {
  const { frameRate, startTimecode, duration, hasVideo, hasAudio } = media;
  const times = { start: secondsText(snapToFrame(startTimecode, frameRate)), duration: secondsText(snapToFrame(duration, frameRate)) };
  const picture = hasVideo ? { hasVideo: 1, format, videoSources: 1 } : {};
  const sound = hasAudio ? { hasAudio: 1, audioSources: 1, audioChannels: channelsOf(media) } : {};
  const reel = media.reel === null ? [] : [element("metadata", {}, element("md", { key: "com.apple.proapps.studio.reel", value: media.reel }))];
  return element("asset", { id, name: media.name, ...times, ...picture, ...sound }, element("media-rep", { kind: "original-media", src: fileUrl(media.path ?? media.name, "") }), ...reel);
}

function rateKey({ numerator, denominator }: FrameRate): string {
  return `${numerator}/${denominator}`;
}
