import { assertNever } from "../../basics/assert-never";
import { csvText, SPREADSHEET_FORMULA } from "../formats/write/csv-text";
import type { PaperEdit, PaperLine } from "./paper-edit";

const COLUMNS = ["Order", "Kind", "Heading", "Record in", "Record out", "Source in", "Source out", "Pieces", "Clip", "Speaker", "Text", "Quote", "Remarks"] as const;

type Row = Partial<Record<(typeof COLUMNS)[number], string>>;

/** The paper edit as CSV for spreadsheets: UTF-8 with a mark, a row a line; a cell that would be a formula gets an apostrophe in front. */
export function paperEditCsv(edit: PaperEdit): string {
  const rows = edit.sections.flatMap(({ heading, lines }) => lines.map((line): Row => ({ Heading: heading, ...rowOf(line) })));
  const cells = rows.map((row, index) => COLUMNS.map((column) => (column === "Order" ? String(index + 1) : row[column] ?? "")));
  return `\uFEFF${csvText([COLUMNS, ...cells], SPREADSHEET_FORMULA)}`;
}

function rowOf(line: PaperLine): Row {
  switch (line.kind) {
    case "bite": {
      const [first, last] = [line.source[0], line.source[line.source.length - 1]];
      return {
        Kind: "Bite",
        "Record in": line.recordIn,
        "Record out": line.recordOut,
        "Source in": first?.in ?? "",
        "Source out": last?.out ?? "",
        Pieces: line.source.length > 1 ? line.source.map((piece) => `${piece.in} to ${piece.out}`).join("; ") : "",
        Clip: line.clip,
        Speaker: line.speaker ?? "",
        Text: line.text,
        Quote: line.facts.join(" "),
        Remarks: line.remarks.join("; "),
      };
    }
    case "voice-over":
      return { Kind: "Voice-over", "Record in": line.recordIn, "Record out": line.recordOut, Text: line.text };
    case "note":
      return { Kind: "Note", Text: line.text };
    default:
      return assertNever(line);
  }
}
