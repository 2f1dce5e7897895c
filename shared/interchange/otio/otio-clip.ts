import * as v from "valibot";
import type { FrameRate } from "../../time/frame-rate";
import type { TickRange } from "../../time/tick-range";
import type { Ticks } from "../../time/ticks";
import type { CutClip, CutTrack } from "../cut-list";
import { nameOfPath, pathOfUrl } from "../file-url";
import { playedSource } from "../framed-cut";
import type { MediaFacts, MediaShelf } from "../media-shelf";
import type { ReadingNotes } from "../reading-notes";
import { isUsableSpeed } from "../usable-speed";
import { effectSchema, mediaReferenceSchema, type OtioItem, type OtioMedia } from "./otio-schemas";
import { rateOf, ticksOf } from "./rational-time";
import { say } from "../../words/say";

/** The media reference that a clip plays; null where it has none that can be read. */
export function activeMedia(item: OtioItem): OtioMedia | null {
  const named = new Map(Object.entries(item.media_references ?? {}));
  const reference = named.get(item.active_media_reference_key ?? "DEFAULT_MEDIA") ?? item.media_reference;
  const read = v.safeParse(mediaReferenceSchema, reference);
  return read.success ? read.output : null;
}

/** The clip that lies at this place, with its media on the shelf. */
export function readClip(item: OtioItem, at: TickRange, kind: CutTrack["kind"], sequenceRate: FrameRate, shelf: MediaShelf, notes: ReadingNotes): CutClip {
  const name = item.name ?? "";
  const reference = activeMedia(item);
  const facts = mediaFacts(reference, item, sequenceRate);
  const begins = item.source_range ? ticksOf(item.source_range.start_time) : facts.startTimecode;
  const start = begins - facts.startTimecode;
  if (start < 0n) notes.add(say`Clips that begin before their media does are timed from its first frame`, name);
  const { speed, other } = speedOf(item);
  if (other > 0) notes.add(say`Effects are not read`, name);
  const first = start < 0n ? begins : start;
  const length = playedSource({ start: 0n, end: 0n }, at.end - at.start, Math.abs(speed)).end;
  const source = { start: first, end: first + length };
  const mediaId = shelf.use(reference?.metadata?.trimbin?.id ?? `${facts.path} ${facts.name}`, facts, kind, source.end);
  return { name: name === "" ? facts.name : name, mediaId, at, source, speed, comment: item.metadata?.trimbin?.comment ?? "" };
}

function mediaFacts(reference: OtioMedia | null, item: OtioItem, sequenceRate: FrameRate): MediaFacts {
  const url = reference?.target_url ?? (reference?.target_url_base ? `${reference.target_url_base}/${reference.name_prefix ?? ""}` : null);
  const path = url === null || url === "" ? null : pathOfUrl(url);
  const available = reference?.available_range ?? null;
  const own = reference?.metadata?.trimbin;
  const rate = available?.start_time.rate ?? item.source_range?.start_time.rate;
  return {
    name: nonEmpty(reference?.name) ?? (path === null ? (nonEmpty(item.name) ?? say`Unknown media`) : nameOfPath(path)),
    path,
    frameRate: (rate === undefined ? null : rateOf(rate)) ?? sequenceRate,
    counting: own?.counting ?? "non-drop",
    startTimecode: available ? ticksOf(available.start_time) : 0n,
    duration: available ? positive(ticksOf(available.duration)) : null,
    reel: own?.reel ?? null,
    hasVideo: own?.hasVideo ?? null,
    hasAudio: own?.hasAudio ?? null,
    audioChannels: own?.audioChannels ?? null,
  };
}

/** A freeze frame and effects that are not about time count as "other". */
function speedOf(item: OtioItem): { readonly speed: number; readonly other: number } {
  let [speed, other] = [1, 0];
  for (const each of item.effects ?? []) {
    const effect = v.safeParse(effectSchema, each);
    const scalar = effect.success && effect.output.OTIO_SCHEMA.startsWith("LinearTimeWarp.") ? (effect.output.time_scalar ?? 0) : 0;
    if (isUsableSpeed(speed * scalar)) speed *= scalar;
    else other++;
  }
  return { speed, other };
}

function nonEmpty(text: string | null | undefined): string | null {
  return text === undefined || text === "" ? null : text;
}

function positive(time: Ticks): Ticks | null {
  return time > 0n ? time : null;
}
