import type { AddStringOut } from "../../../shared/edits/edit";
import type { StringOut, StringOutClip } from "../../../shared/edits/string-out";
import { TICKS_PER_SECOND } from "../../../shared/time/ticks";
import { BUILT_SEQUENCE_GUID } from "../../hosts/premiere/builders/project-from-clips";

/** A string-out of bites of three seconds from the interview, each a second after the one before. */
export function stringOutOf(count: number, more: Partial<StringOut> = {}): StringOut {
  const clips = Array.from({ length: count }, (_, i): StringOutClip => {
    const start = BigInt(i * 5) * TICKS_PER_SECOND;
    const of = { mediaId: "clip:/media/interview.mov", name: "interview" };
    return {
      subclip: { name: `Day 1 bite ${i + 1}`, of, range: { start, end: start + 3n * TICKS_PER_SECOND }, takesVideo: true, takesAudio: true },
      at: BigInt(i * 4) * TICKS_PER_SECOND,
    };
  });
  return { name: "Day 1 string-out", template: { sequenceGuid: BUILT_SEQUENCE_GUID, name: "Sequence 01" }, clips, ...more };
}

/** Making it. */
export function addStringOut(stringOut: StringOut): AddStringOut {
  return { kind: "add-string-out", stringOut };
}
