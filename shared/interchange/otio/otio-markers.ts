import * as v from "valibot";
import type { CutMarker } from "../cut-list";
import { lenient } from "./lenient";
import { ticksOf, timeRangeSchema } from "./rational-time";

const text = v.nullish(v.string());
const commentSchema = lenient(v.object({ comment: lenient(v.string()) }));

/** Our own metadata, and the comment that Premiere's markers carry through OTIO's FCP7 XML reader. */
const markerSchema = v.object({ name: text, comment: text, marked_range: timeRangeSchema, metadata: lenient(v.object({ trimbin: commentSchema, fcp_xml: commentSchema })) });

/** OTIO's markers in a timeline's time; what is none is left out. */
export function otioMarkers(written: readonly unknown[]): CutMarker[] {
  return written.flatMap((each) => {
    const marker = v.safeParse(markerSchema, each);
    if (!marker.success) return [];
    const { name, comment, marked_range: range, metadata } = marker.output;
    const duration = ticksOf(range.duration);
    return [{ at: ticksOf(range.start_time), duration: duration < 0n ? 0n : duration, name: name ?? "", comment: comment ?? metadata?.trimbin?.comment ?? metadata?.fcp_xml?.comment ?? "" }];
  });
}
