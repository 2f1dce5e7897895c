import { channelsOfTrack } from "../audio-channels";
import type { FramedClip, FramedCut, FramedTrack } from "../framed-cut";

/** One event of an EDL: a clip on the picture track, on sound channels, or both. */
export type EdlEvent = { readonly framed: FramedClip; readonly channels: string };

/** Channels 1 to 4 of the recorder, "V" its picture. */
type Channel = "V" | 1 | 2 | 3 | 4;

const CHANNELS = 4;

/** The track codes of CMX3600 by what they record; other mixtures take an event each. */
const CODES: ReadonlyMap<string, string> = new Map([
  ["V", "V"],
  ["1", "A"],
  ["2", "A2"],
  ["3", "A3"],
  ["4", "A4"],
  ["1 2", "AA"],
  ["V 1", "B"],
  ["V 2", "A2/V"],
  ["V 1 2", "AA/V"],
]);

/** The events in order of the record, and the tracks that have no place: an EDL has one picture track and four sound channels, of which a stereo track takes two. */
export function edlEvents(framed: FramedCut): { readonly events: readonly EdlEvent[]; readonly left: readonly FramedTrack[] } {
  const left: FramedTrack[] = [];
  const byMoment = new Map<string, { framed: FramedClip; channels: Channel[] }>();
  let [pictureTaken, soundTaken] = [false, 0];
  for (const track of framed.tracks) {
    if (track.clips.length === 0) continue;
    const wanted = channelsFor(track, pictureTaken, soundTaken);
    if (wanted.length === 0) {
      left.push(track);
      continue;
    }
    if (track.kind === "video") pictureTaken = true;
    else soundTaken += wanted.length;
    for (const clip of track.clips) {
      const moment = [clip.media.id, clip.from, clip.to, clip.source.start, clip.clip.speed].join(" ");
      const event = byMoment.get(moment) ?? { framed: clip, channels: [] };
      event.channels.push(...wanted);
      byMoment.set(moment, event);
    }
  }
  const events = [...byMoment.values()].flatMap(({ framed: clip, channels }) => codesFor(channels).map((code) => ({ framed: clip, channels: code })));
  return { events: events.sort((a, b) => a.framed.from - b.framed.from || a.framed.to - b.framed.to), left };
}

function channelsFor(track: FramedTrack, pictureTaken: boolean, soundTaken: number): Channel[] {
  if (track.kind === "video") return pictureTaken ? [] : ["V"];
  const free: Channel[] = ([1, 2, 3, 4] as const).slice(soundTaken, Math.min(CHANNELS, soundTaken + channelsOfTrack(track)));
  return free;
}

function codesFor(channels: readonly Channel[]): string[] {
  const first = channels.filter((channel) => channel === "V" || channel === 1 || channel === 2);
  const rest = channels.filter((channel) => channel === 3 || channel === 4);
  const groups = [...(first.length > 0 ? [first] : []), ...rest.map((channel) => [channel])];
  return groups.map((group) => CODES.get(group.join(" ")) ?? group.join(" "));
}
