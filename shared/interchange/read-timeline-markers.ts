import * as v from "valibot";
import { refuseTimeline } from "./refuse-timeline";
import { boundedJson } from "../basics/bounded-json";
import { succeed, type Result } from "../basics/result";
import type { CutMarker } from "./cut-list";
import { outerSequences, sequenceMarkers, sequenceRate } from "./fcp7/fcp7-sequence";
import { otioMarkers } from "./otio/otio-markers";
import type { TimelineProblem } from "./read-cut-list";
import { readXml } from "./xml/read-xml";
import { say } from "../words/say";

/** As for whole timelines. */
const MAX_TEXT = 256 * 1024 * 1024;

type Markers = Result<readonly CutMarker[], TimelineProblem>;

const timelineSchema = v.object({ OTIO_SCHEMA: v.pipe(v.string(), v.startsWith("Timeline.")), tracks: v.object({ markers: v.nullish(v.array(v.unknown())) }) });

/** The markers of an OTIO or FCP7 XML timeline, its clips unread: a page that wants nothing else carries no more of the readers than this. */
export function readTimelineMarkers(text: string): Markers {
  const document = text.replace(/^\uFEFF/, "").trimStart();
  return document.startsWith("{") ? markersOfOtio(document) : markersOfFcp7(document);
}

function markersOfOtio(document: string): Markers {
  let json: unknown;
  try {
    json = boundedJson(document, MAX_TEXT);
  } catch {
    return refuseTimeline(say`This OTIO file breaks off or is damaged. Export it again.`);
  }
  const timeline = v.safeParse(timelineSchema, json);
  return timeline.success ? succeed(otioMarkers(timeline.output.tracks.markers ?? [])) : refuseTimeline(say`This is no OTIO timeline. Export the timeline itself, not a clip or a bin.`);
}

function markersOfFcp7(document: string): Markers {
  const xml = readXml(document);
  if (!xml.ok) return xml;
  const [sequence] = xml.value.name === "xmeml" ? outerSequences(xml.value) : [];
  const rate = sequence && sequenceRate(sequence);
  return rate ? succeed(sequenceMarkers(sequence, rate)) : refuseTimeline(say`This is no FCP7 XML with a sequence in it. Export FCP7 XML or OTIO.`);
}
