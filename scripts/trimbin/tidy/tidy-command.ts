import { clockText } from "../../../shared/transcript/formats/clock-time";
import { ticksFromSeconds } from "../../../shared/time/ticks";
import { removedRanges } from "../../../shared/transcript/tidy/removed-ranges";
import { pausesKept, suggestTidy } from "../../../shared/transcript/tidy/suggest-tidy";
import { DEFAULT_TIDY } from "../../../shared/transcript/tidy/tidy-options";
import type { TidyGroup } from "../../../shared/transcript/tidy/tidy-suggestion";
import { openTranscript } from "../convert/open-transcript";
import type { Surroundings } from "../surroundings";
import type { TidyOrder } from "./parse-tidy";
import { inSeconds, tidyLine, type TidyLine } from "./tidy-line";

/** Prints what could go from a transcript, and why. Returns what stopped it, or null. */
export async function tidyCommand({ transcript: name, only, asJson }: TidyOrder, { folder }: Surroundings): Promise<string | null> {
  const opened = await openTranscript(name, folder);
  if (!opened.ok) return opened.problem;
  const { transcript, format, warnings } = opened.value;
  const groups = suggestTidy(transcript, DEFAULT_TIDY).filter(({ kind }) => only.includes(kind));
  const suggestions = groups.flatMap((group) => group.suggestions);
  const lines = suggestions.map((suggestion) => tidyLine(transcript, suggestion)).sort((a, b) => a.start - b.start);
  const removed = removedRanges(transcript, suggestions.filter(({ onByDefault }) => onByDefault)).map(inSeconds);
  if (!asJson) {
    process.stdout.write(tidyTable(groups, lines));
    return null;
  }
  const planned = only.includes("pause") ? pausesKept(transcript, DEFAULT_TIDY).map(({ gap, reason }) => ({ ...inSeconds(gap), reason })) : [];
  const counts = groups.map(({ kind, title, suggestions: { length } }) => ({ group: kind, title, suggestions: length }));
  process.stdout.write(`${JSON.stringify({ transcript: name, format, language: transcript.language, words: transcript.words.length, warnings, groups: counts, suggestions: lines, plannedPauses: planned, removedByDefault: removed })}\n`);
  return null;
}

const LONGEST_TEXT = 60;

function tidyTable(groups: readonly TidyGroup[], lines: readonly TidyLine[]): string {
  if (groups.length === 0) return "Nothing to tidy was found.\n";
  return groups
    .map(({ kind, title, suggestions }) => {
      const rows = lines.filter(({ group }) => group === kind).map((line) => `  ${line.default ? "[x]" : "[ ]"} ${clockText(ticksFromSeconds(line.start))}  ${shortened(line.text)}${line.text === "" ? "" : "  "}${line.reason}\n`);
      return `${title}: ${suggestions.length}\n${rows.join("")}`;
    })
    .join("\n");
}

function shortened(text: string): string {
  return text.length <= LONGEST_TEXT ? text : `${text.slice(0, LONGEST_TEXT - 1).trimEnd()}…`;
}
