import { csvText, SPREADSHEET_FORMULA } from "../../transcript/formats/write/csv-text";
import type { AssistanceReport } from "./assistance-report";
import { decisionWord, nowWords, shotWords } from "./line-words";
import type { ReportLine } from "./report-lines";
import { PANEL_DEEDS } from "./panel-words";

const COLUMNS = ["Time (UTC)", "Plan", "Panel", "Person", "Line", "Shots", "Decision", "Proposed", "Applied", "Changes", "Now", "Entry"] as const;

/** The report's lines as CSV for spreadsheets, statement and limits below them: UTF-8 with a mark; a cell that would be a formula gets an apostrophe in front. */
export function reportCsv({ lines, statement, limits }: AssistanceReport): string {
  const said = [...statement.map((sentence) => ["Statement", sentence]), ...limits.map((sentence) => ["Cannot know", sentence])];
  return `\uFEFF${csvText([COLUMNS, ...lines.map(cellsOf), ...said.map((cells) => COLUMNS.map((_, index) => cells[index] ?? ""))], SPREADSHEET_FORMULA)}`;
}

function cellsOf(line: ReportLine): readonly string[] {
  const { at, plan, panel, person, title, shots, decision, proposed, applied, changes, now, entryId } = line;
  return [at, plan, panel === null ? "" : PANEL_DEEDS[panel].name, person ?? "", title, shots.map(shotWords).join("; "), decisionWord(decision), proposed ?? "", applied ?? "", changes.join("; "), nowWords(now), entryId];
}
