import { plainMarkerName } from "../markers/plain-marker-name";
import type { MarkerSnapshot } from "../../project/project-snapshot";
import type { TickRange } from "../../time/tick-range";
import type { Select } from "./select";
import { MARKER_COLORS } from "./select-colors";
import { say } from "../../words/say";

/** The comment marker of a select at this stretch: its speaker and first words as name, all that it says as comment. */
export function selectMarker(select: Select, { start, end }: TickRange): MarkerSnapshot {
  return { name: selectMarkerName(select), type: "Comment", start, duration: end - start, comments: commentOf(select), colorIndex: MARKER_COLORS[select.color] };
}

/** What the marker of a select is called. */
export function selectMarkerName({ speaker, text }: Select): string {
  return plainMarkerName(speaker === null ? text : `${speaker}: ${text}`);
}

function commentOf({ text, note, tags, rating }: Select): string {
  const labels = [...tags, ...(rating === 0 ? [] : [say`rated ${rating} of 5`])].join(", ");
  return [text, note, labels].filter((part) => part !== "").join("\n");
}
