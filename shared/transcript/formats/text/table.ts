import Papa from "papaparse";
import { fail, succeed, type Result } from "../../../basics/result";
import { canDropFrames, FRAME_RATES, type FrameRate } from "../../../time/frame-rate";
import { parseTimecode } from "../../../time/timecode";
import type { Ticks } from "../../../time/ticks";
import { ticksFromClock } from "../clock-time";
import { placesOfColumns, type Column } from "../column-names";
import { ticksFromDecimal } from "../decimal-seconds";
import { draftOf, type Draft } from "../draft";
import { paragraphsOfWords } from "../paragraphs-of-words";
import { wordsOfPassages, type Passage } from "../passage-words";
import { say } from "../../../words/say";

/** Title lines may stand above the headings. */
const DEEPEST_HEADINGS = 10;

/** Whisper's own TSV has these headings, and counts in milliseconds without saying so. */
const WHISPER_HEADINGS = "start\tend\ttext";

const WHISPER_COLUMNS: ReadonlyMap<Column, number> = new Map([["start-ms", 0], ["end-ms", 1], ["text", 2]]);

type Table = { readonly columns: ReadonlyMap<Column, number>; readonly rows: readonly (readonly string[])[] };

/** A table's rows as passages; `guess` says which frame rate was taken where the table does not tell. */
type TablePassages = { readonly passages: readonly Passage[]; readonly guess: readonly string[] };

/** Which column is which, by its headings. */
type NameColumns = (headings: readonly string[]) => ReadonlyMap<Column, number>;

/** Does this look like a table with a start and a text in each row? */
export function isTable(text: string, nameColumns: NameColumns = placesOfColumns): boolean {
  return tableOf(text.slice(0, 10_000), nameColumns) !== null;
}

/** CSV or TSV, separator found by itself, columns found by their headings; times as clocks, seconds, milliseconds or timecodes. The problem is one sentence. */
export function readTable(text: string): Result<Draft, string> {
  const read = tablePassages(text, placesOfColumns, null);
  if (!read.ok) return read;
  const { words, warnings } = wordsOfPassages(read.value.passages);
  return succeed(draftOf(paragraphsOfWords(words), { timed: "passages", warnings: [...read.value.guess, ...warnings] }));
}

/** The rows one by one, as the table has them. Timecodes count at `knownRate` where all their frames exist at it. */
export function tablePassages(text: string, nameColumns: NameColumns, knownRate: FrameRate | null): Result<TablePassages, string> {
  const table = tableOf(text, nameColumns);
  if (!table) return fail(say`The table needs a row of headings with at least a start and a text: Start, End, Speaker, Text.`);
  const { columns, rows } = table;
  const cell = (row: readonly string[], column: Column): string => row[columns.get(column) ?? -1]?.trim() ?? "";
  const counted = rateOf(rows.flatMap((row) => [cell(row, "start"), cell(row, "end")]), knownRate);
  const time = (row: readonly string[], column: "start" | "end" | "duration"): Ticks | null => {
    const ms = cell(row, `${column}-ms`);
    return ms === "" ? momentOf(cell(row, column), counted) : ticksFromDecimal(`${ms}e-3`);
  };
  const passages = rows.map((row): Passage => {
    const start = time(row, "start");
    const lasts = time(row, "duration");
    const end = time(row, "end") ?? (start === null || lasts === null ? null : start + lasts);
    return { start, end, said: [{ speaker: withoutGuard(cell(row, "speaker")) || null, text: withoutGuard(cell(row, "text")) }] };
  });
  const isGuess = counted !== null && counted.rate !== knownRate;
  return succeed({ passages, guess: isGuess ? [say`The table counts frames and does not say how many a second has: ${counted.name} was taken, the slowest that fits. Check a late passage by ear.`] : [] });
}

function tableOf(text: string, nameColumns: NameColumns): Table | null {
  const rows = Papa.parse<string[]>(text, { skipEmptyLines: "greedy" }).data;
  for (const [place, headings] of rows.slice(0, DEEPEST_HEADINGS).entries()) {
    const columns = nameColumns(headings);
    const below = rows.slice(place + 1);
    if (headings.join("\t") === WHISPER_HEADINGS && below.every(([start = ""]) => /^\d+$/.test(start))) return { columns: WHISPER_COLUMNS, rows: below };
    if (columns.has("text") && (columns.has("start") || columns.has("start-ms"))) return { columns, rows: below };
  }
  return null;
}

/** Spreadsheets run what begins with one of these; our own tables guard them with an apostrophe (see write/csv.ts). */
function withoutGuard(text: string): string {
  return /^'+(?:\s*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]|[\t\r\n])/.test(text) ? text.slice(1) : text;
}

const TIMECODE = /^\d{1,2}:\d\d:\d\d([:;])(\d\d)$/;

type CountedRate = { readonly name: string; readonly rate: FrameRate };

const RATES: readonly CountedRate[] = [
  { name: say`24 frames`, rate: FRAME_RATES["24"] },
  { name: say`25 frames`, rate: FRAME_RATES["25"] },
  { name: say`30 frames`, rate: FRAME_RATES["30"] },
  { name: say`50 frames`, rate: FRAME_RATES["50"] },
  { name: say`60 frames`, rate: FRAME_RATES["60"] },
];

const DROPPING: readonly CountedRate[] = [
  { name: say`29.97 drop-frame`, rate: FRAME_RATES["29.97"] },
  { name: say`59.94 drop-frame`, rate: FRAME_RATES["59.94"] },
];

/** The known rate where it has all frame numbers of the timecodes, else the slowest common one that has; null where times are no timecodes. */
function rateOf(texts: readonly string[], known: FrameRate | null): CountedRate | null {
  let highest = -1;
  let drops = false;
  for (const text of texts) {
    const timecode = TIMECODE.exec(text);
    if (!timecode) continue;
    drops ||= timecode[1] === ";";
    highest = Math.max(highest, Number(timecode[2]));
  }
  if (highest < 0) return null;
  const fits = ({ rate }: Pick<CountedRate, "rate">): boolean => highest < Math.ceil(rate.numerator / rate.denominator);
  if (known && fits({ rate: known }) && (!drops || canDropFrames(known))) return { name: say`the known rate`, rate: known };
  const fitting = (drops ? DROPPING : RATES).find(fits);
  return fitting ?? null;
}

function momentOf(text: string, counted: CountedRate | null): Ticks | null {
  const timecode = TIMECODE.exec(text);
  if (!timecode) return ticksFromClock(text);
  if (!counted) return null;
  const moment = parseTimecode(text, counted.rate);
  return moment.ok ? moment.value : null;
}
