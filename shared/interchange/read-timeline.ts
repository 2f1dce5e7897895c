import { fail, type Result } from "../basics/result";
import { readFcp7Xml } from "./fcp7/read-fcp7-xml";
import { readOtio } from "./otio/read-otio";
import type { ReadCutList, TimelineProblem } from "./read-cut-list";
import { say } from "../words/say";

/** Reads OTIO and FCP7 XML, told apart by what the file begins with; other timelines are refused with what to export instead. */
export function readTimeline(text: string): Result<ReadCutList, TimelineProblem> {
  const head = text.slice(0, 4096).replace(/^\uFEFF/, "").trimStart();
  if (head.startsWith("{")) return readOtio(text);
  if (/<fcpxml[\s>]/.test(head)) return fail({ kind: "bad-timeline", reason: say`This is FCPXML of Final Cut Pro X, which Trimbin writes but does not read. Export FCP7 XML or OTIO.` });
  if (head.startsWith("<")) return readFcp7Xml(text);
  if (/^(TITLE:|FCM:|\d{3}\s)/.test(head)) return fail({ kind: "bad-timeline", reason: say`This is an EDL, which Trimbin writes but does not read. Export FCP7 XML or OTIO.` });
  return fail({ kind: "bad-timeline", reason: say`This is neither OTIO nor FCP7 XML.` });
}
