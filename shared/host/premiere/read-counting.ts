import type { Sequence } from "@adobe/premierepro";
import type { TimecodeCounting } from "../../time/timecode";

/** Time displays that count drop-frame: 102 is 29.97 (measured on 26.x by a public log); 106 for 59.94 is assumed from the older scripting interface, not checked. */
const DROP_FORMATS: readonly unknown[] = [102, 106];

/** How a sequence's timecode display counts. */
export async function countingOf(sequence: Sequence): Promise<TimecodeCounting> {
  return DROP_FORMATS.includes((await sequence.getSequenceVideoTimeDisplayFormat()).type) ? "drop" : "non-drop";
}
