import { framesPerSecond, frameStart, snapToFrame } from "../../time/frame-rate";
import type { Ticks } from "../../time/ticks";
import { saidOf, saidOfNames } from "../said-of";
import type { CutList, CutMarker } from "../cut-list";
import { framedCut, nearestFrame } from "../framed-cut";
import { element, xmlText, type XmlNode } from "../xml/xml-element";
import type { Written } from "../written";
import { spinePieces, type LanedClip, type SpinePiece } from "./fcpxml-lanes";
import { fcpxmlResources, tcFormat, type Resources } from "./fcpxml-resources";
import { secondsText } from "./fcpxml-time";
import { clipStart, timeMap } from "./fcpxml-time-map";
import { say } from "../../words/say";

/** Final Cut Pro 10.6 and later read it. */
const VERSION = "1.10";

/** The rates that `<conform-rate>` can name (FCPXML 1.10 DTD). */
const CONFORM_RATES: ReadonlyMap<string, string> = new Map([
  ["23.976", "23.98"],
  ["24.000", "24"],
  ["25.000", "25"],
  ["29.970", "29.97"],
  ["30.000", "30"],
  ["48.000", "48"],
  ["50.000", "50"],
  ["59.940", "59.94"],
  ["60.000", "60"],
]);

/** The cut as FCPXML 1.10: times are fractions of a second on whole frames, offsets count from the sequence's start timecode, sources from their media's. */
export function fcpxmlText(cut: CutList): Written {
  const framed = framedCut(cut);
  const resources = fcpxmlResources(cut, framed.usedMedia);
  const endFrame = cut.markers.reduce((end, marker) => Math.max(end, markerFrame(marker, cut) + 1), framed.endFrame);
  const pieces = spinePieces(framed, endFrame);
  const times = { duration: secondsText(frameStart(endFrame, cut.frameRate)), tcStart: secondsText(originOf(cut)), tcFormat: tcFormat(cut.frameRate, cut.counting) };
  const spine = element("spine", {}, ...pieces.map((piece) => pieceNode(piece, cut, resources)));
  const sequence = element("sequence", { format: resources.sequenceFormat, ...times, audioLayout: "stereo", audioRate: "48k" }, spine);
  const library = element("library", {}, element("event", { name: cut.name }, element("project", { name: cut.name }, sequence)));
  return { text: xmlText("fcpxml", element("fcpxml", { version: VERSION }, resources.node, library)), lost: [...framed.lost, ...lostOf(cut, pieces)] };
}

function originOf(cut: CutList): Ticks {
  return snapToFrame(cut.startTimecode, cut.frameRate);
}

function markerFrame(marker: CutMarker, cut: CutList): number {
  return nearestFrame(marker.at, cut.frameRate);
}

/** What is connected to a piece, and its markers, count in the piece's own time. */
function pieceNode(piece: SpinePiece, cut: CutList, resources: Resources): XmlNode {
  const offset = originOf(cut) + frameStart(piece.from, cut.frameRate);
  const start = piece.clip ? clipStart(piece.clip.framed) : 0n;
  const localTime = (frame: number) => start + frameStart(frame - piece.from, cut.frameRate);
  const connected = piece.connected.map((clip) => clipNode(clip, localTime(clip.framed.from), cut, resources, []));
  const markers = cut.markers.filter((marker) => within(piece, markerFrame(marker, cut))).map((marker) => markerNode(marker, localTime(markerFrame(marker, cut)), cut));
  if (piece.clip) return clipNode(piece.clip, offset, cut, resources, [...connected, ...markers]);
  const duration = secondsText(frameStart(piece.to - piece.from, cut.frameRate));
  return element("gap", { name: "Gap", offset: secondsText(offset), start: "0s", duration }, ...connected, ...markers);
}

function markerNode(marker: CutMarker, start: Ticks, cut: CutList): XmlNode {
  const frames = Math.max(1, nearestFrame(marker.duration, cut.frameRate));
  const times = { start: secondsText(start), duration: secondsText(frameStart(frames, cut.frameRate)) };
  return element("marker", { ...times, value: marker.name === "" ? "Marker" : marker.name, ...(marker.comment === "" ? {} : { note: marker.comment }) });
}

function clipNode({ framed, lane, plays }: LanedClip, offset: Ticks, cut: CutList, resources: Resources, inside: readonly XmlNode[]): XmlNode {
  const { clip, media, from, to } = framed;
  const times = { offset: secondsText(offset), start: secondsText(clipStart(framed)), duration: secondsText(frameStart(to - from, cut.frameRate)) };
  const placed = { ref: resources.assetOf.get(media.id) ?? "", ...(lane === 0 ? {} : { lane }), ...times, name: clip.name };
  const kind = { ...(plays === "all" ? {} : { srcEnable: plays }), ...(media.hasVideo ? { format: resources.formatOf(media.frameRate) } : {}), tcFormat: tcFormat(media.frameRate, media.counting) };
  const note = clip.comment === "" ? [] : [element("note", {}, clip.comment)];
  return element("asset-clip", { ...placed, ...kind }, ...note, ...conformed(media.frameRate, cut), ...timeMap(framed), ...inside);
}

function conformed(rate: CutList["frameRate"], cut: CutList): XmlNode[] {
  const named = CONFORM_RATES.get(framesPerSecond(rate).toFixed(3));
  if (named === undefined || framesPerSecond(rate) === framesPerSecond(cut.frameRate)) return [];
  return [element("conform-rate", { scaleEnabled: 0, srcFrameRate: named })];
}

function within({ from, to }: SpinePiece, frame: number): boolean {
  return from <= frame && frame < to;
}

function lostOf(cut: CutList, pieces: readonly SpinePiece[]): string[] {
  const clips = pieces.flatMap(({ clip, connected }) => [...(clip ? [clip] : []), ...connected]);
  const between = clips.filter(({ framed: { media, source } }) => snapToFrame(media.startTimecode + source.start, media.frameRate) !== media.startTimecode + source.start).length;
  const homeless = [...new Set(clips.map(({ framed }) => framed.media))].filter((media) => media.path === null).map(({ name }) => name);
  const retimed = clips.filter(({ framed: { clip } }) => clip.speed !== 1).length;
  const named = cut.tracks.filter(({ name }) => !/^(Video|Audio|V|A) ?\d+$/.test(name)).map(({ name }) => name);
  return [
    ...saidOf(between, "clip", say`Moved to the nearest frame of their media`),
    ...saidOfNames(homeless, say`Where these files are is not known, so they need relinking`),
    ...saidOf(retimed, "clip", say`Retimed by a time map; check them after the import`),
    ...saidOfNames(named, say`Final Cut Pro has lanes instead of tracks, so track names are not in the file`),
  ];
}
