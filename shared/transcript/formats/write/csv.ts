import { sentencesOf } from "../../sentences";
import type { Transcript } from "../../transcript";
import { wordsText } from "../../words-text";
import { clockText } from "../clock-time";
import { decimalSeconds } from "../decimal-seconds";
import { csvText } from "./csv-text";

/** What a spreadsheet would run, also behind spaces and in its wide forms (OWASP, CSV injection), and behind any apostrophes that guard it already: one more is put before it. */
const RUNS_AS_FORMULA = /^'*(?:\s*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]|[\t\r\n])/;

/** CSV for spreadsheets: a row a sentence, times as a clock and as exact seconds, speaker and text; cells that would run as formulas begin with an apostrophe. */
export function writeCsv(transcript: Transcript): string {
  const rows = sentencesOf(transcript).flatMap((run) => {
    const words = transcript.words.slice(run.first, run.end);
    const text = wordsText(transcript, run);
    const [from] = words;
    if (!from || text === "") return [];
    const end = words.reduce((last, word) => (word.end > last ? word.end : last), from.end);
    return [[clockText(from.start), clockText(end), decimalSeconds(from.start), decimalSeconds(end), transcript.speakers[from.speaker ?? -1]?.name ?? "", text]];
  });
  return csvText([["Start", "End", "Start seconds", "End seconds", "Speaker", "Text"], ...rows], RUNS_AS_FORMULA);
}
