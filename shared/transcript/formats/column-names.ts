/** What a column of a table, or a field of a listed object, says about a passage. */
export type Column = "start" | "start-ms" | "end" | "end-ms" | "duration" | "duration-ms" | "speaker" | "text";

const NAMES: readonly (readonly [Column, readonly string[]])[] = [
  ["start", ["start", "begin", "in", "from", "starttime", "begintime", "timein", "tcin", "intime", "timecode", "timecodein", "starttimecode", "startseconds", "startsec", "starts", "time", "timestamp", "offset", "ts", "startoffset", "inpoint"]],
  ["end", ["end", "stop", "out", "to", "endtime", "stoptime", "timeout", "tcout", "outtime", "timecodeout", "endtimecode", "endseconds", "endsec", "ends", "endts", "endoffset", "outpoint"]],
  ["duration", ["duration", "dur", "length", "durationseconds"]],
  ["start-ms", ["startms", "beginms", "startmilliseconds", "offsetms", "startinms"]],
  ["end-ms", ["endms", "stopms", "endmilliseconds", "endinms"]],
  ["duration-ms", ["durationms", "lengthms"]],
  ["speaker", ["speaker", "speakername", "name", "who", "character", "participant", "speakerlabel", "speakerid", "voice"]],
  ["text", ["text", "transcript", "transcription", "content", "dialogue", "dialog", "caption", "subtitle", "sentence", "utterance", "said", "words", "word", "quote", "line", "value", "body", "message"]],
];

const BY_NAME = new Map(NAMES.flatMap(([column, names]) => names.map((name) => [name, column] as const)));

/** The column a heading names, in the spellings tools use ("Start Time", "start_time", "In"); null for other columns. */
function columnNamed(heading: string): Column | null {
  return BY_NAME.get(heading.toLowerCase().replace(/[^a-z]/g, "")) ?? null;
}

/** Of several headings, the place of each column: precise seconds before clock times, else the first that names it. */
export function placesOfColumns(headings: readonly string[]): ReadonlyMap<Column, number> {
  const places = new Map<Column, number>();
  for (const [place, heading] of headings.entries()) {
    const column = columnNamed(heading);
    if (column !== null && (!places.has(column) || /sec/i.test(heading))) places.set(column, place);
  }
  return places;
}
