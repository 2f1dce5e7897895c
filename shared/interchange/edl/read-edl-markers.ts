import { fail, succeed, type Result } from "../../basics/result";
import { frameStart, type FrameRate } from "../../time/frame-rate";
import { parseTimecode } from "../../time/timecode";
import type { Ticks } from "../../time/ticks";
import type { CutMarker } from "../cut-list";
import type { TimelineProblem } from "../read-cut-list";
import { saidOf } from "../said-of";
import { say } from "../../words/say";

/** Markers by the list's own timecode, with one sentence for everything that was left out. */
export type EdlMarkers = { readonly markers: readonly CutMarker[]; readonly warnings: readonly string[] };

/** Avid's and our own markers: "* LOC: 01:00:05:00 GREEN   Name". */
const LOCATOR = /^\*\s*LOC:\s*(\d{2}:\d{2}:\d{2}[:;]\d{2})\s+(\S+)\s*(.*)$/i;

/** An event of CMX3600; the third time is where it begins in the record. */
const EVENT = /^\d{3,6}\s.*?(\d{2}:\d{2}:\d{2}[:;]\d{2})\s+(\d{2}:\d{2}:\d{2}[:;]\d{2})\s+(\d{2}:\d{2}:\d{2}[:;]\d{2})\s+(\d{2}:\d{2}:\d{2}[:;]\d{2})\s*$/;

/** DaVinci Resolve's marker list puts the name and the length in frames under an event: "|C:ResolveColorBlue |M:Name |D:1" (its timeline marker export, as published examples have it). */
const RESOLVE_MARKER = /^(.*?)\|C:[^|\s]+\s*\|M:(.*?)\|D:(\d{1,9})\s*$/;

/** Longer lines are no events: on lines without end the patterns above would search without end. */
const LONGEST_LINE = 2000;

/** Reads the markers of an EDL, whose frames count at this rate; clips are not read. An EDL does not say its rate, so the composition it is for must. */
export function readEdlMarkers(text: string, rate: FrameRate): Result<EdlMarkers, TimelineProblem> {
  const markers: CutMarker[] = [];
  let unread = 0;
  let recordIn: string | null = null;
  const mark = (timecode: string, duration: Ticks, name: string, comment: string): void => {
    const at = parseTimecode(timecode, rate);
    if (at.ok) markers.push({ at: at.value, duration, name, comment });
    else unread++;
  };
  for (const line of text.split(/\r\n|\r|\n/)) {
    if (line.length > LONGEST_LINE) continue;
    const locator = LOCATOR.exec(line);
    const named = RESOLVE_MARKER.exec(line);
    if (locator) mark(locator[1] ?? "", 0n, (locator[3] ?? "").trim(), "");
    else if (named && recordIn !== null) {
      const frames = Number(named[3]);
      mark(recordIn, frames > 1 ? frameStart(frames, rate) : 0n, (named[2] ?? "").trim(), (named[1] ?? "").trim());
      recordIn = null;
    } else recordIn = EVENT.exec(line)?.[3] ?? recordIn;
  }
  if (markers.length === 0 && unread === 0) return fail({ kind: "bad-timeline", reason: say`This EDL holds no markers (LOC lines, or Resolve's marker list). Export the markers, or OTIO.` });
  if (markers.length === 0) return fail({ kind: "bad-timeline", reason: say`No timecode of this EDL exists at the composition's frame rate. Open a composition of the list's rate.` });
  return succeed({ markers, warnings: saidOf(unread, "marker", say`Left out, as the composition's frame rate has no such timecode`) });
}
