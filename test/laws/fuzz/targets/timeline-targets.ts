import { readFileSync } from "node:fs";
import { fcp7XmlText } from "../../../../shared/interchange/fcp7/fcp7-xml-text";
import { readEdlMarkers } from "../../../../shared/interchange/edl/read-edl-markers";
import { otioText } from "../../../../shared/interchange/otio/otio-text";
import { readTimeline } from "../../../../shared/interchange/read-timeline";
import { readTimelineMarkers } from "../../../../shared/interchange/read-timeline-markers";
import { writeTimeline } from "../../../../shared/interchange/write-timeline";
import { FRAME_RATES } from "../../../../shared/time/frame-rate";
import { interviewCut } from "../../../unit/interchange/cuts";
import { holds, saysWhy, type FuzzTarget } from "../fuzz-target";

function judgeTimeline(text: string): void {
  const markers = readTimelineMarkers(text);
  if (!markers.ok) saysWhy(markers.problem.reason);
  const read = readTimeline(text);
  if (!read.ok) return saysWhy(read.problem.reason);
  const { tracks, media } = read.value.cutList;
  for (const { clips } of tracks) {
    for (const { at, mediaId, speed } of clips) {
      holds(at.end > at.start, "a clip takes time");
      holds(media.some(({ id }) => id === mediaId), "a clip's media is known");
      holds(Number.isFinite(speed) && speed !== 0, "a clip has a speed");
    }
  }
  for (const format of ["otio", "fcp7-xml", "edl"] as const) {
    const written = writeTimeline(read.value.cutList, format);
    if (!written.ok) saysWhy(written.problem.reason);
  }
}

/** OpenTimelineIO of anybody. */
export const otio: FuzzTarget = { name: "otio", samples: [otioText(interviewCut()).text, readFileSync("test/fixtures/timelines/premiere_example.otio", "utf8").slice(0, 20_000)], judge: judgeTimeline };

/** FCP7 XML of anybody. */
export const fcp7Xml: FuzzTarget = { name: "fcp7-xml", samples: [fcp7XmlText(interviewCut()).text], judge: judgeTimeline };

/** The markers of an edit decision list. */
export const edlMarkers: FuzzTarget = {
  name: "edl-markers",
  samples: [
    "TITLE: a\r\nFCM: NON-DROP FRAME\r\n\r\n001  AX       V     C        01:00:00:00 01:00:01:00 01:00:00:00 01:00:01:00\r\n* LOC: 01:00:06:00 GREEN   Rain\r\n",
    "TITLE: Timeline 1\nFCM: NON-DROP FRAME\n\n001  001      V     C        01:00:00:00 01:00:00:01 01:00:00:00 01:00:00:01  \n a note |C:ResolveColorBlue |M:Marker 1 |D:12\n",
  ],
  judge(input) {
    const read = readEdlMarkers(input, FRAME_RATES["25"]);
    if (!read.ok) return saysWhy(read.problem.reason);
    holds(read.value.markers.every(({ at, duration }) => at >= 0n && duration >= 0n), "markers stand on the timeline");
  },
};
