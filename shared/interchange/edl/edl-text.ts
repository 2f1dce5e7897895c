import { fail, succeed, type Result } from "../../basics/result";
import { canDropFrames, frameStart, framesPerSecond } from "../../time/frame-rate";
import { formatTimecode } from "../../time/timecode";
import { saidOf, saidOfNames } from "../said-of";
import type { CutList, CutMarker, CutMedia } from "../cut-list";
import { framedCut, nearestFrame } from "../framed-cut";
import type { TimelineProblem } from "../read-cut-list";
import type { Written } from "../written";
import { edlEvents, type EdlEvent } from "./edl-events";
import { reelNames } from "./reel-names";
import { m2Speed, sameCount, sourceTimecodes } from "./source-timecode";
import { say } from "../../words/say";

/** Event numbers have three digits. */
const MAX_EVENTS = 999;

const MAX_TITLE = 70;

/**
 * The cut as an EDL in CMX3600's columns, CRLF lines, one rate (the sequence's): cuts only, media named by reel and FROM CLIP NAME, speeds as M2, markers as LOC.
 * A semicolon before the frames marks drop-frame labels, in the record as FCM says, in a source as its own timecode counts; M2 lines have colons only,
 * for readers that expect nothing else there (OpenTimelineIO's).
 * Refuses more than 999 events and timecode beyond a day.
 */
export function edlText(cut: CutList): Result<Written, TimelineProblem> {
  const framed = framedCut(cut);
  const { events, left } = edlEvents(framed);
  if (events.length > MAX_EVENTS) {
    return fail({ kind: "bad-timeline", reason: say`An EDL counts ${MAX_EVENTS} events and this cut has ${events.length}. Write it in parts, or as OTIO or FCP7 XML.` });
  }
  const reels = reelNames(framed.usedMedia);
  const blocks = events.map((event, index) => eventLines(event, index + 1, reels, cut));
  const head = [`TITLE: ${oneLine(cut.name).slice(0, MAX_TITLE)}`, `FCM: ${drops(cut) ? "DROP" : "NON-DROP"} FRAME`];
  const lines = [...head, ...blocks.flatMap((block, index) => [...block, ...markerLines(events, index, cut)])];
  const late = lines.find((line) => /\b(2[4-9]|[3-9]\d|\d{3,}):\d\d:\d\d[:;]\d\d/.test(line) && !line.startsWith("*"));
  if (late !== undefined) return fail({ kind: "bad-timeline", reason: say`EDL timecode ends at 23:59:59 and this cut goes beyond: ${late}` });
  return succeed({ text: `${lines.join("\r\n")}\r\n`, lost: [...framed.lost, ...lostOf(cut, events, left.map(({ name }) => name))] });
}

function eventLines({ framed, channels }: EdlEvent, number: number, reels: ReadonlyMap<string, string>, cut: CutList): string[] {
  const { clip, media, from, to, source } = framed;
  const reel = reels.get(media.id) ?? "";
  const frames = Math.max(1, Math.round((to - from) * Math.abs(clip.speed)));
  const [sourceIn, sourceOut] = sourceTimecodes(media, source.start, frames, cut.frameRate);
  const times = [sourceIn, sourceOut, recordTimecode(from, cut), recordTimecode(to, cut)].join(" ");
  return [
    `${String(number).padStart(3, "0")}  ${reel.padEnd(8)} ${channels.padEnd(5)} C        ${times}`,
    ...(clip.speed === 1 ? [] : [`M2   ${reel.padEnd(8)}       ${m2Speed(clip.speed, cut.frameRate)}                ${sourceIn.replace(";", ":")}`]),
    `* FROM CLIP NAME: ${oneLine(media.name)}`,
    ...(clip.name === media.name ? [] : [`* COMMENT: ${oneLine(clip.name)}`]),
    ...(clip.comment === "" ? [] : [`* COMMENT: ${oneLine(clip.comment)}`]),
  ];
}

/** Markers stand under the event that plays at their time; those before the first stand under it, those after the last under the last. */
function markerLines(events: readonly EdlEvent[], index: number, cut: CutList): string[] {
  const [from, next] = [index === 0 ? -Infinity : startOf(events, index), startOf(events, index + 1)];
  return cut.markers
    .filter((marker) => from <= markerFrame(marker, cut) && markerFrame(marker, cut) < next)
    .map((marker) => `* LOC: ${recordTimecode(markerFrame(marker, cut), cut)} GREEN   ${oneLine([marker.name, marker.comment].filter(Boolean).join(": "))}`);
}

function startOf(events: readonly EdlEvent[], index: number): number {
  return events[index]?.framed.from ?? Infinity;
}

function markerFrame(marker: CutMarker, cut: CutList): number {
  return nearestFrame(marker.at, cut.frameRate);
}

function recordTimecode(frame: number, cut: CutList): string {
  return formatTimecode(cut.startTimecode + frameStart(frame, cut.frameRate), cut.frameRate, cut.counting);
}

function lostOf(cut: CutList, events: readonly EdlEvent[], left: readonly string[]): string[] {
  const usedMedia = [...new Set(events.map(({ framed }) => framed.media))];
  const names = (media: readonly CutMedia[]) => media.map(({ name }) => name);
  const otherRate = usedMedia.filter((media) => !sameCount(media.frameRate, cut.frameRate));
  const otherCount = usedMedia.filter((media) => sameCount(media.frameRate, cut.frameRate) && drops(media) !== drops(cut));
  const coarse = events.filter(({ framed }) => Number(m2Speed(framed.clip.speed, cut.frameRate)) !== framed.clip.speed * framesPerSecond(cut.frameRate) && framed.clip.speed !== 1);
  const backwards = events.filter(({ framed }) => framed.clip.speed < 0).length;
  const long = cut.markers.filter((marker) => marker.duration > 0n).length;
  return [
    ...saidOfNames(left, say`An EDL has one picture track and four sound channels. Left out`),
    ...saidOfNames(names(otherRate), say`An EDL has one rate. Source timecode keeps its seconds and counts frames at the list's rate, out points are within a frame`),
    ...saidOfNames(names(otherCount), say`Source timecode counts otherwise than the record (drop-frame or not); its own labels were written`),
    ...saidOf(coarse.length, "event", say`Speeds are rounded to a tenth of a frame a second`),
    ...saidOf(backwards, "event", say`Play backwards; programs differ in which end they call the in point, so check them`),
    ...saidOf(long, "marker", say`Markers have no length in an EDL`),
    ...(events.length === 0 && cut.markers.length > 0 ? [say`Markers need an event to stand under and were left out.`] : []),
  ];
}

function drops({ counting, frameRate }: Pick<CutList, "counting" | "frameRate">): boolean {
  return counting === "drop" && canDropFrames(frameRate);
}

function oneLine(text: string): string {
  return text.replace(/\p{Cc}+/gu, " ").trim();
}
