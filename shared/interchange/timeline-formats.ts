import { assertNever } from "../basics/assert-never";
import { fail, succeed, type Result } from "../basics/result";
import type { CutList } from "./cut-list";
import { edlText } from "./edl/edl-text";
import { fcp7XmlText } from "./fcp7/fcp7-xml-text";
import { readFcp7Xml } from "./fcp7/read-fcp7-xml";
import { fcpxmlText } from "./fcpxml/fcpxml-text";
import { otioText } from "./otio/otio-text";
import { readOtio } from "./otio/read-otio";
import type { ReadCutList, TimelineProblem } from "./read-cut-list";
import type { Written } from "./written";

/** The timeline formats that Trimbin writes, by what editors call them. */
export const TIMELINE_FORMATS = {
  otio: { label: "OpenTimelineIO", extension: "otio" },
  "fcp7-xml": { label: "Final Cut Pro 7 XML (Premiere, Resolve)", extension: "xml" },
  fcpxml: { label: "Final Cut Pro X XML", extension: "fcpxml" },
  edl: { label: "EDL (CMX3600)", extension: "edl" },
} as const;

export type TimelineFormat = keyof typeof TIMELINE_FORMATS;

/** The cut in this format; refused only where the format cannot hold it at all. */
export function writeTimeline(cut: CutList, format: TimelineFormat): Result<Written, TimelineProblem> {
  switch (format) {
    case "otio":
      return succeed(otioText(cut));
    case "fcp7-xml":
      return succeed(fcp7XmlText(cut));
    case "fcpxml":
      return succeed(fcpxmlText(cut));
    case "edl":
      return edlText(cut);
    default:
      return assertNever(format);
  }
}

/** Reads OTIO and FCP7 XML, told apart by what the file begins with; other timelines are refused with what to export instead. */
export function readTimeline(text: string): Result<ReadCutList, TimelineProblem> {
  const head = text.slice(0, 4096).replace(/^\uFEFF/, "").trimStart();
  if (head.startsWith("{")) return readOtio(text);
  if (/<fcpxml[\s>]/.test(head)) return fail({ kind: "bad-timeline", reason: "This is FCPXML of Final Cut Pro X, which Trimbin writes but does not read. Export FCP7 XML or OTIO." });
  if (head.startsWith("<")) return readFcp7Xml(text);
  if (/^(TITLE:|FCM:|\d{3}\s)/.test(head)) return fail({ kind: "bad-timeline", reason: "This is an EDL, which Trimbin writes but does not read. Export FCP7 XML or OTIO." });
  return fail({ kind: "bad-timeline", reason: "This is neither OTIO nor FCP7 XML." });
}
