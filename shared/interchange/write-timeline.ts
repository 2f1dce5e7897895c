import { assertNever } from "../basics/assert-never";
import { succeed, type Result } from "../basics/result";
import type { CutList } from "./cut-list";
import { edlText } from "./edl/edl-text";
import { fcp7XmlText } from "./fcp7/fcp7-xml-text";
import { fcpxmlText } from "./fcpxml/fcpxml-text";
import { otioText } from "./otio/otio-text";
import type { TimelineProblem } from "./read-cut-list";
import type { Written } from "./written";
import { say } from "../words/say";

/** The timeline formats that Trimbin writes, by what editors call them. */
export const TIMELINE_FORMATS = {
  otio: { label: "OpenTimelineIO", extension: "otio" },
  "fcp7-xml": { label: say`Final Cut Pro 7 XML`, extension: "xml" },
  fcpxml: { label: say`Final Cut Pro X XML`, extension: "fcpxml" },
  edl: { label: say`EDL (CMX3600)`, extension: "edl" },
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
